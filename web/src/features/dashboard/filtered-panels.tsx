import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import type { CrossSearch } from '../../shared/figure-parts.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { CrossFilterBar } from './cross/cross-filter-bar.tsx';
import { isCrossFiltered, listFilterOf } from './cross/cross-search.ts';
import { type Cross, CrossProvider } from './cross/use-cross.ts';
import classes from './dashboard.module.css';
import { underWay } from './figures.ts';
import { countUnderWay, figuresWithin, rowsWithin } from './passing-rows.ts';
import type { Figures, Shown } from './shown-figures.ts';

type Props = {
  cross: Cross;
  figures: Figures;
  /** Some of the panels are counted from the roster, filtered or not. */
  needsRoster: boolean;
  children: (shown: Shown) => ReactNode;
};

/** Panels that are filtered all at once: then, and where counters do not tell, counted from the roster. */
export function FilteredPanels({ cross, figures, needsRoster, children }: Props) {
  const { search } = cross;
  const isFiltered = isCrossFiltered(search);
  const roster = useRoster({ enabled: isFiltered || needsRoster });
  const rows = roster.data?.rows;
  const isReady = rows || !(isFiltered || needsRoster);
  const shown = isReady ? shownOf(figures, rows, search) : undefined;
  // By what the panels below count anyway.
  const found = needsRoster
    ? shown?.rows && countUnderWay(shown.rows.within)
    : shown && underWay(shown.filtered);
  return (
    <CrossProvider value={cross}>
      <CrossFilterBar cross={cross} underWay={found} roster={roster.data} />
      <Loaded query={{ ...roster, data: shown }} skeleton={<PanelsSkeleton />}>
        {children}
      </Loaded>
    </CrossProvider>
  );
}

/** Each is found when a panel asks for it, and kept for the others: nothing is counted that no panel shows. */
function shownOf(
  figures: Figures,
  rows: readonly RosterRow[] | undefined,
  within: CrossSearch,
): Shown {
  const ofSubjects = listFilterOf(within, 'bySubject');
  return {
    ...figures,
    get filtered() {
      return rows && isCrossFiltered(within) ? figuresWithin(rows, within) : figures.stats;
    },
    rows: rows && {
      get within() {
        return rowsWithin(rows, within);
      },
      get ofSubjects() {
        return rowsWithin(rows, ofSubjects);
      },
    },
    filter: { within, ofSubjects },
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
