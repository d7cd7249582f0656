// When those signed up who have a dossier now: what a filter can be asked of, where totals of a month know no combination.
import { monthsAfter, monthsUpTo, startOfDay } from '../calendar.ts';
import type { RosterEntry } from '../candidate/roster.ts';
import { wasNobody } from './was-nobody.ts';

type SignedUp = Pick<RosterEntry, 'phase' | 'createdAt' | 'exit'>;

/** Of the twelve months up to this one (`YYYY-MM`), in Amsterdam; who was no candidate is left out. */
export function countSignUpsByMonth(
  entries: readonly SignedUp[],
  month: string,
): Record<string, number> {
  const months = monthsUpTo(month, 12);
  const bounds = [...months.map((one) => `${one}-01`), monthsAfter(`${month}-01`, 1)].map((day) =>
    startOfDay(day).getTime(),
  );
  const tally = months.map(() => 0);
  for (const entry of entries) {
    const at = entry.createdAt.getTime();
    const index = bounds.findLastIndex((bound) => bound <= at);
    const before = tally[index];
    if (before !== undefined && !wasNobody(entry)) tally[index] = before + 1;
  }
  return Object.fromEntries(months.map((one, index) => [one, tally[index] ?? 0]));
}
