// What is said of figures that change while somebody looks: all changes of some seconds in one sentence each.

import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { liveFigures } from '@instroom/domain/figures/live-figures.ts';
import { rowsOf, underWay } from '../figures.ts';
import { signUpsInMonthOf, signUpsInWeekOf } from '../months.ts';
import type { Figures } from '../shown-figures.ts';

/** By what it is called. */
export type Spoken = ReadonlyMap<string, number>;
export type Change = { figure: string; now: number; before: number };

/** The figures that are worth an interruption: those above every part, phases and subjects. */
export function spokenOf({ stats, months, today }: Figures, phases: readonly CodeItem[]): Spoken {
  const named = (figure: { nl: string }, rows: ReturnType<typeof rowsOf>) =>
    rows.map(({ label, number }): [string, number] => [`${figure.nl}, ${label}`, number]);
  return new Map([
    [computedFigures.underWay.nl, underWay(stats)],
    [computedFigures.untouched.nl, stats.byStatus.untouched ?? 0],
    [computedFigures.newThisWeek.nl, signUpsInWeekOf(today, months)],
    [computedFigures.newThisMonth.nl, signUpsInMonthOf(today, months)],
    ...named(liveFigures.byPhase, rowsOf(stats.byPhase, phases)),
    ...named(liveFigures.bySubject, rowsOf(stats.bySubject, subjects)),
  ]);
}

/** What differs, in the order of the figures. What is back where it was has not changed for who listens. */
export function changesBetween(before: Spoken, now: Spoken): Change[] {
  return [...now].flatMap(([figure, number]) => {
    const known = before.get(figure);
    return known === undefined || known === number ? [] : [{ figure, now: number, before: known }];
  });
}
