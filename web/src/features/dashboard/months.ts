// Figures over time, from the totals by month. Days, weeks and months are those of Amsterdam.
import { monthsUpTo, weekOf } from '@instroom/domain/calendar.ts';
import type { PeriodMap } from '@instroom/domain/figures/period-figures.ts';
import { type MonthTotals, totalOf } from '@instroom/domain/stats/stats.ts';

/** By month, `YYYY-MM`; a month in which nothing happened is absent. */
export type Months = Record<string, MonthTotals>;

export function signUpsInWeekOf(today: string, months: Months): number {
  return weekOf(today)
    .map((day) => months[day.slice(0, 7)]?.signUpsByDay[day.slice(8)] ?? 0)
    .reduce((all, number) => all + number, 0);
}

export function signUpsInMonthOf(today: string, months: Months): number {
  return totalOf(months[today.slice(0, 7)]?.signUpsByDay);
}

export type TrendMonth = { month: string; number: number; running: boolean };

/** What was booked in each of the last twelve months, oldest first; the last month is still running. */
export function trendUpTo(today: string, months: Months, map: PeriodMap): TrendMonth[] {
  return trendOf(today, (month) => totalOf(months[month]?.[map]));
}

/** The same of any numbers by month. */
export function trendOf(today: string, numberOf: (month: string) => number): TrendMonth[] {
  const current = today.slice(0, 7);
  return lastTwelve(today).map((month) => ({
    month,
    number: numberOf(month),
    running: month === current,
  }));
}

/** What was booked in the last twelve months, by code. */
export function sumOfYear(today: string, months: Months, map: PeriodMap): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const month of lastTwelve(today))
    for (const [code, number] of Object.entries(months[month]?.[map] ?? {}))
      sum[code] = (sum[code] ?? 0) + number;
  return sum;
}

function lastTwelve(today: string): string[] {
  return monthsUpTo(today.slice(0, 7), 12);
}
