import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRunning,
  lastPeriods,
  periodKinds,
  periodOf,
  previousPeriod,
  readPeriod,
} from './period.ts';

const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;
const anyMonth = fc
  .tuple(fc.integer({ min: 2001, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(year, month));
const anyKind = fc.constantFrom(...periodKinds);

describe('a period', () => {
  it.each([
    ['2026-03', 'month', '2026-03', '2026-03'],
    ['2026-k1', 'quarter', '2026-01', '2026-03'],
    ['2026-k4', 'quarter', '2026-10', '2026-12'],
    ['2026', 'year', '2026-01', '2026-12'],
    ['2025-2026', 'schoolYear', '2025-08', '2026-07'],
  ])('is read from its name: %s', (key, kind, first, last) => {
    const period = readPeriod(key);
    expect(period).toMatchObject({ kind, key });
    expect([period?.months[0], period?.months.at(-1)]).toEqual([first, last]);
  });

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-k5',
    '2025-2027',
    '2026-3',
    '2026-03-01',
    'nu',
  ])('is none: %s', (key) => expect(readPeriod(key)).toBeUndefined());

  it('has a month in it, is read again from its key, and follows the one before without a gap', () => {
    fc.assert(
      fc.property(anyKind, anyMonth, (kind, month) => {
        const period = periodOf(kind, month);
        expect(period.months).toContain(month);
        expect(readPeriod(period.key)).toEqual(period);
        const before = previousPeriod(period);
        expect(before.kind).toBe(kind);
        expect(before.months).toHaveLength(period.months.length);
        const together = [...before.months, ...period.months];
        expect(together).toEqual(together.toSorted());
        expect(new Set(together).size).toBe(together.length);
        expect(periodOf(kind, before.months.at(-1) ?? '')).toEqual(before);
      }),
    );
  });

  it('lists the last ones, and knows which of them is not over', () => {
    expect(lastPeriods('schoolYear', '2026-07', 2).map(({ key }) => key)).toEqual([
      '2025-2026',
      '2024-2025',
    ]);
    const [now, before] = lastPeriods('quarter', '2026-11', 2);
    expect(now && isRunning(now, '2026-11')).toBe(true);
    expect(before && isRunning(before, '2026-11')).toBe(false);
  });
});
