// Whom the filter of all panels lets through, and the figures of now of them. Of the filters set last both are kept, so that
// going back and forth between them counts nothing anew.
import { countEntries, within } from '@instroom/domain/insight/count-entries.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import type { RosterRow } from '../../data/roster.ts';
import type { CrossSearch } from '../../shared/figure-parts.ts';
import { filterOf, isCrossFiltered } from './cross/cross-search.ts';
import { keeping } from './keeping.ts';

type Rows = readonly RosterRow[];
type Texts = readonly (string | undefined)[];

/** Without a filter the list itself. */
export function rowsWithin(rows: Rows, search: CrossSearch): Rows {
  return isCrossFiltered(search) ? keptRows(rows, ...textsOf(search)) : rows;
}

export function figuresWithin(rows: Rows, search: CrossSearch): Stats {
  return keptFigures(rows, ...textsOf(search));
}

export const countUnderWay = keeping(
  (rows: Rows) => rows.filter(({ phase }) => phase !== 'exited').length,
);

const keptRows = keeping((rows: Rows, ...texts: Texts) => rows.filter(within(filterBy(texts))));
const keptFigures = keeping(
  (rows: Rows, ...texts: Texts): Stats => ({
    ...countEntries(rows, filterBy(texts)),
    updatedAt: undefined,
  }),
);

const textsOf = ({ vak, sector, route, gemeente }: CrossSearch): Texts => [
  vak,
  sector,
  route,
  gemeente,
];

const filterBy = ([vak, sector, route, gemeente]: Texts) =>
  filterOf({ vak, sector, route, gemeente });
