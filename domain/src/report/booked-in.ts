// What was booked in some months together.
import type { BookedMap } from '../figures/period-figures.ts';
import type { MonthTotals } from '../stats/stats.ts';

export type Months = Readonly<Record<string, MonthTotals>>;
/** By code. */
export type Booked = Readonly<Record<string, number>>;

export function bookedIn(months: Months, names: readonly string[], map: BookedMap): Booked {
  const sum: Record<string, number> = {};
  for (const name of names)
    for (const [code, number] of Object.entries(months[name]?.[map] ?? {}))
      sum[code] = (sum[code] ?? 0) + number;
  return sum;
}
