// A roster as the trigger would keep it, written at once: of thousands, without their dossiers.

import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { rosterPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';

export async function seedRoster(
  db: Firestore,
  regionId: string,
  candidates: readonly (readonly [id: string, candidate: Candidate])[],
): Promise<void> {
  const buckets = new Map<string, Record<string, string>>();
  for (const [id, candidate] of candidates) {
    const bucket = bucketOf(id);
    const entries = buckets.get(bucket) ?? {};
    entries[id] = packEntry(candidate);
    buckets.set(bucket, entries);
  }
  await Promise.all(
    [...buckets].map(([bucket, entries]) => db.doc(rosterPath(regionId, bucket)).set({ entries })),
  );
}
