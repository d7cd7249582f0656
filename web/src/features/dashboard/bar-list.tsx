import type { ReactNode } from 'react';
import type { ListedMap } from '../../shared/candidate-filter.ts';
import { Bar } from '../../ui/bar.tsx';
import classes from './dashboard.module.css';
import { FigureLink } from './figure-link.tsx';
import { largest, type Row } from './figures.ts';

type Props<R extends Row> = {
  map: ListedMap;
  rows: readonly R[];
  icon?: (row: R) => ReactNode;
};

/** A bar chart as a list: a name, a bar and a number that opens its list. */
export function BarList<R extends Row>({ map, rows, icon }: Props<R>) {
  const whole = largest(rows.map(({ number }) => number));
  return (
    <ul className={classes.bars}>
      {rows.map((row) => (
        <li key={row.code} className={classes.barRow}>
          <span className={classes.barLabel}>
            {icon?.(row)}
            {row.label}
          </span>
          <Bar part={row.number} whole={whole} />
          <FigureLink map={map} {...row} />
        </li>
      ))}
    </ul>
  );
}
