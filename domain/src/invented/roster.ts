// The roster of invented candidates, as the function would have made it.
import { packRoster } from '../candidate/roster-entry.ts';
import { rosterPath } from '../paths.ts';
import type { Journey } from './journey.ts';

export function inventedRoster(
  regionId: string,
  dossiers: readonly { candidateId: string; journey: Journey }[],
): [path: string, document: object][] {
  const roster = packRoster(
    dossiers.map(({ candidateId, journey }) => [candidateId, journey.current]),
  );
  return [...roster].map(([bucket, entries]) => [rosterPath(regionId, bucket), { entries }]);
}
