import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  dayOf,
  daysBetween,
  momentAt,
  monthOf,
  monthsUpTo,
  startOfDay,
  timeOf,
  weekOf,
  workingDaysBetween,
} from './calendar.ts';
import { publicHolidays } from './holidays.ts';

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

it('a day begins at its first moment, also when the clocks change', () => {
  const moments = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      const day = dayOf(moment);
      const start = startOfDay(day);
      expect(dayOf(start)).toBe(day);
      expect(dayOf(new Date(start.getTime() - 1))).toBe(dayAfter(day, -1));
    }),
  );
  expect(startOfDay('2026-03-29')).toEqual(new Date('2026-03-28T23:00:00Z'));
  expect(startOfDay('2026-10-25')).toEqual(new Date('2026-10-24T22:00:00Z'));
});

describe('working days', () => {
  it.each([
    // a Friday, and the days after it
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-27', 5],
    ['2026-11-20', '2026-11-30', 6],
    // from a weekend
    ['2026-11-21', '2026-11-23', 1],
    // over a clock change and over the turn of the year, without New Year's Day
    ['2026-03-27', '2026-03-30', 1],
    ['2026-12-31', '2027-01-04', 1],
    // over Christmas, of which one day is a Saturday
    ['2026-12-24', '2026-12-28', 1],
    // over Easter: Good Friday is worked, Monday is not
    ['2026-04-02', '2026-04-07', 2],
    // over a spring with all of its holidays
    ['2026-04-24', '2026-05-26', 18],
    // on a holiday itself
    ['2026-05-13', '2026-05-14', 0],
  ])('from %s to %s are %i', (from, to, days) => expect(workingDaysBetween(from, to)).toBe(days));

  it('are none where the second day comes first', () =>
    expect(workingDaysBetween('2026-11-24', '2026-11-20')).toBe(0));

  it('are those that one counts by hand', () => {
    fc.assert(
      fc.property(fc.nat(1200), fc.nat(900), (start, length) => {
        const from = dayAfter('2024-02-20', start);
        const days = Array.from({ length }, (_, index) => dayAfter(from, index + 1));
        const free = days.filter(
          (day) =>
            weekOf(day).indexOf(day) >= 5 ||
            publicHolidays(Number(day.slice(0, 4))).some((holiday) => holiday === day),
        );
        expect(workingDaysBetween(from, dayAfter(from, length))).toBe(length - free.length);
      }),
    );
  });
});

it('days between are counted in days, over clock changes too', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
});

describe('a day and a clock time', () => {
  it.each([
    ['2026-01-15', '13:00', '2026-01-15T12:00:00Z'],
    ['2026-07-07', '13:00', '2026-07-07T11:00:00Z'],
    ['2026-07-07', '00:15', '2026-07-06T22:15:00Z'],
    // skipped by summer time, and twice there at its end
    ['2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
  ])('%s %s is %s', (day, time, moment) => expect(momentAt(day, time)).toEqual(new Date(moment)));

  it('come back from the moment that they make', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.nat(1439), (days, minutes) => {
        const day = dayAfter('2026-01-01', days);
        const time = [Math.floor(minutes / 60), minutes % 60]
          .map((part) => String(part).padStart(2, '0'))
          .join(':');
        // The hour that summer time skips does not exist.
        const isSkipped =
          ['2026-03-29', '2027-03-28', '2028-03-26'].includes(day) && time.startsWith('02');
        fc.pre(!isSkipped);
        const moment = momentAt(day, time);
        expect([dayOf(moment), timeOf(moment)]).toEqual([day, time]);
      }),
    );
  });
});
