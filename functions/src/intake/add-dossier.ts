// Writes a new dossier whole: candidate, duplicate key and the proof of consent, in the caller's transaction.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath, consentPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { emailKey } from '../platform/unique-keys.ts';

export function addDossier(
  db: Firestore,
  transaction: Transaction,
  {
    regionId,
    candidateId,
    candidate,
    consentId,
  }: { regionId: string; candidateId: string; candidate: Candidate; consentId: string },
): void {
  transaction.set(db.doc(candidatePath(regionId, candidateId)), candidate);
  transaction.set(emailKey(db, regionId, candidate.email), { candidateId });
  transaction.set(db.doc(consentPath(regionId, candidateId, consentId)), {
    ...candidate.consent,
    standing: 'given',
  });
}
