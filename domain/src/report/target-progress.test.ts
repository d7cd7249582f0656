import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../calendar.ts';
import { targetFigures } from '../codes/target-figure.ts';
import { bookedMaps } from '../figures/period-figures.ts';
import { type YearTargets, yearTargetsSchema } from '../region/targets.ts';
import { sumMonths, yearShardSchema } from '../stats/stats.ts';
import { hidden } from './hide-small.ts';
import { type Period, readPeriod } from './period.ts';
import { periodReport } from './period-report.ts';
import { forecastAfterDays, forecastOf, targetProgress } from './target-progress.ts';

function periodOf(key: string): Period {
  const period = readPeriod(key);
  if (!period) throw new Error('no period');
  return period;
}
const year = periodOf('2026');
const schoolYear = periodOf('2025-2026');
const anyYear = fc.constantFrom(year, schoolYear, periodOf('2028'), periodOf('2027-2028'));
const firstOf = ({ months }: Period) => `${months[0]}-01`;

function progressOf(
  months: Record<string, object>,
  targets: YearTargets,
  { hides = false, today = '2026-07-01', period = year } = {},
) {
  const totals = sumMonths([yearShardSchema.parse({ months })]);
  return targetProgress(periodReport(period, totals, { hides }), targets, today);
}

describe('the progress towards targets', () => {
  it('is of figures that are booked by sector', () => {
    for (const { code } of targetFigures) expect(bookedMaps).toContain(code);
  });

  it('says what was booked in the year, as a whole and of a sector, and where it ends at this pace', () => {
    const months = {
      '2025-12': { matchesBySector: { vo: 50 } },
      '2026-02': { matchesBySector: { vo: 20, po: 9 }, signUpsBySector: { not_named: 12 } },
      '2026-06': { matchesBySector: { vo: 9 } },
    };
    const targets = { 'matchesBySector-vo': 58, matchesBySector: 100, 'matchesBySector-mbo': 5 };
    expect(progressOf(months, targets)).toMatchObject([
      { name: 'matchesBySector', target: 100, realised: 38, percent: 38, forecast: 76 },
      { name: 'matchesBySector-vo', target: 58, realised: 29, percent: 50, forecast: 58 },
      { name: 'matchesBySector-mbo', target: 5, realised: 0, percent: 0, forecast: 0 },
    ]);
    expect(
      progressOf(months, { matchesBySector: 100 }, { period: schoolYear, today: '2026-08-01' }),
    ).toMatchObject([{ realised: 88, percent: 88, forecast: undefined }]);
  });

  it('is not told, nor what would tell it, where the report leaves the number out', () => {
    const months = {
      '2026-02': { matchesBySector: { vo: 20, po: 3, mbo: 8 }, qualifiedBySector: { vo: 2 } },
    };
    const targets = {
      matchesBySector: 100,
      'matchesBySector-vo': 40,
      'matchesBySector-po': 10,
      'matchesBySector-mbo': 10,
      qualifiedBySector: 4,
    };
    const told = progressOf(months, targets, { hides: true });
    const small = { realised: hidden, percent: hidden, forecast: hidden };
    expect(told).toMatchObject([
      { name: 'matchesBySector', realised: 31, percent: 31 },
      { name: 'matchesBySector-po', target: 10, ...small },
      { name: 'matchesBySector-vo', realised: 20, percent: 50 },
      { name: 'matchesBySector-mbo', target: 10, ...small },
      { name: 'qualifiedBySector', target: 4, ...small },
    ]);
    const [early] = progressOf(months, targets, { hides: true, today: '2026-02-10' }).slice(-1);
    expect(early).toMatchObject({ percent: hidden, forecast: undefined });
  });

  it('tells of the same numbers the same answer, whatever small one was left out', () => {
    const answers = [1, 2, 3, 4].map((small) =>
      progressOf(
        { '2026-02': { matchesBySector: { vo: small } } },
        { matchesBySector: 7, 'matchesBySector-vo': 7 },
        { hides: true },
      ),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is all of the target from where it is reached, and less before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (target, realised) => {
        const [progress] = progressOf(
          { '2026-02': { matchesBySector: { vo: realised } } },
          yearTargetsSchema.parse({ matchesBySector: target }),
        );
        expect(Number(progress?.percent) >= 100).toBe(realised >= target);
      }),
    );
  });
});

describe('the forecast', () => {
  it('is none before the year, in its first days, and when it is over', () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.integer({ min: -800, max: 800 }),
        fc.nat(500),
        (period, day, number) => {
          const forecast = forecastOf(number, period, dayAfter(firstOf(period), day));
          const { length } = Array.from({ length: 366 }, (_, index) =>
            dayAfter(firstOf(period), index),
          ).filter((one) => period.months.includes(one.slice(0, 7)));
          expect(forecast !== undefined).toBe(day + 1 >= forecastAfterDays && day < length);
        },
      ),
    );
  });

  it('is never below what there is, rises with it, and falls with every day on which nothing happens', () => {
    const inYear = fc.integer({ min: forecastAfterDays - 1, max: 363 });
    fc.assert(
      fc.property(anyYear, inYear, fc.nat(500), fc.nat(20), (period, day, number, more) => {
        const on = (days: number, realised: number) =>
          forecastOf(realised, period, dayAfter(firstOf(period), days)) ?? Number.NaN;
        expect(on(day, number)).toBeGreaterThanOrEqual(number);
        expect(on(day, number + more)).toBeGreaterThanOrEqual(on(day, number));
        expect(on(day + 1, number)).toBeLessThanOrEqual(on(day, number));
      }),
    );
  });

  it('is on the last day what there is', () => {
    expect(forecastOf(37, year, '2026-12-31')).toBe(37);
    expect(forecastOf(37, schoolYear, '2026-07-31')).toBe(37);
    expect(forecastOf(10, year, '2026-03-01')).toBe(61);
    expect(forecastOf(10, year, '2026-02-28')).toBeUndefined();
  });
});
