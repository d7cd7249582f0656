// How many were referred on, from what a report tells of the reasons to leave: so that nothing is told that is left out there.
import { exitReasons } from '../codes/exit-reason.ts';
import { computedFigures } from '../figures/computed-figures.ts';
import { sumOfTold } from './hide-small.ts';
import type { ReportTable } from './period-report.ts';

const referring = exitReasons.filter(({ group }) => group === 'doorverwezen');

export function referredTable({ rows: reasons }: Pick<ReportTable, 'rows'>): ReportTable {
  const rows = reasons.filter(({ code }) => referring.some((reason) => reason.code === code));
  return {
    id: 'referred',
    figure: computedFigures.referred,
    whole: {
      now: sumOfTold(rows.map(({ now }) => now)),
      before: sumOfTold(rows.map(({ before }) => before)),
    },
    rows,
  };
}
