import type { ReactNode } from 'react';
import classes from './wide-table.module.css';

/** A table of numbers that scrolls sideways where it does not fit, by touch, wheel and arrow keys. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
    <section className={classes.scroll} tabIndex={0} aria-label={label}>
      <table className={classes.table} aria-label={label}>
        {children}
      </table>
    </section>
  );
}
