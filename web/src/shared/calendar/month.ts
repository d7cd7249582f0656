// The weeks of a month as a calendar shows them: whole weeks from Monday.
import { dayAfter, daysBetween, monthsAfter, weekOf } from '@instroom/domain/calendar.ts';

/** `month`: `YYYY-MM`; each week seven days, `YYYY-MM-DD`. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const last = dayAfter(monthsAfter(first, 1), -1);
  const weeks: string[][] = [];
  for (let monday = weekOf(first)[0] ?? first; monday <= last; monday = dayAfter(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

export function monthAfter(month: string, months: number): string {
  return monthsAfter(`${month}-01`, months).slice(0, 7);
}

/** By ISO 8601: the week of a year's first Thursday is its first. */
export function weekNumber(day: string): number {
  const thursday = weekOf(day)[3] ?? day;
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}
