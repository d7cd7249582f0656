import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, monthOf, monthsUpTo, weekOf } from './calendar.ts';

describe('a day', () => {
  it.each([
    // winter: one hour ahead of UTC
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    // summer: two hours
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    // clocks go forward on 29 March 2026: a day of 23 hours
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    // clocks go back on 25 October 2026: a day of 25 hours
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('%s is %s', (moment, day) => expect(dayOf(new Date(moment))).toBe(day));

  it('after another is counted in days, not in hours', () => {
    expect(dayAfter('2026-03-28', 1)).toBe('2026-03-29');
    expect(dayAfter('2026-03-29', 1)).toBe('2026-03-30');
    expect(dayAfter('2026-10-25', 1)).toBe('2026-10-26');
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
  });
});

it('a month is that of its days, not of UTC', () => {
  expect(monthOf(new Date('2025-12-31T23:30:00Z'))).toBe('2026-01');
});

it('a week begins on Monday and may lie in two months', () => {
  const week = [
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ];
  for (const day of week) expect(weekOf(day)).toEqual(week);
});

it('months go back over the turn of the year', () => {
  expect(monthsUpTo('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});
