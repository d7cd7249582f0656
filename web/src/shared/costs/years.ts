import type { SeatChanges } from '@instroom/domain/costs/seats.ts';
import { firstYear } from '@instroom/domain/costs/yearly-amount.ts';

/** From the first year with seats to the next, for who makes a budget; the newest first. */
export function yearsOf(regions: readonly SeatChanges[], today: string): number[] {
  const first = Math.min(Number(today.slice(0, 4)), ...regions.map((one) => firstYear(one, today)));
  const last = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
