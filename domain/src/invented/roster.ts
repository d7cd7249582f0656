// The roster of invented candidates, as the function would have made it.
import { bucketOf } from '../candidate/roster.ts';
import { packEntry } from '../candidate/roster-entry.ts';
import { rosterPath } from '../paths.ts';
import type { Journey } from './journey.ts';

export function inventedRoster(
  regionId: string,
  dossiers: readonly { candidateId: string; journey: Journey }[],
): [path: string, document: object][] {
  const buckets = Map.groupBy(dossiers, ({ candidateId }) => bucketOf(candidateId));
  return [...buckets].map(([bucket, inIt]) => {
    const entries = inIt.map(({ candidateId, journey }) => [
      candidateId,
      packEntry(journey.current),
    ]);
    return [rosterPath(regionId, bucket), { entries: Object.fromEntries(entries) }];
  });
}
