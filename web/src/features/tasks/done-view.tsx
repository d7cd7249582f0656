import { dayOf } from '@instroom/domain/calendar.ts';
import { Button, Skeleton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { doneTasksQuery, rowOfTask } from '../../data/tasks.ts';
import { useClock } from '../../shared/clock.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { TaskLine } from '../../shared/tasks/task-line.tsx';
import { TaskMenus } from '../../shared/tasks/task-menus.tsx';
import lineClasses from '../../shared/tasks/tasks.module.css';
import { useTaskActs } from '../../shared/tasks/use-task-acts.ts';
import { useColleagues } from '../../shared/use-colleagues.ts';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { shownTasks } from './shown-tasks.ts';
import { useTaskSearch } from './use-task-search.ts';

const atOnce = 50;

/** What was done last. */
export function DoneView({ onOpen }: { onOpen: (taskId: string) => void }) {
  const { t } = useTranslation('tasks');
  const { regionId, account } = useSession();
  const { activeUids } = useColleagues();
  const { search } = useTaskSearch();
  const today = useClock(dayOf);
  const acts = useTaskActs();
  const [size, setSize] = useState(atOnce);
  const query = useQuery({ ...doneTasksQuery(regionId, size), placeholderData: keepPreviousData });
  return (
    <Loaded query={query} skeleton={<Skeleton height={240} />}>
      {({ rows }) => {
        const viewer = { uid: account.uid, activeUids, today };
        const shown = shownTasks(rows.map(rowOfTask), { ...search, toon: undefined }, viewer);
        const isMore = rows.length === size;
        return (
          <>
            {shown.length === 0 ? (
              <Notice
                icon={<IconCircleCheck size={28} stroke={1.5} aria-hidden />}
                title={t('page.nothing')}
                lead={t('page.empty.done')}
              />
            ) : (
              <Panel title={t('page.done')}>
                <TaskMenus today={today} acts={acts} onOpen={onOpen}>
                  <ul className={lineClasses.lines}>
                    {shown.map((task) => (
                      <TaskLine
                        key={task.id}
                        task={task}
                        today={today}
                        acts={acts}
                        onOpen={onOpen}
                      />
                    ))}
                  </ul>
                </TaskMenus>
              </Panel>
            )}
            {isMore && (
              <Button variant="subtle" size="compact-sm" onClick={() => setSize(size + atOnce)}>
                {t('page.more', { number: formatNumber(atOnce) })}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
