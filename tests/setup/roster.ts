// What a region's roster says, and what it should say.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { rosterSchema } from '@instroom/domain/candidate/roster.ts';
import { packRoster } from '@instroom/domain/candidate/roster-entry.ts';
import { candidatesPath, rostersPath } from '@instroom/domain/paths.ts';
import { adminDb } from './admin.ts';

/** Packed entries by bucket and candidate, without buckets that hold nobody. */
type Roster = Record<string, Record<string, string>>;

export async function storedRoster(regionId: string): Promise<Roster> {
  const { docs } = await adminDb().collection(rostersPath(regionId)).get();
  const buckets = docs.map(
    (bucket) => [bucket.id, rosterSchema.parse(bucket.data()).entries] as const,
  );
  return Object.fromEntries(buckets.filter(([, entries]) => Object.keys(entries).length > 0));
}

export async function rebuiltRoster(regionId: string): Promise<Roster> {
  const { docs } = await adminDb().collection(candidatesPath(regionId)).get();
  return Object.fromEntries(
    packRoster(docs.map((document) => [document.id, candidateSchema.parse(document.data())])),
  );
}
