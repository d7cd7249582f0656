import { dayAfter, dayOf, momentAt } from '@instroom/domain/calendar.ts';

/**
 * Two in the afternoon, a number of days from today in the Netherlands. What is counted in days, or must end on the day
 * on which it began, is the same at whatever hour a test runs, and on both sides of a clock change.
 */
export const afternoon = (days: number): Date =>
  momentAt(dayAfter(dayOf(new Date()), days), '14:00');

/**
 * Until the clock tells another second. Authentication knows by the second when somebody signed in: sessions that are
 * ended in that same second go on.
 */
export function nextSecond(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1010 - (Date.now() % 1000)));
}
