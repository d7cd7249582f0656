// Days, weeks and months as people in the Netherlands have them: a day begins at midnight in Europe/Amsterdam, also
// where a clock change makes it 23 or 25 hours long; a week begins on Monday.

import { publicHolidays } from './holidays.ts';
import { dayMs } from './instant.ts';

const hourMs = 60 * 60 * 1000;
const amsterdamDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return amsterdamDay.format(moment);
}

/** The moment at which a day begins: an hour or two before midnight in UTC. */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`).getTime();
  const summer = new Date(midnight - 2 * hourMs);
  return dayOf(summer) === day ? summer : new Date(midnight - hourMs);
}

const amsterdamTime = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/** The clock time of a moment, `HH:MM`. */
export function timeOf(moment: Date): string {
  return amsterdamTime.format(moment);
}

/**
 * The moment of a day and a clock time, `YYYY-MM-DD` and `HH:MM`. A time that a change to summer time skips is an hour
 * later; one that comes twice in autumn is the first of both.
 */
export function momentAt(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // Winter time first: it is an hour behind UTC, summer time two.
  const [winter, summer] = [1, 2].map((hours) => new Date(asUtc - hours * 3_600_000));
  const isSummer = summer && dayOf(summer) === day && timeOf(summer) === time;
  return (isSummer ? summer : winter) ?? new Date(asUtc);
}

/** The month of a moment, `YYYY-MM`. */
export function monthOf(moment: Date): string {
  return dayOf(moment).slice(0, 7);
}

/** The day a number of days after another, `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  const moved = noonOf(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** How many days later the second day is. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / dayMs);
}

/**
 * How many working days lie after the first day up to and including the second: Monday to Friday, without public
 * holidays.
 */
export function workingDaysBetween(from: string, to: string): number {
  const days = Math.max(0, daysBetween(from, to));
  const weeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => dayAfter(to, -index));
  return weeks * 5 + rest.filter(isInWorkingWeek).length - holidaysBetween(from, to);
}

/** Those that take a day out of a working week. */
function holidaysBetween(from: string, to: string): number {
  const first = Number(from.slice(0, 4));
  const years = Math.max(0, Number(to.slice(0, 4)) - first + 1);
  return Array.from({ length: years }, (_, index) => publicHolidays(first + index))
    .flat()
    .filter((day) => day > from && day <= to && isInWorkingWeek(day)).length;
}

/** Monday to Friday, without public holidays. */
export function isWorkingDay(day: string): boolean {
  return isInWorkingWeek(day) && !publicHolidays(Number(day.slice(0, 4))).includes(day);
}

/** The working day that is so many of them later. */
export function workingDayAfter(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = dayAfter(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** The same date a number of months later, or the last one of that month where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1 + months, 1, 12));
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(date, last));
  return moved.toISOString().slice(0, 10);
}

function isInWorkingWeek(day: string): boolean {
  return daysSinceMonday(day) < 5;
}

/** The days of the week that a day lies in, Monday first. */
export function weekOf(day: string): string[] {
  return Array.from({ length: 7 }, (_, index) => dayAfter(day, index - daysSinceMonday(day)));
}

/** The last months up to and including a month, oldest first, each `YYYY-MM`. */
export function monthsUpTo(month: string, count: number): string[] {
  const last = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const number = last - count + 1 + index;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

/** Noon, so that no clock change makes it another day. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function daysSinceMonday(day: string): number {
  return (noonOf(day).getUTCDay() + 6) % 7;
}
