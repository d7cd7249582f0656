// A task that comes back: when it is due the next time.
import { z } from 'zod';
import { dayAfter, daysBetween, monthsAfter } from '../calendar.ts';
import { daySchema } from '../instant.ts';

export const repeatUnits = ['day', 'week', 'month', 'year'] as const;

export const repeatSchema = z.object({
  every: z.number().int().min(1).max(52),
  unit: z.enum(repeatUnits),
  /** Since when: each next one lies a whole number of periods from it, so that the 31st stays the 31st. */
  start: daySchema,
  /** The last day that one may be due. */
  until: daySchema.optional(),
});
export type Repeat = z.infer<typeof repeatSchema>;

/**
 * The day on which it is due after one that was due on `dueDate` and done on `doneDay`: the first that is later than both,
 * so that what was forgotten for months comes back once. Nothing where there is none any more.
 */
export function nextDueDay(
  repeat: Repeat,
  { dueDate, doneDay }: { dueDate: string; doneDay: string },
): string | undefined {
  const after = dueDate > doneDay ? dueDate : doneDay;
  let step = Math.max(1, stepsBefore(repeat, after));
  let next = occurrence(repeat, step);
  while (next <= after) {
    step += 1;
    next = occurrence(repeat, step);
  }
  return repeat.until !== undefined && next > repeat.until ? undefined : next;
}

function occurrence({ start, every, unit }: Repeat, step: number): string {
  const amount = every * step;
  switch (unit) {
    case 'day':
      return dayAfter(start, amount);
    case 'week':
      return dayAfter(start, 7 * amount);
    case 'month':
      return monthsAfter(start, amount);
    case 'year':
      return monthsAfter(start, 12 * amount);
  }
}

/** About as many periods as fit between, never more: to begin looking there. */
function stepsBefore({ start, every, unit }: Repeat, day: string): number {
  const longest = { day: 1, week: 7, month: 31, year: 366 }[unit];
  return Math.floor(daysBetween(start, day) / (longest * every));
}
