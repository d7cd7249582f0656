import { describe, expect, it } from 'vitest';
import { monthAfter, weekNumber, weeksOf } from './month.ts';

describe('the weeks of a month', () => {
  it('are whole, from Monday, and hold all of its days', () => {
    const weeks = weeksOf('2026-03');
    expect(weeks[0]?.[0]).toBe('2026-02-23');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-04-05');
    expect(weeks.every(({ length }) => length === 7)).toBe(true);
  });

  it('a February that begins on a Monday has four', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2025-12-29', 1],
  ])('%s lies in week %i', (day, week) => {
    expect(weekNumber(day)).toBe(week);
  });

  it('the month after December is January', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });
});
