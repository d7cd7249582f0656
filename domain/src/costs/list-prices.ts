// What Google asks for what we use, in the place of our data, by its public price lists. They were written down from memory,
// without access to the lists: check them against the pages below before a sum of money depends on them. Free tiers, discounts
// and VAT are left out.
export type ListPrices = {
  /** When they were written down, `YYYY-MM-DD`. */
  asOfDate: string;
  pages: readonly string[];
  usd: {
    documentRead: number;
    documentWrite: number;
    documentDelete: number;
    /** A GiB kept for a month, with its indexes. */
    storedGibMonth: number;
    /** A GiB that goes out over the internet, to the screens. */
    sentGib: number;
    invocation: number;
    vcpuSecond: number;
    memoryGibSecond: number;
  };
  /** Google's lists are in dollars; the bill follows the rate of the month. */
  euroPerUsd: number;
};

/** Firestore Standard and Cloud Run functions billed by request (tier 1), both in `europe-west4`. */
export const listPrices: ListPrices = {
  asOfDate: '2026-11-27',
  pages: ['https://cloud.google.com/firestore/pricing', 'https://cloud.google.com/run/pricing'],
  usd: {
    documentRead: 0.033 / 100_000,
    documentWrite: 0.099 / 100_000,
    documentDelete: 0.011 / 100_000,
    storedGibMonth: 0.165,
    sentGib: 0.12,
    invocation: 0.4 / 1_000_000,
    vcpuSecond: 0.000_024,
    memoryGibSecond: 0.000_002_5,
  },
  euroPerUsd: 0.9,
};
