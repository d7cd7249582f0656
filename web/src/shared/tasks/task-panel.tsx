import { dayOf } from '@instroom/domain/calendar.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { Skeleton, Stack, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import {
  privateTasksQuery,
  rowOfTask,
  type TaskSubject,
  tasksAboutQuery,
} from '../../data/tasks.ts';
import { formatNumber } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { ActsProvider } from '../acts.tsx';
import { useClock } from '../clock.ts';
import { Loaded } from '../loaded.tsx';
import { QuickTask } from './quick-task.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { byDue } from './task-groups.ts';
import { TaskLine, useMayEdit } from './task-line.tsx';
import { TaskMenus } from './task-menus.tsx';
import classes from './tasks.module.css';
import { useTaskActs } from './use-task-acts.ts';

type Props = { subject: TaskSubject; beside?: ReactNode; isClosed?: boolean };

/** What is to be done about a candidate or an organization, and what was done. */
export function TaskPanel(props: Props) {
  const mayEdit = useMayEdit() && !props.isClosed;
  if (!mayEdit) return <Tasks {...props} mayAdd={false} />;
  return (
    // One part of a page, though what was done stands above it.
    <div>
      <ActsProvider>
        <Tasks {...props} mayAdd />
      </ActsProvider>
    </div>
  );
}

function Tasks({ subject, beside, mayAdd }: Props & { mayAdd: boolean }) {
  const { t } = useTranslation('tasks');
  const [opened, setOpened] = useState<string>();
  const query = useTasksAbout(subject);
  const today = useClock(dayOf);
  const acts = useTaskActs();
  const line = { today, acts, onOpen: setOpened, hasSubject: false };
  const count = query.data?.open.length ?? 0;
  const title = t('panel.title');
  return (
    <Panel
      title={count > 0 ? t('group', { title, number: formatNumber(count) }) : title}
      beside={beside}
      className={classes.panel}
    >
      <Stack gap="xs">
        {mayAdd && <QuickTask subject={subject} isShort />}
        <Loaded query={query} skeleton={<Skeleton height={48} />}>
          {({ open, done }) => (
            <TaskMenus today={today} acts={acts} onOpen={setOpened}>
              {open.length === 0 && <p className={classes.quiet}>{t('panel.none')}</p>}
              {open.length > 0 && (
                <ul className={classes.lines}>
                  {open.map((task) => (
                    <TaskLine key={task.id} task={task} {...line} />
                  ))}
                </ul>
              )}
              {done.length > 0 && (
                <Done count={done.length}>
                  {done.map((task) => (
                    <TaskLine key={task.id} task={task} {...line} />
                  ))}
                </Done>
              )}
            </TaskMenus>
          )}
        </Loaded>
      </Stack>
      {opened && <TaskDialog key={opened} taskId={opened} onClose={() => setOpened(undefined)} />}
    </Panel>
  );
}

function Done({ count, children }: { count: number; children: ReactNode }) {
  const { t } = useTranslation('tasks');
  const [isOpen, setOpen] = useState(false);
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <UnstyledButton
        className={classes.unfold}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={16} stroke={1.6} aria-hidden />
        {t('panel.done', { number: formatNumber(count) })}
      </UnstyledButton>
      {isOpen && <ul className={classes.lines}>{children}</ul>}
    </div>
  );
}

/** Live, as the documents themselves: what is done here shows at once. */
function useTasksAbout(subject: TaskSubject) {
  const { regionId, account } = useSession();
  const shared = useQuery(tasksAboutQuery(regionId, subject));
  const privates = useQuery(privateTasksQuery(regionId, account.uid));
  const data = useMemo(() => {
    if (!shared.data || !privates.data) return undefined;
    const all = [...shared.data.rows, ...privates.data.rows.filter(isAbout(subject))];
    const doneFirst = all
      .filter(({ status }) => status === 'done')
      .toSorted((one, other) => (other.doneAt?.getTime() ?? 0) - (one.doneAt?.getTime() ?? 0));
    return {
      open: all
        .filter(({ status }) => status === 'open')
        .map(rowOfTask)
        .toSorted(byDue),
      done: doneFirst.map(rowOfTask),
    };
  }, [shared.data, privates.data, subject]);
  const parts = [shared, privates];
  return {
    data,
    error: parts.find(({ error }) => error)?.error ?? null,
    refetch: () => {
      for (const part of parts) if (part.error) void part.refetch();
    },
  };
}

function isAbout(subject: TaskSubject): (task: Task) => boolean {
  return 'candidateId' in subject
    ? ({ candidateId }) => candidateId === subject.candidateId
    : ({ orgId }) => orgId === subject.orgId;
}
