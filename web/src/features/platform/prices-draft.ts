// Amounts and the day as they are typed, and what they mean.
import { type Prices, type PriceVersion, priceNames } from '@instroom/domain/costs/prices.ts';
import { daySchema } from '@instroom/domain/instant.ts';

export type PricesDraft = Record<keyof Prices, string> & { fromDate: string };
export type PricesRefusals = Partial<Record<keyof PricesDraft, 'amount' | 'day' | 'year'>>;
type Read = { ok: true; prices: PriceVersion } | { ok: false; refusals: PricesRefusals };

export function draftOfPrices(current: PriceVersion, today: string): PricesDraft {
  const amounts = Object.fromEntries(priceNames.map((name) => [name, written(current[name])]));
  return {
    ...(amounts as Record<keyof Prices, string>),
    fromDate: `${Number(today.slice(0, 4)) + 1}-01-01`,
  };
}

export function readPrices(draft: PricesDraft, today: string): Read {
  const refusals: PricesRefusals = {};
  const prices: Partial<Prices> = {};
  for (const name of priceNames) {
    const cents = centsOf(draft[name]);
    if (cents === undefined) refusals[name] = 'amount';
    else prices[name] = cents;
  }
  if (!daySchema.safeParse(draft.fromDate).success) refusals.fromDate = 'day';
  else if (draft.fromDate.slice(0, 4) < today.slice(0, 4)) refusals.fromDate = 'year';
  return Object.keys(refusals).length > 0
    ? { ok: false, refusals }
    : { ok: true, prices: { ...(prices as Prices), fromDate: draft.fromDate } };
}

/** Whole cents, read digit by digit: `1.612,50`, `1612,5` and `€ 91` are amounts, `1,234` is not. */
export function centsOf(text: string): number | undefined {
  const plain = text.replace(/[€\s]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '');
  const [, euros = '', decimals = ''] = /^(\d{1,6})(?:[,.](\d{1,2}))?$/.exec(plain) ?? [];
  return euros === '' ? undefined : Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
}

function written(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}
