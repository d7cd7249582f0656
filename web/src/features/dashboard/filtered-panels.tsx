import { Skeleton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { CrossFilterBar } from './cross/cross-filter-bar.tsx';
import { isCrossFiltered, listFilterOf } from './cross/cross-search.ts';
import { type Cross, CrossProvider } from './cross/use-cross.ts';
import classes from './dashboard.module.css';
import { underWay } from './figures.ts';
import type { Source } from './panel-registry.tsx';
import { countUnderWay, figuresWithin, rowsWithin } from './passing-rows.ts';
import type { Figures, Shown } from './shown-figures.ts';

type Props = {
  cross: Cross;
  figures: Figures;
  /** What the panels are counted from: what none of them needs is not counted while somebody waits for a filter. */
  sources: ReadonlySet<Source>;
  children: (shown: Shown) => ReactNode;
};

/** Panels that are filtered all at once: then, and where counters do not tell, counted from the roster. */
export function FilteredPanels({ cross, figures, sources, children }: Props) {
  const needsRoster = sources.has('roster');
  const needsCounts = sources.has('filtered');
  const isFiltered = isCrossFiltered(cross.search);
  const roster = useRoster({ enabled: isFiltered || needsRoster });
  const rows = roster.data?.rows;
  const filter = useMemo(
    () => ({ within: cross.search, ofSubjects: listFilterOf(cross.search, 'bySubject') }),
    [cross.search],
  );
  const counted =
    rows && isFiltered && needsCounts ? figuresWithin(rows, filter.within) : undefined;
  const passing = rows && passingOf(rows, filter);
  const isReady = rows || !(isFiltered || needsRoster);
  const shown: Shown | undefined = isReady
    ? { ...figures, filtered: counted ?? figures.stats, rows: passing, filter }
    : undefined;
  const found = counted ? underWay(counted) : passing && countUnderWay(passing.within);
  return (
    <CrossProvider value={cross}>
      <CrossFilterBar cross={cross} underWay={found} roster={roster.data} />
      <Loaded query={{ ...roster, data: shown }} skeleton={<PanelsSkeleton />}>
        {children}
      </Loaded>
    </CrossProvider>
  );
}

/** Found when a panel asks for it, and kept for the others. */
function passingOf(
  rows: readonly RosterRow[],
  { within, ofSubjects }: Shown['filter'],
): NonNullable<Shown['rows']> {
  return {
    get within() {
      return rowsWithin(rows, within);
    },
    get ofSubjects() {
      return rowsWithin(rows, ofSubjects);
    },
  };
}

function PanelsSkeleton() {
  return (
    <div className={classes.panels}>
      <Skeleton height={320} radius="md" />
      <Skeleton height={320} radius="md" />
    </div>
  );
}
