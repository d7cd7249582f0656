// Of an organization as a list has it, what decides on its regions.
import type { Placed } from '../region/place.ts';
import type { DirectoryEntry } from './directory.ts';

export function placedOf({ orgId, kind, sectors, places, boardId }: DirectoryEntry): Placed {
  const municipalities = places.flatMap(({ municipalityCode }) => municipalityCode ?? []);
  return { orgId, kind, sectors, places: municipalities, boardId };
}
