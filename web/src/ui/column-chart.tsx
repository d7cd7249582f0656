import { VisuallyHidden } from '@mantine/core';
import classes from './column-chart.module.css';
import { formatNumber } from './format.ts';
import { LiveNumber } from './live-number.tsx';

export type ChartColumn = {
  id: string;
  number: number;
  /** What stands below the column, and on a second line where something new begins. */
  label: string;
  group?: string | undefined;
  /** The whole name, for who hears it. */
  name: string;
  /** Not complete yet. */
  open: boolean;
};

/** Columns beside each other with their numbers on top. */
export function ColumnChart({ label, columns }: { label: string; columns: ChartColumn[] }) {
  const whole = Math.max(1, ...columns.map(({ number }) => number));
  return (
    <ol className={classes.chart} aria-label={label}>
      {columns.map((column) => (
        <li key={column.id} className={classes.column}>
          <VisuallyHidden>
            {column.name}: {formatNumber(column.number)}
          </VisuallyHidden>
          <span className={classes.space} aria-hidden>
            <span className={classes.number}>
              <LiveNumber value={column.number} />
            </span>
            <span
              className={classes.bar}
              data-open={column.open || undefined}
              style={{ height: `${(column.number / whole) * 100}%` }}
            />
          </span>
          <span className={classes.label} aria-hidden>
            {column.label}
            <span className={classes.group}>{column.group}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
