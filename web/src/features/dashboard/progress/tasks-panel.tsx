import { dayOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { countTasksByPerson } from '@instroom/domain/insight/tasks-by-person.ts';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import type { TaskRow } from '../../../data/tasks.ts';
import { paths } from '../../../paths.ts';
import { useClock } from '../../../shared/clock.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useOpenTasks } from '../../../shared/tasks/use-open-tasks.ts';
import { useColleagues } from '../../../shared/use-colleagues.ts';
import { formatNumber } from '../../../ui/format.ts';
import { InfoButton } from '../../../ui/info-button.tsx';
import { LiveNumber } from '../../../ui/live-number.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import classes from '../dashboard.module.css';

const figure = computedFigures.tasksByPerson;

/** Who has how much to do, from the packed tasks that the page of tasks reads as well; no filter concerns it. */
export const TasksPanel = memo(function TasksPanel() {
  const { t } = useTranslation('dashboard');
  const tasks = useOpenTasks();
  return (
    <Panel
      title={figure.nl}
      info={<InfoButton label={t('info', { figure: figure.nl })} text={explained(figure)} />}
    >
      <Loaded query={tasks} skeleton={<Skeleton height={120} radius="md" />}>
        {({ rows }) => <People rows={rows} />}
      </Loaded>
    </Panel>
  );
});

function People({ rows }: { rows: readonly TaskRow[] }) {
  const { t } = useTranslation(['insight', 'candidateList']);
  const { activeUids, nameOf } = useColleagues();
  const today = useClock(dayOf);
  const people = countTasksByPerson(rows, { active: activeUids, today });
  if (people.length === 0) return <span>{t('insight:tasks.none')}</span>;
  return (
    <WideTable label={figure.nl}>
      <thead>
        <tr>
          <th scope="col">{t('insight:tasks.column')}</th>
          <th scope="col">{t('insight:tasks.open')}</th>
          <th scope="col">{t('insight:tasks.late')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ uid, open, late }) => {
          const name = uid ? nameOf(uid) : t('candidateList:nobody');
          return (
            <tr key={uid ?? ''}>
              <th scope="row">{name}</th>
              <td>
                <TasksLink number={open} label={`${name}, ${t('insight:tasks.open')}`} />
              </td>
              <td>
                <TasksLink isLate number={late} label={`${name}, ${t('insight:tasks.late')}`} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

type LinkProps = { number: number; label: string; isLate?: boolean };

/** Opens the tasks of the team by person, where the same number stands with the name. */
function TasksLink({ number, label, isLate = false }: LinkProps) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  return (
    <Link
      to={paths.tasks}
      params={{ regionId }}
      search={{ van: 'team', beeld: 'personen', ...(isLate && { toon: 'te-laat' }) }}
      className={classes.number}
      aria-label={t('opensTasks', { label, number: formatNumber(number) })}
    >
      <LiveNumber value={number} />
    </Link>
  );
}
