import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { toCsv } from '@instroom/domain/csv.ts';
import { readPeriod } from '@instroom/domain/report/period.ts';
import { periodReport } from '@instroom/domain/report/period-report.ts';
import { targetProgress } from '@instroom/domain/report/target-progress.ts';
import { yearAtWork } from '@instroom/domain/report/year-at-work.ts';
import { sumMonths, yearShardSchema } from '@instroom/domain/stats/stats.ts';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import '../../../messages/i18n.ts';
import { asOneTable } from '../../../shared/report/figure-rows.ts';
import { partsOfReport } from './report-rows.ts';
import type { TakenReport } from './take.ts';
import { toldActivities, withActivities } from './told-activities.ts';

const months = sumMonths([
  yearShardSchema.parse({
    months: {
      '2025-02': { employedBySector: { po: 21, vo: 12 }, leftWithinYearBySector: { po: 6, vo: 2 } },
      '2025-09': { employedBySector: { po: 8 } },
      '2025-11': { signUpsBySource: { desk_form: 30 }, signUpsBySector: { po: 18, vo: 12 } },
      '2026-01': {
        signUpsBySource: { desk_form: 21, event: 9, manual: 2 },
        signUpsBySector: { po: 14, vo: 16, not_named: 2 },
        advisedBySector: { po: 9, vo: 11 },
        matchesBySector: { vo: 6 },
        trainingByRoute: { zib: 5, kop: 1 },
        trainingBySector: { vo: 6 },
        trainingByRouteAndSector: { 'zib-vo': 5, 'kop-vo': 1 },
        exitsByReason: { salary: 5, timing: 7, other_region: 5, referred: 6 },
        exitsByPhase: { orienting: 23 },
      },
      '2026-03': {
        employedBySector: { vo: 3 },
        qualifiedBySector: { vo: 7 },
        qualifiedByRouteAndSector: { 'zib-vo': 7 },
      },
    },
  }),
]);
const numbers = { signedUp: 14, attended: 11, absent: 3, movedOn: 5, capacity: 20 };
const activity = {
  id: 'evening',
  ...anActivity({ title: { nl: '=Informatieavond; met "thee"' } }),
};
const shadowing = {
  id: 'shadowing',
  ...anActivity({ title: { nl: 'Een dag mee in de klas' }, kind: 'shadow' }),
};

const targets = {
  signUpsBySector: 100,
  'matchesBySector-vo': 12,
  'matchesBySector-po': 5,
  employedBySector: 8,
};

function reportFor(hides: boolean, key = '2026-k1', today = '2026-05-26'): TakenReport {
  const period = readPeriod(key);
  if (!period) throw new Error('no period');
  const now = [
    { activity, numbers },
    { activity: shadowing, numbers: { ...numbers, attended: 6, absent: 8, movedOn: 0 } },
  ];
  const before = [{ activity, numbers: { ...numbers, attended: 14, absent: 0 } }];
  const report = periodReport(period, months, { hides });
  const progress = targetProgress(report, key === '2026' ? targets : {}, today);
  const yearsAtWork = [period, report.before].map((of) =>
    yearAtWork(of, months, { hides, month: today.slice(0, 7) }),
  );
  return { ...withActivities(report, { now, before }, { hides }), targets: progress, yearsAtWork };
}
const t = i18next.getFixedT<['report', 'websites']>('nl', ['report', 'websites']);
const csvOf = (report: TakenReport, isWhole: boolean) =>
  toCsv(asOneTable(partsOfReport(report, { isWhole }, t)));

describe('a report that leaves the region', () => {
  it('is this file, with small numbers left out', async () => {
    await expect(csvOf(reportFor(true), false)).toMatchFileSnapshot('golden/2026-k1.csv');
  });

  it('with a purpose is this file', async () => {
    await expect(csvOf(reportFor(false), true)).toMatchFileSnapshot('golden/2026-k1-exact.csv');
  });

  it('about a year says how far its targets are, of small numbers nothing', async () => {
    const year = csvOf(reportFor(true, '2026'), false);
    await expect(year).toMatchFileSnapshot('golden/2026.csv');
    expect(year).toContain('Aan het werk in het onderwijs;8;weggelaten;weggelaten;weggelaten');
    const exact = csvOf(reportFor(false, '2026'), true);
    await expect(exact).toMatchFileSnapshot('golden/2026-exact.csv');
    expect(exact).toContain('Aan het werk in het onderwijs;8;3;37;8');
  });

  it('holds numbers as numbers, and nobody’s words as a formula', () => {
    const report = reportFor(false);
    const [figures] = partsOfReport(report, { isWhole: true }, t);
    expect(figures?.rows[1]?.slice(2)).toEqual([21, 30]);
    expect(csvOf(report, true)).toContain(`"'=Informatieavond; met ""thee""";2026-03-10;14;11;3;5`);
  });

  it('tells neither who came nor who did not where one of them is small', () => {
    const [told] = toldActivities([{ activity, numbers }], { hides: true });
    expect(told?.told).toEqual({
      ...{ signedUp: 14, attended: 'hidden', absent: 'hidden', movedOn: 5 },
    });
  });
});
