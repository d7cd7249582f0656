// Finds candidates of which what follows from their own fields is not as it should be, because an event never came, and
// corrects them: names to sort and find by, masked texts, and the end of the term of a closed dossier, which also follows
// from the region's terms. It looks at pages of candidates that somebody else reads anyway.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { regionPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { settleEach } from '../platform/few-at-once.ts';
import { readDocument, readShared } from '../platform/read.ts';
import { derivedChanges, refreshDerived } from './refresh-derived.ts';

export async function repairingDerived(db: Firestore, regionId: string) {
  const region = readDocument(await db.doc(regionPath(regionId)).get(), regionSchema);
  const retention = region?.settings;
  const drifted: string[] = [];

  return {
    look(candidates: readonly QueryDocumentSnapshot[]): void {
      for (const document of candidates) {
        const candidate = readShared(document, candidateSchema);
        if (candidate && Object.keys(derivedChanges(candidate, retention)).length > 0)
          drifted.push(document.id);
      }
    },
    /** Once all were seen: corrects, and answers how many had to be. */
    async repair(): Promise<number> {
      const corrected = await settleEach(drifted, (candidateId) =>
        refreshDerived(db, { regionId, candidateId }, retention),
      );
      let repaired = 0;
      for (const outcome of corrected.values()) {
        if (outcome.status === 'rejected') throw outcome.reason;
        if (outcome.value) repaired += 1;
      }
      return repaired;
    },
  };
}
