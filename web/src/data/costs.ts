// What costs follow from, live: the seats of a region, and the prices.
import {
  initialPrices,
  type PriceVersion,
  priceListSchema,
} from '@instroom/domain/costs/prices.ts';
import { type RegionSeats, regionSeatsSchema } from '@instroom/domain/costs/seats.ts';
import { pricesPath, regionSeatsPath } from '@instroom/domain/paths.ts';
import { liveQuery } from './live-query.ts';
import { listenToDocument } from './read.ts';

export const pricesQuery = liveQuery(['prices'], listenToDocument(pricesPath, priceListSchema));

/** What was never changed is the offer with which Instroom began. */
export function versionsIn(list: { versions: PriceVersion[] } | null): readonly PriceVersion[] {
  return list?.versions ?? [initialPrices];
}

export const regionSeatsQuery = (regionId: string) =>
  liveQuery(['seats', regionId], listenToDocument(regionSeatsPath(regionId), regionSeatsSchema));

export const changesIn = (seats: Pick<RegionSeats, 'changes'> | null | undefined) =>
  seats?.changes ?? {};
