import { dayOf } from '@instroom/domain/calendar.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Skeleton, Stack } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
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
  const tasks = useOpenTasks();
  const { activeUids, isLoaded } = useColleagues();
  const mine = useShown(tasks.data);
  const known = tasks.data && isLoaded ? tasks.data : undefined;
  return (
    <Page
      title={
        <>
          {t('title')}{' '}
          {known && <span className={listClasses.count}>{formatNumber(mine.length)}</span>}
        </>
      }
      documentTitle={useDocumentTitle(t('title'))}
    >
      <Acts isEditor={canEdit(member)}>
        <Loaded query={{ ...tasks, data: known }} skeleton={<TasksSkeleton />}>
          {(data) => <Tasks data={data} activeUids={activeUids} />}
        </Loaded>
      </Acts>
    </Page>
  );
}

function Acts({ isEditor, children }: { isEditor: boolean; children: ReactNode }) {
  return isEditor ? <ActsProvider>{children}</ActsProvider> : children;
}

function useShown(data: OpenTasks | undefined) {
  const { search } = useTaskSearch();
  const { uid } = useSession().account;
  const { activeUids } = useColleagues();
  const today = useClock(dayOf);
  return useMemo(
    () => shownTasks(data?.rows ?? [], search, { uid, activeUids, today }),
    [data, search, uid, activeUids, today],
  );
}

type Props = { data: OpenTasks; activeUids: ReadonlySet<string> };

function Tasks({ data, activeUids }: Props) {
  const { t } = useTranslation('tasks');
  const { member } = useSession();
  const { search, open, close } = useTaskSearch();
  const shown = useShown(data);
  const hasOrganizations = data.rows.some(({ orgId }) => orgId !== undefined);
  const view = { rows: shown, onOpen: open };
  return (
    <SubjectNames hasOrganizations={hasOrganizations}>
      <Stack gap="lg">
        {canEdit(member) && (
          <QuickTask listId={search.lijst} forNobody={search.van === 'te-verdelen'} />
        )}
        <TaskBar rows={data.rows} activeUids={activeUids} />
        {data.unreadable > 0 && (
          <p role="status">
            {t('page.unreadable', {
              count: data.unreadable,
              number: formatNumber(data.unreadable),
            })}
          </p>
        )}
        <View view={view} />
      </Stack>
      {search.taak && <TaskDialog key={search.taak} taskId={search.taak} onClose={close} />}
    </SubjectNames>
  );
}

function View({
  view,
}: {
  view: { rows: ReturnType<typeof shownTasks>; onOpen: (id: string) => void };
}) {
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
