import { useState } from 'react';
import { formatNumber } from './format.ts';
import classes from './live-number.module.css';

/** A number that lights up for a moment when it changes under the reader's eyes. */
export function LiveNumber({ value }: { value: number }) {
  const [first] = useState(value);
  // The key draws a new element for each value, so that the animation begins anew.
  return (
    <span key={value} className={value === first ? undefined : classes.changed}>
      {formatNumber(value)}
    </span>
  );
}
