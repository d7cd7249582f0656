import { dayOf } from '@instroom/domain/calendar.ts';
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { useClock } from '../../shared/clock.ts';
import { type Grouped, grouped } from '../../shared/tasks/task-groups.ts';
import { TaskLine } from '../../shared/tasks/task-line.tsx';
import { TaskMenus } from '../../shared/tasks/task-menus.tsx';
import lineClasses from '../../shared/tasks/tasks.module.css';
import { useTaskActs } from '../../shared/tasks/use-task-acts.ts';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { alongRows } from '../../ui/row-keys.ts';
import { BulkBar } from './bulk-bar.tsx';
import classes from './tasks-page.module.css';
import { type Selection, useSelectedTasks } from './use-selected-tasks.ts';
import { useTaskSearch } from './use-task-search.ts';

/** Of hundreds, not all at once: nobody reads them. */
const shownFirst = 20;

type Props = { rows: readonly TaskRow[]; onOpen: (taskId: string) => void };

/** Tasks by when they are due. */
export function ListView({ rows, onOpen }: Props) {
  const { t } = useTranslation('tasks');
  const today = useClock(dayOf);
  const acts = useTaskActs();
  const groups = useMemo(() => grouped(rows, today), [rows, today]);
  const selection = useSelectedTasks(rows);
  if (rows.length === 0) return <Nothing />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from line to line; each line has its own buttons.
    <div onKeyDown={alongRows}>
      {acts && (
        <div className={classes.selecting}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => (selection.isOn ? selection.stop() : selection.start())}
          >
            {t(selection.isOn ? 'page.selectDone' : 'page.select')}
          </Button>
          {selection.isOn && (
            <Button variant="subtle" size="compact-sm" onClick={selection.selectAll}>
              {t('page.selectAll', { number: formatNumber(rows.length) })}
            </Button>
          )}
        </div>
      )}
      <TaskMenus today={today} acts={acts} onOpen={onOpen}>
        <div className={classes.groups}>
          {groups.map((group) => (
            <Group
              key={group.group}
              {...group}
              today={today}
              acts={acts}
              selection={selection}
              onOpen={onOpen}
            />
          ))}
        </div>
      </TaskMenus>
      {acts && selection.isOn && <BulkBar acts={acts} selection={selection} />}
    </div>
  );
}

type GroupProps = Grouped & {
  today: string;
  acts: ReturnType<typeof useTaskActs>;
  selection: Selection;
  onOpen: (taskId: string) => void;
};

function Group({ group, rows, today, acts, selection, onOpen }: GroupProps) {
  const { t } = useTranslation('tasks');
  const [most, setMost] = useState(shownFirst);
  const title = t('group', { title: t(`groups.${group}`), number: formatNumber(rows.length) });
  const more = Math.min(shownFirst, rows.length - most);
  return (
    <Panel title={title}>
      <ul className={lineClasses.lines}>
        {rows.slice(0, most).map((task) => (
          <TaskLine
            key={task.id}
            task={task}
            today={today}
            acts={acts}
            onOpen={onOpen}
            selection={
              selection.isOn
                ? { isSelected: selection.has(task.id), toggle: selection.toggle }
                : undefined
            }
          />
        ))}
      </ul>
      {more > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setMost(most + shownFirst)}>
          {t('page.more', { number: formatNumber(more) })}
        </Button>
      )}
    </Panel>
  );
}

function Nothing() {
  const { t } = useTranslation('tasks');
  const { van = 'mijn', lijst, toon } = useTaskSearch().search;
  const name = { mijn: 'own', team: 'team', 'te-verdelen': 'pool' } as const;
  const key = lijst ? 'list' : toon === 'te-laat' ? 'late' : name[van];
  return (
    <Notice
      icon={<IconCircleCheck size={28} stroke={1.5} aria-hidden />}
      title={t('page.nothing')}
      lead={t(`page.empty.${key}`)}
    />
  );
}
