import type { LiveMap } from '@instroom/domain/figures/live-figures.ts';
import { hidden, type Told } from '@instroom/domain/report/hide-small.ts';
import { ToldNumber } from '../../shared/report/told-number.tsx';
import { LiveNumber } from '../../ui/live-number.tsx';
import classes from './dashboard.module.css';
import { FigureLink } from './figure-link.tsx';
import type { Row } from './figures.ts';
import { ListLink, type ListSearch } from './list-link.tsx';

/** One of the numbers of a row. */
export type Column<R extends Row> = {
  header: string;
  /** The live figure that it is; a number over time has none, since no list shows whom it counted. */
  map?: LiveMap;
  /** The list of whom a row's number counts, where it is no live figure. */
  search?: (row: R) => ListSearch;
  number: (row: R) => Told | undefined;
  /** What stands where a row has no number; without it, nothing does. */
  missing?: string;
  /** Where the parts of this column add up: the whole, and what their share in it is called. */
  whole?: { number: number; header: string };
};

/** As a bar draws it. */
export const lengthOf = (number: Told | undefined) => (typeof number === 'number' ? number : 0);

type Props<R extends Row> = { row: R; column: Column<R>; label: string };

/** Not every row has every number: who named no sector is in no sector. */
export function Figure<R extends Row>({ row, column, label }: Props<R>) {
  const number = column.number(row);
  if (number === undefined)
    return column.missing ? <span className={classes.missing}>{column.missing}</span> : <span />;
  if (number === hidden)
    return (
      <span className={classes.missing}>
        <ToldNumber number={number} />
      </span>
    );
  if (column.map)
    return <FigureLink map={column.map} code={row.code} label={label} number={number} />;
  if (column.search) return <ListLink search={column.search(row)} label={label} number={number} />;
  return (
    <span className={classes.plainNumber}>
      <LiveNumber value={number} />
    </span>
  );
}
