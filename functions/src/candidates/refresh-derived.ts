// Corrects a candidate as it is now. It writes only when something differs, so that the write does not wake its own
// trigger without end.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { correctionsOf } from '@instroom/domain/candidate/derived.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export async function refreshDerived(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<void> {
  const document = db.doc(candidatePath(regionId, candidateId));
  await db.runTransaction(async (transaction) => {
    const candidate = readDocument(await transaction.get(document), candidateSchema);
    const corrections = candidate && correctionsOf(candidate);
    if (corrections && Object.keys(corrections).length > 0)
      transaction.update(document, corrections);
  });
}
