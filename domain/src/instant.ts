// The one way a moment is typed: a Date inside; at the edges whatever Firestore's two SDKs call a Timestamp.
import { z } from 'zod';

const timestampLike = z.custom<{ toDate(): Date }>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'toDate' in value &&
    typeof value.toDate === 'function',
);

export const instantSchema = z.union([
  z.date(),
  timestampLike.transform((timestamp) => timestamp.toDate()),
]);

/** A day without a time, `YYYY-MM-DD`, read as a day in Europe/Amsterdam. */
export const daySchema = z.iso.date();

export const dayMs = 24 * 60 * 60 * 1000;

/** A number of times 24 hours later: an hour off by the clock where summer time begins or ends between. */
export function addDays(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * dayMs);
}

/** The same day of the month a number of months later, or that month's last day where it is shorter. */
export function addMonths(moment: Date, months: number): Date {
  const moved = new Date(moment);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== moment.getUTCDate()) moved.setUTCDate(0);
  return moved;
}
