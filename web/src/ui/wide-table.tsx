import type { ReactNode } from 'react';
import { Sideways } from './sideways.tsx';
import classes from './wide-table.module.css';

/** A table of numbers, of which the first column says what they are about. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Sideways label={label}>
      <table className={classes.table} aria-label={label}>
        {children}
      </table>
    </Sideways>
  );
}
