import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorSchema } from '../codes/sector.ts';
import { sumMonths, yearShardSchema } from '../stats/stats.ts';
import { hidden, isSmall } from './hide-small.ts';
import { readPeriod } from './period.ts';
import { periodReport } from './period-report.ts';
import { yearAtWork } from './year-at-work.ts';

type Counts = Record<string, number>;
const year = readPeriod('2025');
if (!year) throw new Error('no period');
const monthsOf = (months: Record<string, { employed: Counts; left?: Counts }>) =>
  sumMonths([
    yearShardSchema.parse({
      months: Object.fromEntries(
        Object.entries(months).map(([month, { employed, left }]) => [
          month,
          { employedBySector: employed, ...(left && { leftWithinYearBySector: left }) },
        ]),
      ),
    }),
  ]);
const booked = monthsOf({
  '2025-03': { employed: { po: 20, vo: 8 }, left: { po: 6 } },
  '2025-10': { employed: { vo: 6, mbo: 2 }, left: { mbo: 1 } },
  '2025-12': { employed: { po: 7, so: 5 } },
});
const during = (month: string) => yearAtWork(year, booked, { hides: false, month });

describe('who is still at work after a year', () => {
  it('is told of the months of a period since which a year has passed for all who began', () => {
    expect(during('2025-12')).toMatchObject({ months: [], rows: [] });
    expect(during('2026-03').months).toEqual(['2025-01', '2025-02']);
    expect(during('2026-11').months.at(-1)).toBe('2025-10');
    expect(during('2027-01').months).toEqual(year.months);
  });

  it('is a share of who began then, rounded down, by sector and in all', () => {
    const { rows, whole } = during('2026-11');
    expect(rows).toEqual([
      { code: 'po', label: 'Primair onderwijs', started: 20, left: 6, share: 70 },
      { code: 'vo', label: 'Voortgezet onderwijs', started: 14, left: 0, share: 100 },
      { code: 'mbo', label: 'Middelbaar beroepsonderwijs', started: 2, left: 1, share: 50 },
    ]);
    expect(whole).toEqual({ started: 36, left: 7, share: 80 });
  });

  it('leaves out a sector where one outcome is small, and who began too lately to know it', () => {
    const large = monthsOf({
      '2025-03': { employed: { po: 20, vo: 18, pro: 15 }, left: { po: 6, vo: 4, pro: 3 } },
      '2025-12': { employed: { po: 7 } },
    });
    const at = (month: string) => yearAtWork(year, large, { hides: true, month });
    const toldIn = ({ rows }: ReturnType<typeof at>) =>
      Object.fromEntries(rows.map(({ code, started, left }) => [code, [started, left]]));
    expect(at('2026-11').whole).toEqual({ started: 53, left: 13, share: 75 });
    expect(toldIn(at('2026-11'))).toEqual({
      ...{ po: [20, 6], vo: [hidden, hidden], pro: [hidden, hidden] },
    });
    expect(toldIn(at('2027-01'))).toEqual({ po: [27, 6], vo: [18, hidden], pro: [15, hidden] });
    const few = monthsOf({ '2025-03': { employed: { vo: 8 }, left: { vo: 4 } } });
    expect(yearAtWork(year, few, { hides: true, month: '2027-01' })).toMatchObject({
      whole: { started: hidden, left: hidden, share: hidden },
      rows: [{ code: 'vo', started: hidden, left: hidden, share: hidden }],
    });
  });

  it.each([
    { when: 'while its last months are too recent', month: '2026-11', lately: 24 },
    { when: 'and once a year has passed since all of them', month: '2027-01', lately: 0 },
  ])('says outside of no outcome from 1 to 4 what it is, to whoever knows how many began in the period and this rule, $when', ({
    month,
    lately,
  }) => {
    /** By all that is told, what each outcome can be. */
    const possible = new Map<string, Set<number>[]>();
    for (let left = 0; left <= 24; left += 1)
      for (let stayed = 0; left + stayed <= 24; stayed += 1)
        for (let recent = 0; recent <= Math.min(lately, 24 - left - stayed); recent += 1) {
          const months = monthsOf({
            '2025-02': { employed: { vo: left + stayed }, left: { vo: left } },
            '2025-12': { employed: { vo: recent } },
          });
          const { tables } = periodReport(year, months, { hides: true });
          const { rows, whole } = yearAtWork(year, months, { hides: true, month });
          const employed = tables.find(({ id }) => id === 'employedBySector');
          const key = JSON.stringify([employed, rows, whole]);
          const outcomes = [left, stayed, recent];
          const sets = possible.get(key) ?? outcomes.map(() => new Set<number>());
          for (const [index, outcome] of outcomes.entries()) sets[index]?.add(outcome);
          possible.set(key, sets);
        }
    for (const [key, sets] of possible)
      for (const numbers of sets)
        if ([...numbers].every(isSmall)) expect(numbers.size, key).toBeGreaterThan(1);
  });

  it('never tells a small number outside, nor beside who began at all in the period', () => {
    const some = fc.record({ started: fc.nat(30), left: fc.nat(8), recent: fc.nat(12) });
    let toldOfSome = false;
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), (sectors) => {
        const counts = (of: (one: (typeof sectors)[number]) => number): Counts =>
          Object.fromEntries(
            sectors.map((one, index) => [sectorSchema.options[index] ?? '', of(one)]),
          );
        const months = monthsOf({
          '2025-02': {
            employed: counts(({ started }) => started),
            left: counts(({ started, left }) => Math.min(started, left)),
          },
          '2025-12': { employed: counts(({ recent }) => recent) },
        });
        const { rows, whole } = yearAtWork(year, months, { hides: true, month: '2026-11' });
        const { tables } = periodReport(year, months, { hides: true });
        const employed = tables.find(({ id }) => id === 'employedBySector');
        const beside = [
          { ...whole, all: employed?.whole.now },
          ...rows.map((row) => ({
            ...row,
            all: employed?.rows.find(({ code }) => code === row.code)?.now,
          })),
        ];
        for (const { started, left, all } of beside) {
          const [a, b, c] = [started, left, all ?? hidden];
          if (a !== hidden) expect(isSmall(a)).toBe(false);
          if (b !== hidden) expect(isSmall(b)).toBe(false);
          if (a !== hidden && b !== hidden) expect(isSmall(a - b)).toBe(false);
          if (a !== hidden && c !== hidden) expect(isSmall(c - a)).toBe(false);
        }
        toldOfSome ||=
          rows.some(({ left }) => left !== hidden) && rows.some(({ left }) => left === hidden);
      }),
      { numRuns: 1_000 },
    );
    expect(toldOfSome).toBe(true);
  });
});
