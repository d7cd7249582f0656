// Finds entries of the roster that are not as they should be, because an event never came, and makes them again. It looks
// at pages of candidates that somebody else reads anyway; what changes meanwhile is repaired by its own event as well.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf, rosterSchema } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { rostersPath } from '@instroom/domain/paths.ts';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { readShared } from '../platform/read.ts';
import { keepRosterEntries } from './keep-roster.ts';

export async function repairingRoster(db: Firestore, regionId: string) {
  const known = new Map<string, string>();
  for (const bucket of (await db.collection(rostersPath(regionId)).get()).docs)
    for (const [id, packed] of Object.entries(rosterSchema.parse(bucket.data()).entries))
      known.set(id, packed);
  const drifted = new Set<string>();

  return {
    /** Compares some candidates; each must be seen once. */
    look(candidates: readonly QueryDocumentSnapshot[]): void {
      for (const document of candidates) {
        const candidate = readShared(document, candidateSchema);
        const packed = candidate && packEntry(candidate);
        if (packed !== known.get(document.id)) drifted.add(document.id);
        known.delete(document.id);
      }
    },
    /** Once all were seen: repairs, and answers how many entries had to be. */
    async repair(): Promise<number> {
      // What is left is of nobody who is there.
      const all = [...drifted, ...known.keys()];
      let repaired = 0;
      for (const ids of Map.groupBy(all, bucketOf).values())
        repaired += (await keepRosterEntries(db, regionId, ids)).size;
      return repaired;
    },
  };
}
