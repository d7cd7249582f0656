// What panels are made of. Whoever puts panels on a page says it once, for all of them.
import type { Stats } from '@instroom/domain/stats/stats.ts';
import type { RosterRow } from '../../data/roster.ts';
import type { CrossSearch } from '../../shared/figure-parts.ts';
import type { Months } from './months.ts';

export type Figures = {
  /** Of the whole region. */
  stats: Stats;
  months: Months;
  today: string;
};

export type Shown = Figures & {
  /** Of who passes the filter; of the whole region where there is none. */
  filtered: Stats;
  /** Who passes the filter, and who does with a figure's own subjects left out; nothing while the roster is not read. */
  rows: { within: readonly RosterRow[]; ofSubjects: readonly RosterRow[] } | undefined;
  filter: { within: CrossSearch; ofSubjects: CrossSearch };
};

export type PanelProps = { shown: Shown };
