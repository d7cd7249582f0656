// Sets the fields that follow from others. It writes only when something differs, so that the write does not wake
// its own trigger without end.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { nameTokens, sortName } from '@instroom/domain/candidate/name.ts';
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
    if (!candidate || isDerivedCurrent(candidate)) return;
    transaction.update(document, derivedFrom(candidate));
  });
}

function derivedFrom(candidate: Candidate) {
  return { displayNameSort: sortName(candidate), nameTokens: nameTokens(candidate) };
}

/** Whether sort name and search words are those of the name. */
export function isDerivedCurrent(candidate: Candidate): boolean {
  const derived = derivedFrom(candidate);
  return (
    derived.displayNameSort === candidate.displayNameSort &&
    derived.nameTokens.join(' ') === candidate.nameTokens.join(' ')
  );
}
