import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { toCsv } from '@instroom/domain/csv.ts';
import { readPeriod } from '@instroom/domain/report/period.ts';
import { periodReport } from '@instroom/domain/report/period-report.ts';
import { sumMonths, yearShardSchema } from '@instroom/domain/stats/stats.ts';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import '../../../messages/i18n.ts';
import { figureRows } from '../../../shared/report/figure-rows.ts';
import { activityRows, explanationRows } from './report-rows.ts';
import type { TakenReport } from './take.ts';
import { toldActivities, withActivities } from './told-activities.ts';

const months = sumMonths([
  yearShardSchema.parse({
    months: {
      '2025-11': { signUpsBySource: { desk_form: 30 }, signUpsBySector: { po: 18, vo: 12 } },
      '2026-01': {
        signUpsBySource: { desk_form: 21, event: 9, manual: 2 },
        signUpsBySector: { po: 14, vo: 16, not_named: 2 },
        advisedBySector: { po: 9, vo: 11 },
        matchesBySector: { vo: 6 },
        trainingByRoute: { zib: 5, kop: 1 },
        trainingBySector: { vo: 6 },
        exitsByReason: { salary: 5, timing: 7 },
        exitsByPhase: { orienting: 12 },
      },
      '2026-03': { employedBySector: { vo: 3 }, qualifiedBySector: { vo: 1 } },
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

function reportFor(hides: boolean): TakenReport {
  const period = readPeriod('2026-k1');
  if (!period) throw new Error('no period');
  const now = [
    { activity, numbers },
    { activity: shadowing, numbers: { ...numbers, attended: 6, absent: 8, movedOn: 0 } },
  ];
  const before = [{ activity, numbers: { ...numbers, attended: 14, absent: 0 } }];
  return withActivities(periodReport(period, months, { hides }), { now, before }, { hides });
}
const t = i18next.getFixedT<['report', 'websites']>('nl', ['report', 'websites']);
const csvOf = (report: TakenReport, isWhole: boolean) =>
  toCsv([
    ...figureRows(report, t),
    [],
    ...activityRows(report, t),
    [],
    ...explanationRows(report, { isWhole }, t),
  ]);

describe('a report that leaves the region', () => {
  it('is this file, with small numbers left out', async () => {
    await expect(csvOf(reportFor(true), false)).toMatchFileSnapshot('golden/2026-k1.csv');
  });

  it('with a purpose is this file', async () => {
    await expect(csvOf(reportFor(false), true)).toMatchFileSnapshot('golden/2026-k1-exact.csv');
  });

  it('holds numbers as numbers, and nobody’s words as a formula', () => {
    const report = reportFor(false);
    const [, first] = figureRows(report, t);
    expect(first?.slice(2)).toEqual([21, 30]);
    expect(csvOf(report, true)).toContain(`"'=Informatieavond; met ""thee""";2026-03-10;14;11;3;5`);
  });

  it('tells neither who came nor who did not where one of them is small', () => {
    const [told] = toldActivities([{ activity, numbers }], { hides: true });
    expect(told?.told).toEqual({
      ...{ signedUp: 14, attended: 'hidden', absent: 'hidden', movedOn: 5 },
    });
  });
});
