import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialPrices, type PriceVersion, priceNames, pricesOn, withPrices } from './prices.ts';

const today = '2026-06-15';
const from = (fromDate: string, editorMonthCents: number): PriceVersion => ({
  ...initialPrices,
  fromDate,
  editorMonthCents,
});

function added(versions: readonly PriceVersion[], ...more: PriceVersion[]): PriceVersion[] {
  return more.reduce<PriceVersion[]>(
    (known, version) => {
      const result = withPrices(known, version, today);
      if (!result.ok) throw new Error(result.code);
      return result.versions;
    },
    [...versions],
  );
}

describe('prices', () => {
  it('begin with those of the offer, in whole cents', () => {
    const { editorMonthCents, sessionsYearCents, developmentYearCents } = initialPrices;
    expect([editorMonthCents, sessionsYearCents, developmentYearCents]).toEqual([
      9138, 35_000, 161_250,
    ]);
    expect(initialPrices.setupOnceCents + initialPrices.trainingOnceCents).toBe(446_125);
  });

  it('hold from their day until the next, the first ones also before', () => {
    const versions = added([initialPrices], from('2026-07-01', 10_000), from('2027-01-01', 11_000));
    const price = (day: string) => pricesOn(versions, day).editorMonthCents;
    expect(price('2019-01-01')).toBe(9138);
    expect(price('2026-06-30')).toBe(9138);
    expect(price('2026-07-01')).toBe(10_000);
    expect(price('2026-12-31')).toBe(10_000);
    expect(price('2030-01-01')).toBe(11_000);
  });

  it('of the same day replace each other, and planned ones are taken back by those before', () => {
    const versions = added([initialPrices], from('2027-01-01', 10_000));
    expect(added(versions, from('2027-01-01', 11_000))).toHaveLength(2);
    expect(added(versions, from('2027-01-01', 9138))).toEqual([initialPrices]);
  });

  it('of a year that is over cannot be changed; those of this year can, also a little late', () => {
    expect(withPrices([initialPrices], from('2025-12-31', 1), today)).toEqual({
      ok: false,
      code: 'prices_year_closed',
    });
    expect(withPrices([initialPrices], from('2026-01-01', 1), today).ok).toBe(true);
  });

  it('stand in order and say something new each time, however they came', () => {
    const version = fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(9138, 10_000, 11_000))
      .map(([day, cents]) =>
        from(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), cents),
      );
    fc.assert(
      fc.property(fc.array(version, { maxLength: 8 }), (more) => {
        const versions = added([initialPrices], ...more);
        expect(versions.map(({ fromDate }) => fromDate)).toEqual(
          [...new Set(versions.map(({ fromDate }) => fromDate))].toSorted(),
        );
        for (const [index, current] of versions.entries())
          if (index > 0)
            expect(priceNames.some((name) => current[name] !== versions[index - 1]?.[name])).toBe(
              true,
            );
        const last = more.at(-1);
        if (last)
          expect(pricesOn(versions, last.fromDate).editorMonthCents).toBe(last.editorMonthCents);
      }),
    );
  });
});
