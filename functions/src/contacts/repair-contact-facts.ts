// Finds dossiers of which the last contact is known and the first is not, from before it was kept, and finds it. It looks at
// pages of candidates that somebody else reads anyway.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { fewAtOnce } from '../platform/few-at-once.ts';
import { readDocument } from '../platform/read.ts';
import { keepContactFacts } from './keep-contact-facts.ts';

export function repairingContacts(db: Firestore, regionId: string) {
  const lacking: string[] = [];
  let looked = 0;
  return {
    look(candidates: readonly QueryDocumentSnapshot[]): void {
      looked += candidates.length;
      for (const document of candidates) {
        const candidate = readDocument(document, candidateSchema);
        if (candidate?.lastContactAt && !candidate.firstContactAt) lacking.push(document.id);
      }
    },
    /** Once all were seen: answers how many were found. */
    async repair(now: Date): Promise<{ looked: number; repaired: number }> {
      await fewAtOnce(lacking, (candidateId) =>
        keepContactFacts(db, { regionId, candidateId }, now),
      );
      return { looked, repaired: lacking.length };
    },
  };
}
