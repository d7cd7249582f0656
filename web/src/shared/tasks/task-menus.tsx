// The menus of tasks: one of each for all lines of a page, since a hundred lines with three menus each are slow to draw.
import { Menu, Popover } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { DayChoice } from './day-choice.tsx';
import { PeopleItems } from './people-items.tsx';
import { TaskMenuItems } from './task-menu-items.tsx';
import classes from './tasks.module.css';
import type { TaskActs } from './use-task-acts.ts';

export type MenuKind = 'day' | 'person' | 'more';
type Opened = { kind: MenuKind; task: TaskRow; opener: HTMLElement; x: number; y: number };
type OpenMenu = (kind: MenuKind, task: TaskRow, opener: HTMLElement) => void;

const OpenContext = createContext<OpenMenu>(() => {});

/** Opens a menu at the button that asks for it. */
export const useOpenMenu = () => useContext(OpenContext);

type Props = {
  today: string;
  acts: TaskActs | undefined;
  onOpen: (taskId: string) => void;
  children: ReactNode;
};

export function TaskMenus({ today, acts, onOpen, children }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const open = useCallback<OpenMenu>((kind, task, opener) => {
    const { right, bottom } = opener.getBoundingClientRect();
    setOpened({ kind, task, opener, x: right, y: bottom });
  }, []);
  const close = useCallback(() => {
    setOpened(undefined);
    // A dialog that opens takes the focus after this.
    opened?.opener.focus({ preventScroll: true });
  }, [opened]);
  const menu = useMemo(() => {
    if (!opened) return null;
    const shared = { opened, onClose: close };
    if (opened.kind === 'day') return acts && <DayPopover {...shared} today={today} acts={acts} />;
    return <OneMenu {...shared} acts={acts} onOpen={onOpen} />;
  }, [opened, close, acts, today, onOpen]);
  return (
    <OpenContext value={open}>
      {children}
      {menu}
    </OpenContext>
  );
}

type OpenedProps = { opened: Opened; onClose: () => void };

function DayPopover({
  opened,
  onClose,
  today,
  acts,
}: OpenedProps & { today: string; acts: TaskActs }) {
  const { t } = useTranslation('tasks');
  const { task, x, y } = opened;
  return (
    <Popover
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-end"
      width={290}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <span className={classes.menuPlace} style={{ left: x, top: y }} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('due.choose')}>
        <DayChoice
          today={today}
          canClear={task.dueDate !== undefined && !task.repeats}
          onChosen={(day) => {
            onClose();
            if (day !== task.dueDate) acts.setDay([task], day);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type MenuProps = OpenedProps & { acts: TaskActs | undefined; onOpen: (taskId: string) => void };

function OneMenu({ opened, onClose, acts, onOpen }: MenuProps) {
  const { t } = useTranslation('tasks');
  const { kind, task, x, y } = opened;
  const label = kind === 'person' ? t('acts.assign') : t('line.more', { title: task.title });
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-end"
      width={220}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <span className={classes.menuPlace} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label} className={classes.people}>
        {kind === 'more' && <TaskMenuItems task={task} acts={acts} onOpen={onOpen} />}
        {kind === 'person' && acts && (
          <PeopleItems onChosen={(uid) => uid !== task.assigneeUid && acts.assign([task], uid)} />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
