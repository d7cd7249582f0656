// Writes down, on what somebody attended, when he or she came to look for a school: the figures of activities follow from it
// (domain/src/activity/moved-on.ts). As the dossier is now, so that doing it again comes to the same.
import { registrationSchema } from '@instroom/domain/activity/registration.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { firstReached } from '@instroom/domain/candidate/reached.ts';
import { candidatePath, registrationsPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

/** How many were changed. */
export function noteMatching(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<number> {
  const attended = db
    .collection(registrationsPath(regionId))
    .where('candidateId', '==', candidateId)
    .where('attendance', '==', 'attended');
  return db.runTransaction(async (transaction) => {
    const stored = await transaction.get(db.doc(candidatePath(regionId, candidateId)));
    const candidate = readDocument(stored, candidateSchema);
    // Who is gone takes what he or she signed up for along.
    if (!candidate) return 0;
    const matchingAt = firstReached(candidate, 'matching');
    const { docs } = await transaction.get(attended);
    const different = docs.filter((document) => {
      const known = readDocument(document, registrationSchema)?.matchingAt;
      return known?.getTime() !== matchingAt?.getTime();
    });
    for (const { ref } of different)
      transaction.update(ref, { matchingAt: matchingAt ?? FieldValue.delete() });
    return different.length;
  });
}
