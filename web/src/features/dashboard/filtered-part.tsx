import { countEntries } from '@instroom/domain/insight/count-entries.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import type { FigurePart } from '../../shared/figure-parts.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { CrossFilterBar } from './cross/cross-filter-bar.tsx';
import { filterOf, isCrossFiltered } from './cross/cross-search.ts';
import { type Cross, CrossProvider } from './cross/use-cross.ts';
import classes from './dashboard.module.css';
import { underWay } from './figures.ts';
import { NowPart } from './now-part.tsx';
import { ProgressPart } from './progress-part.tsx';
import { WhoPart } from './who-part.tsx';

type Props = { part: FigurePart; cross: Cross; stats: Stats; today: string };

/** A part whose panels are filtered all at once: then, and where counters do not tell, counted from the roster. */
export function FilteredPart({ part, cross, stats, today }: Props) {
  const isFiltered = isCrossFiltered(cross.search);
  const isProgress = part === 'voortgang';
  const roster = useRoster({ enabled: isFiltered || isProgress });
  const rows = roster.data?.rows;
  const counted = useCounted(rows, cross);
  const shown = isFiltered ? counted : stats;
  return (
    <CrossProvider value={cross}>
      <CrossFilterBar cross={cross} underWay={counted && underWay(counted)} roster={roster.data} />
      {isProgress ? (
        <Loaded query={{ ...roster, data: rows }} skeleton={<PartSkeleton />}>
          {(all) => <ProgressPart rows={all} cross={cross} today={today} />}
        </Loaded>
      ) : (
        <Loaded query={{ ...roster, data: shown }} skeleton={<PartSkeleton />}>
          {(now) => (part === 'nu' ? <NowPart stats={now} /> : <WhoPart stats={now} />)}
        </Loaded>
      )}
    </CrossProvider>
  );
}

/** Nothing without a filter: then the counters tell. */
function useCounted(rows: RosterRow[] | undefined, { search }: Cross): Stats | undefined {
  return useMemo(
    () =>
      rows && isCrossFiltered(search)
        ? { ...countEntries(rows, filterOf(search)), updatedAt: undefined }
        : undefined,
    [rows, search],
  );
}

function PartSkeleton() {
  return (
    <div className={classes.panels}>
      <Skeleton height={320} radius="md" />
      <Skeleton height={320} radius="md" />
    </div>
  );
}
