import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, weekOf } from './calendar.ts';
import { publicHolidays } from './holidays.ts';

const weekday = (day: string) => weekOf(day).indexOf(day);
const [thursday, monday, sunday] = [3, 0, 6];

describe('public holidays', () => {
  it.each([
    [2023, ['01-01', '04-10', '04-27', '05-05', '05-18', '05-29', '12-25', '12-26']],
    // Liberation Day is a Sunday
    [2024, ['01-01', '04-01', '04-27', '05-05', '05-09', '05-20', '12-25', '12-26']],
    // the 27th of April is a Sunday
    [2025, ['01-01', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26']],
    [2026, ['01-01', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
    [2027, ['01-01', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26']],
    // Ascension Day on Liberation Day
    [2016, ['01-01', '03-28', '04-27', '05-05', '05-16', '12-25', '12-26']],
    // the latest Easter there can be
    [2038, ['01-01', '04-26', '04-27', '05-05', '06-03', '06-14', '12-25', '12-26']],
  ])('of %i are those of the calendar on the wall', (year, days) =>
    expect(publicHolidays(year)).toEqual(days.map((day) => `${year}-${day}`)));

  it('lie where they have to in any year: Mondays, a Thursday, and never King’s Day on a Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2200 }), (year) => {
        const holidays = publicHolidays(year);
        const easterMonday = holidays[1] ?? '';
        expect(weekday(easterMonday)).toBe(monday);
        // From 22 March to 25 April is Easter Sunday.
        expect(daysBetween(`${year}-03-23`, easterMonday)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(easterMonday, `${year}-04-26`)).toBeGreaterThanOrEqual(0);
        const ascension = dayAfter(easterMonday, 38);
        expect(weekday(ascension)).toBe(thursday);
        expect(holidays).toEqual(expect.arrayContaining([ascension, dayAfter(easterMonday, 49)]));
        const [kingsDay = ''] = holidays.filter(
          (day) => /-04-2[67]$/.test(day) && day !== easterMonday,
        );
        expect(weekday(kingsDay)).not.toBe(sunday);
        expect(holidays).toEqual(holidays.toSorted());
      }),
    );
  });
});
