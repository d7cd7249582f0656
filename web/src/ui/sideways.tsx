import type { ReactNode } from 'react';
import classes from './sideways.module.css';

/** What may be wider than the screen: it scrolls sideways, by keyboard too. */
export function Sideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys scroll only what has the focus.
    <section className={classes.sideways} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
