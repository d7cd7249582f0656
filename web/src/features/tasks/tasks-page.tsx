import { dayOf } from '@instroom/domain/calendar.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Skeleton, Stack } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { TaskRow } from '../../data/tasks.ts';
import { ActsProvider } from '../../shared/acts.tsx';
import { useClock } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { QuickTask } from '../../shared/tasks/quick-task.tsx';
import { TaskDialog } from '../../shared/tasks/task-dialog.tsx';
import { SubjectNames } from '../../shared/tasks/task-subject.tsx';
import { type OpenTasks, useOpenTasks } from '../../shared/tasks/use-open-tasks.ts';
import { useColleagues } from '../../shared/use-colleagues.ts';
import { formatNumber } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { Page } from '../../ui/page.tsx';
import { CalendarView } from './calendar-view.tsx';
import { DoneView } from './done-view.tsx';
import { ListView } from './list-view.tsx';
import { PeopleView } from './people-view.tsx';
import { shownTasks } from './shown-tasks.ts';
import { TaskBar } from './task-bar.tsx';
import { useTaskSearch } from './use-task-search.ts';

/** All work to be done in the region: one's own, the team's, and what nobody has yet. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const { member } = useSession();
  const tasks = useShownTasks();
  return (
    <Page
      title={
        <>
          {t('title')}{' '}
          {tasks.data && (
            <span className={listClasses.count}>{formatNumber(tasks.data.shown.length)}</span>
          )}
        </>
      }
      documentTitle={useDocumentTitle(t('title'))}
    >
      <Acts isEditor={canEdit(member)}>
        <Loaded query={tasks} skeleton={<TasksSkeleton />}>
          {(data) => <Tasks data={data} />}
        </Loaded>
      </Acts>
    </Page>
  );
}

function Acts({ isEditor, children }: { isEditor: boolean; children: ReactNode }) {
  return isEditor ? <ActsProvider>{children}</ActsProvider> : children;
}

type ShownTasks = OpenTasks & {
  /** Of these, those of which the address speaks. */
  shown: TaskRow[];
  activeUids: ReadonlySet<string>;
};

/** As a query, for `Loaded`; whose a task is, is known only with who works here. */
function useShownTasks() {
  const { search } = useTaskSearch();
  const { uid } = useSession().account;
  const { activeUids, isLoaded } = useColleagues();
  const today = useClock(dayOf);
  const tasks = useOpenTasks();
  const open = isLoaded ? tasks.data : undefined;
  const data = useMemo(
    (): ShownTasks | undefined =>
      open && {
        ...open,
        activeUids,
        shown: shownTasks(open.rows, search, { uid, activeUids, today }),
      },
    [open, search, uid, activeUids, today],
  );
  return { ...tasks, data };
}

function Tasks({ data }: { data: ShownTasks }) {
  const { t } = useTranslation('tasks');
  const { member } = useSession();
  const { search, open, close } = useTaskSearch();
  const hasOrganizations = data.rows.some(({ orgId }) => orgId !== undefined);
  return (
    <SubjectNames hasOrganizations={hasOrganizations}>
      <Stack gap="lg">
        {canEdit(member) && (
          <QuickTask listId={search.lijst} forNobody={search.van === 'te-verdelen'} />
        )}
        <TaskBar rows={data.rows} activeUids={data.activeUids} />
        {data.unreadable > 0 && (
          <p role="status">
            {t('page.unreadable', {
              count: data.unreadable,
              number: formatNumber(data.unreadable),
            })}
          </p>
        )}
        <View rows={data.shown} onOpen={open} />
      </Stack>
      {search.taak && <TaskDialog key={search.taak} taskId={search.taak} onClose={close} />}
    </SubjectNames>
  );
}

function View(view: { rows: readonly TaskRow[]; onOpen: (taskId: string) => void }) {
  const { search } = useTaskSearch();
  if (search.toon === 'afgerond') return <DoneView onOpen={view.onOpen} />;
  switch (search.beeld) {
    case 'personen':
      return <PeopleView {...view} />;
    case 'agenda':
      return <CalendarView {...view} />;
    default:
      return <ListView {...view} />;
  }
}

function TasksSkeleton() {
  const { t } = useTranslation('tasks');
  return (
    <Stack role="status" aria-label={t('page.loading')}>
      <Skeleton height={36} />
      <Skeleton height={32} width={320} />
      {[1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} height={48} />
      ))}
    </Stack>
  );
}
