// A roster as the trigger would keep it, written at once: of thousands, without their dossiers.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { packRoster } from '@instroom/domain/candidate/roster-entry.ts';
import { rosterPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';

export async function seedRoster(
  db: Firestore,
  regionId: string,
  candidates: readonly (readonly [id: string, candidate: Candidate])[],
): Promise<void> {
  await Promise.all(
    [...packRoster(candidates)].map(([bucket, entries]) =>
      db.doc(rosterPath(regionId, bucket)).set({ entries }),
    ),
  );
}
