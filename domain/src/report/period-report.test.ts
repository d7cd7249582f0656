import { describe, expect, it } from 'vitest';
import { sumMonths, yearShardSchema } from '../stats/stats.ts';
import { hidden } from './hide-small.ts';
import { readPeriod } from './period.ts';
import { periodReport } from './period-report.ts';

const months = sumMonths([
  yearShardSchema.parse({
    months: {
      '2025-12': { signUpsBySector: { vo: 7 } },
      '2026-01': { signUpsBySector: { vo: 6, po: 10 }, trainingByRoute: { zib: 3 } },
      '2026-03': { signUpsBySector: { vo: 6, not_named: 2 }, trainingByRoute: { kop: 6 } },
      '2026-04': { signUpsBySector: { po: 100 } },
    },
  }),
]);
const quarter = readPeriod('2026-k1');
if (!quarter) throw new Error('no period');
const table = (hides: boolean, id: string) =>
  periodReport(quarter, months, { hides }).tables.find((one) => one.id === id);

describe('the report about a period', () => {
  it('adds up its months and those of the period before, by code in the order of the list', () => {
    expect(table(false, 'signUpsBySector')).toMatchObject({
      whole: { now: 24, before: 7 },
      rows: [
        { code: 'po', label: 'Primair onderwijs', now: 10, before: 0 },
        { code: 'vo', label: 'Voortgezet onderwijs', now: 12, before: 7 },
        { code: 'not_named', label: 'Geen voorkeur genoemd', now: 2, before: 0 },
      ],
    });
  });

  it('has a table for each figure, also where nothing happened, with what it counts', () => {
    const { tables } = periodReport(quarter, {}, { hides: false });
    expect(tables.length).toBeGreaterThan(8);
    for (const { whole, rows, figure } of tables) {
      expect(whole).toEqual({ now: 0, before: 0 });
      expect(rows).toEqual([]);
      expect(figure.counts).toMatch(/\.$/);
    }
  });

  it('tells who was referred on beside the reasons, and routes with sectors beside who became qualified', () => {
    const ids = periodReport(quarter, {}, { hides: false }).tables.map(({ id }) => id);
    expect(ids.slice(ids.indexOf('qualifiedBySector'))).toEqual([
      ...['qualifiedBySector', 'trainingByRouteAndSector', 'qualifiedByRouteAndSector'],
      ...['exitsByReason', 'referred', 'exitsByPhase'],
    ]);
  });

  it('tells outside by no code a whole that another one leaves out', () => {
    const fours = sumMonths([
      yearShardSchema.parse({
        months: {
          '2026-02': {
            signUpsBySource: { event: 4, manual: 4 },
            signUpsBySector: { vo: 8 },
            qualifiedBySector: { po: 8 },
            qualifiedByRouteAndSector: { 'zib-po': 4, 'kop-po': 4 },
          },
        },
      }),
    ]);
    const { tables } = periodReport(quarter, fours, { hides: true });
    const toldOf = ['signUpsBySource', 'signUpsBySector', 'qualifiedBySector'].map(
      (id) => tables.find((one) => one.id === id)?.whole.now,
    );
    expect(toldOf).toEqual([hidden, hidden, hidden]);
  });

  it('leaves out small numbers for who is not of the region, in each column by itself', () => {
    expect(table(true, 'signUpsBySector')).toMatchObject({
      whole: { now: 24, before: 7 },
      rows: [
        { code: 'po', now: hidden, before: 0 },
        { code: 'vo', now: 12, before: 7 },
        { code: 'not_named', now: hidden, before: 0 },
      ],
    });
    expect(table(true, 'trainingByRoute')).toMatchObject({
      whole: { now: 9 },
      rows: [
        { code: 'zib', now: hidden },
        { code: 'kop', now: hidden },
      ],
    });
  });
});
