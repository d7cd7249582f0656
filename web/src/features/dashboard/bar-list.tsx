import type { ReactNode } from 'react';
import { Bar } from '../../ui/bar.tsx';
import { BarLabel } from './cross/bar-label.tsx';
import classes from './dashboard.module.css';
import { type Column, Figure, lengthOf } from './figure-column.tsx';
import { largest, type Row } from './figures.ts';

export type BarListProps<R extends Row> = {
  rows: readonly R[];
  /** One or two numbers. The bar shows the first, and behind it the second where that holds the first. */
  columns: readonly Column<R>[];
  nested?: boolean | undefined;
  icon?: ((row: R) => ReactNode) | undefined;
};

/** A bar chart as a list: a name, a bar and its numbers. */
export function BarList<R extends Row>({ rows, columns, nested, icon }: BarListProps<R>) {
  const [first, second] = columns;
  const drawn = nested ? columns : columns.slice(0, 1);
  const whole = largest(rows.flatMap((row) => drawn.map(({ number }) => lengthOf(number(row)))));
  return (
    <ul className={classes.bars} data-numbers={columns.length}>
      {second && (
        <li className={classes.barHead} aria-hidden>
          <span />
          <span />
          {columns.map(({ header }, index) => (
            <span key={header}>
              {nested && (
                <span className={classes.key} data-key={index === 0 ? 'first' : 'second'} />
              )}
              {header}
            </span>
          ))}
        </li>
      )}
      {rows.map((row) => (
        <li key={row.code} className={classes.barRow}>
          <BarLabel map={first?.map} row={row}>
            {icon?.(row)}
          </BarLabel>
          <Bar
            part={lengthOf(first?.number(row))}
            whole={whole}
            {...(nested && { secondary: lengthOf(second?.number(row)) })}
          />
          {columns.map((column) => (
            <Figure
              key={column.header}
              row={row}
              column={column}
              label={second ? `${row.label}, ${column.header}` : row.label}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}
