import { describe, expect, it } from 'vitest';
import { endedPeriods } from './ended-periods.ts';

const keys = (day: string) => endedPeriods(day).map(({ key }) => key);

describe('periods that ended', () => {
  it.each([
    ['a month and a quarter, on the day after', '2026-06-30', '2026-07-01', ['2026-06', '2026-k2']],
    ['a month alone, on a Monday', '2026-03-01', '2026-03-02', ['2026-02']],
    ['a school year, on a Monday', '2026-08-02', '2026-08-03', ['2026-07', '2025-2026']],
    ['a year, after New Year’s Day', '2027-01-03', '2027-01-04', ['2026-12', '2026-k4', '2026']],
    ['a quarter, after Easter Monday', '2024-04-01', '2024-04-02', ['2024-03', '2024-k1']],
  ])('are known from the first working day on: %s', (_, before, day, expected) => {
    expect(keys(before)).not.toEqual(expected);
    expect(keys(day)).toEqual(expected);
  });

  it('are none between the end and that day, and the same ones until the month is over', () => {
    expect(keys('2026-08-01')).toEqual([]);
    expect(keys('2026-08-31')).toEqual(['2026-07', '2025-2026']);
  });
});
