import { countEntries, isWithin } from '@instroom/domain/insight/count-entries.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { Skeleton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import type { CrossSearch } from '../../shared/figure-parts.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { CrossFilterBar } from './cross/cross-filter-bar.tsx';
import { filterOf, isCrossFiltered, listFilterOf } from './cross/cross-search.ts';
import { type Cross, CrossProvider } from './cross/use-cross.ts';
import classes from './dashboard.module.css';
import { underWay } from './figures.ts';
import type { Figures, Shown } from './shown-figures.ts';

type Props = {
  cross: Cross;
  figures: Figures;
  /** Some of them are counted from the roster, filtered or not. */
  needsRoster: boolean;
  children: (shown: Shown) => ReactNode;
};

/** Panels that are filtered all at once: then, and where counters do not tell, counted from the roster. */
export function FilteredPanels({ cross, figures, needsRoster, children }: Props) {
  const isFiltered = isCrossFiltered(cross.search);
  const roster = useRoster({ enabled: isFiltered || needsRoster });
  const rows = roster.data?.rows;
  const counted = useCounted(rows, cross);
  const bySubject = useMemo(() => listFilterOf(cross.search, 'bySubject'), [cross.search]);
  const filter = useMemo(
    () => ({ within: cross.search, ofSubjects: bySubject }),
    [cross.search, bySubject],
  );
  const passing = usePassing(needsRoster ? rows : undefined, filter);
  const isReady = (!isFiltered || counted) && (!needsRoster || rows);
  const shown: Shown | undefined = isReady && {
    ...figures,
    filtered: counted ?? figures.stats,
    rows: passing,
    filter,
  };
  return (
    <CrossProvider value={cross}>
      <CrossFilterBar cross={cross} underWay={counted && underWay(counted)} roster={roster.data} />
      <Loaded query={{ ...roster, data: shown }} skeleton={<PanelsSkeleton />}>
        {children}
      </Loaded>
    </CrossProvider>
  );
}

/** What follows no filter. */
export function unfiltered(figures: Figures): Shown {
  const none = {};
  return {
    ...figures,
    filtered: figures.stats,
    rows: undefined,
    filter: { within: none, ofSubjects: none },
  };
}

/** Nothing without a filter: then the counters tell. */
function useCounted(rows: readonly RosterRow[] | undefined, { search }: Cross): Stats | undefined {
  return useMemo(
    () =>
      rows && isCrossFiltered(search)
        ? { ...countEntries(rows, filterOf(search)), updatedAt: undefined }
        : undefined,
    [rows, search],
  );
}

/** Nothing where no panel is counted from the roster alone. Without a chosen subject, both are the same people. */
function usePassing(
  rows: readonly RosterRow[] | undefined,
  filter: Shown['filter'],
): Shown['rows'] {
  return useMemo(() => {
    if (!rows) return undefined;
    const within = rowsWithin(rows, filter.within);
    const { vak } = filter.within;
    return { within, ofSubjects: vak ? rowsWithin(rows, filter.ofSubjects) : within };
  }, [rows, filter]);
}

function rowsWithin(rows: readonly RosterRow[], search: CrossSearch): readonly RosterRow[] {
  const filter = filterOf(search);
  return rows.filter((row) => isWithin(row, filter));
}

function PanelsSkeleton() {
  return (
    <div className={classes.panels}>
      <Skeleton height={320} radius="md" />
      <Skeleton height={320} radius="md" />
    </div>
  );
}
