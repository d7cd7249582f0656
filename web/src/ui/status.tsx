import type { ReactNode } from 'react';
import classes from './status.module.css';

/** News that a screen reader reads out. The place for it is there before the news is, or it would not be heard. */
export function Status({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={classes.status}>
      {children}
    </div>
  );
}
