import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../calendar.ts';
import { initialPrices, type PriceVersion } from './prices.ts';
import { type SeatChanges, seatsOn } from './seats.ts';
import { firstYear, yearlyAmount } from './yearly-amount.ts';

const versions = [initialPrices];
const over = { year: 2026, today: '2027-03-01' };
const paid = (changes: Record<string, number>): SeatChanges =>
  Object.fromEntries(Object.entries(changes).map(([day, more]) => [day, { paid: more, free: 0 }]));
const paidByMonth = (changes: SeatChanges, when = over) =>
  yearlyAmount(changes, versions, when).months.map((month) => month.paid);

describe('the amount of a year', () => {
  it('is that of the offer: three people a whole year, with the costs of a first year', () => {
    const costs = yearlyAmount(paid({ '2026-01-05': 3 }), versions, over);
    expect(costs.months.every(({ cents }) => cents === 27_414)).toBe(true);
    expect(costs).toMatchObject({
      sessionsCents: 35_000,
      developmentCents: 161_250,
      setupCents: 376_250,
      trainingCents: 69_875,
      totalCents: 12 * 27_414 + 642_375,
    });
    expect(costs.soFarCents).toBe(costs.totalCents);
  });

  it('has what comes once in the first year only', () => {
    const changes = paid({ '2025-11-05': 3 });
    expect(yearlyAmount(changes, versions, { ...over, year: 2025 }).setupCents).toBe(376_250);
    const next = yearlyAmount(changes, versions, over);
    expect(next).toMatchObject({ setupCents: 0, trainingCents: 0, sessionsCents: 35_000 });
  });

  it('has what comes once only once, also when nobody had a paid seat for a while', () => {
    const changes = paid({ '2024-02-01': 1, '2024-03-01': -1, '2026-05-01': 1 });
    expect(yearlyAmount(changes, versions, { ...over, year: 2025 }).totalCents).toBe(0);
    expect(yearlyAmount(changes, versions, over)).toMatchObject({
      setupCents: 0,
      sessionsCents: 35_000,
    });
  });

  it('is nothing where people only look', () => {
    const costs = yearlyAmount({ '2026-01-05': { paid: 0, free: 9 } }, versions, over);
    expect(costs.totalCents).toBe(0);
    expect(costs.months[11]).toMatchObject({ free: 9, cents: 0 });
  });
});

describe('a month', () => {
  it('costs the most seats of any of its days', () => {
    const changes = paid({ '2026-01-05': 2, '2026-03-10': 1, '2026-03-20': -1 });
    expect(paidByMonth(changes).slice(0, 5)).toEqual([2, 2, 3, 2, 2]);
  });

  it('does not cost a seat that was given up on its first day', () => {
    expect(paidByMonth(paid({ '2026-01-05': 1, '2026-04-01': -1 })).slice(2, 5)).toEqual([1, 0, 0]);
  });

  it('that has not begun is expected to be like today', () => {
    const changes = paid({ '2026-01-05': 3, '2026-05-10': -1 });
    const costs = yearlyAmount(changes, versions, { year: 2026, today: '2026-05-20' });
    expect(costs.months.map((month) => month.paid)).toEqual([3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2]);
    expect(costs.months.map(({ isExpected }) => isExpected).indexOf(true)).toBe(5);
    expect(costs.soFarCents).toBe(15 * 9138 + 642_375);
    expect(costs.totalCents).toBe(29 * 9138 + 642_375);
  });

  it('of next year is expected too, and nothing of it is due', () => {
    const next = { year: 2027, today: '2026-05-20' };
    const costs = yearlyAmount(paid({ '2026-01-05': 3 }), versions, next);
    expect(costs).toMatchObject({ soFarCents: 0, totalCents: 36 * 9138 + 196_250, setupCents: 0 });
  });

  it('has the price of its first day', () => {
    const dearer: PriceVersion = {
      ...initialPrices,
      fromDate: '2026-03-15',
      editorMonthCents: 10_000,
    };
    const { months } = yearlyAmount(paid({ '2026-01-05': 1 }), [initialPrices, dearer], over);
    expect(months.slice(0, 4).map(({ cents }) => cents)).toEqual([9138, 9138, 9138, 10_000]);
  });
});

it('a region begins in the year of its first seat', () => {
  expect(firstYear(paid({ '2026-03-01': 1, '2025-12-31': 1 }), '2028-01-01')).toBe(2025);
  expect(firstYear({}, '2028-01-01')).toBe(2028);
});

describe('arithmetic', () => {
  const day = fc.integer({ min: 0, max: 3 * 365 }).map((number) => dayAfter('2025-01-01', number));
  /** People who came on a day and left on a later one. */
  const stays = fc.array(
    fc.tuple(day, day).filter(([from, to]) => from < to),
    { maxLength: 12 },
  );
  const cents = fc.integer({ min: 0, max: 1_000_000 });

  it('is in whole cents and adds up', () => {
    fc.assert(
      fc.property(stays, cents, day, (people, editorMonthCents, today) => {
        const changes = changesFrom(people);
        const prices = [{ ...initialPrices, editorMonthCents }];
        for (const year of [2025, 2026, 2027]) {
          const costs = yearlyAmount(changes, prices, { year, today });
          const { months, soFarCents, totalCents, ...fixed } = costs;
          const fixedCents = Object.values(fixed).reduce((sum, one) => sum + one, 0);
          const monthCents = months.reduce((sum, month) => sum + month.cents, 0);
          expect(totalCents).toBe(fixedCents + monthCents);
          expect(Number.isSafeInteger(totalCents)).toBe(true);
          expect(soFarCents).toBeLessThanOrEqual(totalCents);
          for (const month of months) expect(month.cents).toBe(month.paid * editorMonthCents);
        }
      }),
    );
  });

  it('finds the busiest day of each month that is over, by looking at every day', () => {
    fc.assert(
      fc.property(stays, (people) => {
        const changes = changesFrom(people);
        for (const { month, paid: most } of yearlyAmount(changes, versions, over).months) {
          const days = Array.from({ length: 31 }, (_, index) => dayAfter(`${month}-01`, index));
          const inMonth = days.filter((one) => one.startsWith(month));
          expect(most).toBe(Math.max(...inMonth.map((one) => seatsOn(changes, one).paid)));
        }
      }),
    );
  });

  it('charges what comes once in exactly one year, if ever', () => {
    fc.assert(
      fc.property(stays, (people) => {
        const changes = changesFrom(people);
        const years = [2024, 2025, 2026, 2027, 2028, 2029];
        const charged = years.filter(
          (year) => yearlyAmount(changes, versions, { year, today: '2029-12-31' }).setupCents > 0,
        );
        expect(charged).toHaveLength(people.length > 0 ? 1 : 0);
      }),
    );
  });
});

function changesFrom(stays: readonly (readonly [string, string])[]): SeatChanges {
  const changes: SeatChanges = {};
  const add = (day: string, more: number) => {
    changes[day] = { paid: (changes[day]?.paid ?? 0) + more, free: 0 };
  };
  for (const [from, to] of stays) {
    add(from, 1);
    add(to, -1);
  }
  return changes;
}
