import { initialPrices } from '@instroom/domain/costs/prices.ts';
import { describe, expect, it } from 'vitest';
import { centsOf, draftOfPrices, readPrices } from './prices-draft.ts';

describe('an amount as it is typed', () => {
  it.each([
    ['91,38', 9138],
    ['91.38', 9138],
    ['€ 1.612,50', 161_250],
    ['1612,5', 161_250],
    ['350', 35_000],
    ['1.000', 100_000],
    ['0', 0],
    ['0,29', 29],
    ['', undefined],
    ['-5', undefined],
    ['1,234', undefined],
    ['gratis', undefined],
    ['12345678', undefined],
  ])('%j is %j cents', (text, cents) => expect(centsOf(text)).toBe(cents));
});

describe('new prices', () => {
  const today = '2026-11-25';
  const draft = draftOfPrices(initialPrices, today);

  it('begin as those of now, from the next year', () => {
    expect(draft).toMatchObject({ editorMonthCents: '91,38', fromDate: '2027-01-01' });
    expect(readPrices(draft, today)).toEqual({
      ok: true,
      prices: { ...initialPrices, fromDate: '2027-01-01' },
    });
  });

  it('tell of each field what is wrong', () => {
    expect(readPrices({ ...draft, editorMonthCents: 'x', fromDate: '' }, today)).toEqual({
      ok: false,
      refusals: { editorMonthCents: 'amount', fromDate: 'day' },
    });
    expect(readPrices({ ...draft, fromDate: '2025-12-31' }, today)).toEqual({
      ok: false,
      refusals: { fromDate: 'year' },
    });
  });
});
