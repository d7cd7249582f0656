import { isWithin } from '@instroom/domain/insight/count-entries.ts';
import { useMemo } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import { filterOf, listFilterOf } from './cross/cross-search.ts';
import type { Cross } from './cross/use-cross.ts';
import classes from './dashboard.module.css';
import { AdviserPanel } from './progress/adviser-panel.tsx';
import { FunnelPanel } from './progress/funnel-panel.tsx';
import { GapsPanel } from './progress/gaps-panel.tsx';
import { ResponsePanel } from './progress/response-panel.tsx';
import { RetentionPanel } from './progress/retention-panel.tsx';
import { SchoolLinksPanel } from './progress/school-links-panel.tsx';
import { SchoolsPanel } from './progress/schools-panel.tsx';
import { StandingPanel } from './progress/standing-panel.tsx';
import { TasksPanel } from './progress/tasks-panel.tsx';

type Props = { rows: readonly RosterRow[]; cross: Cross; today: string };

/** How far candidates come, and what asks for work. Who is counted is counted from the roster, so each number opens its list. */
export function ProgressPart({ rows, cross, today }: Props) {
  const { search } = cross;
  const bySubject = useMemo(() => listFilterOf(search, 'bySubject'), [search]);
  const within = useRowsWithin(rows, search);
  const ofSubjects = useRowsWithin(rows, bySubject);
  return (
    <div className={classes.stack}>
      <div className={classes.panels}>
        <div className={classes.stack}>
          <FunnelPanel rows={within} filter={search} today={today} />
          <ResponsePanel rows={within} filter={search} today={today} />
          <SchoolsPanel rows={within} filter={search} />
        </div>
        <div className={classes.stack}>
          <GapsPanel rows={within} filter={search} />
          <StandingPanel rows={ofSubjects} filter={bySubject} />
          <SchoolLinksPanel />
          <RetentionPanel rows={within} filter={search} today={today} />
        </div>
      </div>
      <AdviserPanel rows={within} filter={search} />
      <TasksPanel />
    </div>
  );
}

function useRowsWithin(rows: readonly RosterRow[], search: Cross['search']) {
  return useMemo(() => {
    const filter = filterOf(search);
    return rows.filter((row) => isWithin(row, filter));
  }, [rows, search]);
}
