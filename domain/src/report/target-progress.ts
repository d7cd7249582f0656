// How far a region is with what it set out to reach in a year, and where it ends at the present pace.
import { dayAfter, daysBetween, monthsAfter } from '../calendar.ts';
import { type TargetOf, targetsOf, type YearTargets } from '../region/targets.ts';
import { hidden, type Told } from './hide-small.ts';
import type { Period } from './period.ts';
import type { PeriodReport } from './period-report.ts';

export type TargetProgress = TargetOf & {
  target: number;
  realised: Told;
  /** Of the target, in whole percents, rounded down: 100 is reached. */
  percent: Told;
  /** Nothing before there is a pace to speak of, and after the year. */
  forecast: Told | undefined;
};

/** Before so many days have passed, a few more or less would say anything about the year. */
export const forecastAfterDays = 60;

/** Of each target that is set. What a report does not tell, its percentage and its forecast do not tell either. */
export function targetProgress(
  { period, tables }: Pick<PeriodReport, 'period' | 'tables'>,
  targets: YearTargets,
  today: string,
): TargetProgress[] {
  return targetsOf.flatMap((of) => {
    const target = targets[of.name];
    const table = tables.find(({ id }) => id === of.figure);
    if (target === undefined || !table) return [];
    const row = of.sector ? table.rows.find(({ code }) => code === of.sector) : table.whole;
    const realised = row?.now ?? 0;
    return [{ ...of, target, realised, ...measured(realised, target, period, today) }];
  });
}

function measured(realised: Told, target: number, period: Period, today: string) {
  if (realised === hidden)
    return { percent: hidden, forecast: isForecast(period, today) ? hidden : undefined } as const;
  return {
    percent: Math.floor((realised * 100) / target),
    forecast: forecastOf(realised, period, today),
  };
}

/** At the pace of the days that have passed, today included. */
export function forecastOf(realised: number, period: Period, today: string): number | undefined {
  if (!isForecast(period, today)) return undefined;
  const { passed, days } = daysOf(period, today);
  return Math.round((realised * days) / passed);
}

function isForecast(period: Period, today: string): boolean {
  const { passed, days } = daysOf(period, today);
  return passed >= forecastAfterDays && passed <= days;
}

function daysOf({ months }: Period, today: string): { passed: number; days: number } {
  const first = `${months[0]}-01`;
  return {
    passed: daysBetween(first, dayAfter(today, 1)),
    days: daysBetween(first, monthsAfter(first, months.length)),
  };
}
