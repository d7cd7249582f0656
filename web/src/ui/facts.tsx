import type { ReactNode } from 'react';
import classes from './facts.module.css';

export type Fact = { label: string; value: ReactNode };

/** Names with their values, after rows of another making. A fact without a value is left out: it tells nothing. */
export function FactList({ facts, children }: { facts: Fact[]; children?: ReactNode }) {
  return (
    <dl className={classes.facts}>
      {children}
      {facts.filter(isKnown).map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function isKnown({ value }: Fact): boolean {
  return value !== undefined && value !== '';
}
