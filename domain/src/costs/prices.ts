// What taking part costs. All amounts are whole cents and include VAT. Prices have a history: a list holds from its day
// until the next one.
import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { daySchema, instantSchema } from '../instant.ts';

const centsSchema = z.number().int().min(0).max(100_000_000);

export const pricesSchema = z.object({
  /** For each month and each person who may edit. */
  editorMonthCents: centsSchema,
  /** Each year: joint sessions and their reports. */
  sessionsYearCents: centsSchema,
  /** Each year: development and maintenance. */
  developmentYearCents: centsSchema,
  /** Once, for a new region: setting up and importing. */
  setupOnceCents: centsSchema,
  /** Once, for a new region: training of the first users. */
  trainingOnceCents: centsSchema,
});
export type Prices = z.infer<typeof pricesSchema>;
export const priceNames = pricesSchema.keyof().options;

/** `platform/prices`: oldest first, each day once. */
export const priceListSchema = z.object({
  versions: z.array(pricesSchema.extend({ fromDate: daySchema })).min(1),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type PriceVersion = z.infer<typeof priceListSchema>['versions'][number];

/** What holds until somebody changes it: the offer of 2025. */
export const initialPrices: PriceVersion = {
  fromDate: '2025-01-01',
  editorMonthCents: 9138,
  sessionsYearCents: 35_000,
  developmentYearCents: 161_250,
  setupOnceCents: 376_250,
  trainingOnceCents: 69_875,
};

export const setPricesCommandSchema = z.object({
  commandId: z.uuid(),
  fromDate: daySchema,
  prices: pricesSchema,
});
export type SetPricesCommand = z.infer<typeof setPricesCommandSchema>;
export const setPricesAnswerSchema = z.object({ status: z.literal('set') });
export type SetPricesAnswer = z.infer<typeof setPricesAnswerSchema>;

/** The prices of a day; before the first list, those of the first list. */
export function pricesOn(versions: readonly PriceVersion[], day: string): PriceVersion {
  return versions.findLast(({ fromDate }) => fromDate <= day) ?? versions[0] ?? initialPrices;
}

type SetPricesResult = { ok: true; versions: PriceVersion[] } | { ok: false; code: ErrorCode };

/**
 * The history with new prices from a day. Those of the same day are replaced, and a list that says the same as the one
 * before it falls out, which is how planned prices are taken back. What earlier years cost stays as it was told.
 */
export function withPrices(
  versions: readonly PriceVersion[],
  added: PriceVersion,
  today: string,
): SetPricesResult {
  if (added.fromDate < `${today.slice(0, 4)}-01-01`)
    return { ok: false, code: 'prices_year_closed' };
  const all = [...versions.filter(({ fromDate }) => fromDate !== added.fromDate), added];
  const inOrder = all.toSorted((one, other) => (one.fromDate < other.fromDate ? -1 : 1));
  return {
    ok: true,
    versions: inOrder.filter((version, index) => isNews(version, inOrder[index - 1])),
  };
}

function isNews(version: Prices, before: Prices | undefined): boolean {
  return !before || priceNames.some((name) => version[name] !== before[name]);
}
