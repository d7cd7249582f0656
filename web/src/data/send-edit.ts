// The one way a candidate is written directly.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { nextRevision } from '@instroom/domain/candidate/revision.ts';
import { deleteField, doc, serverTimestamp, updateDoc } from 'firebase/firestore';
import { currentAccount } from './auth.ts';
import { database } from './database.ts';
import { errorCodeOf } from './errors.ts';
import { alterUnsent, forgetUnsent, refuseUnsent, type UnsentChange } from './unsent.ts';

export type Version = Pick<Candidate, 'revision'>;

/** Sends a change on a version. False where the server says no; why, is found out. */
export async function isAccepted(change: UnsentChange, on: Version): Promise<boolean> {
  try {
    await write(change, on);
    forgetUnsent(change.id);
    return true;
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'not_allowed') alterUnsent(change.id, { settles: true });
    else refuseUnsent(change.id, code);
    return false;
  }
}

/** Only the fields that changed, who did it, and on which version. Resolves when the server has it. */
function write({ path, written, revision }: UnsentChange, on: Version): Promise<void> {
  const fields = Object.entries(written).map(([field, value]) => [field, value ?? deleteField()]);
  return updateDoc(doc(database(), path), {
    ...Object.fromEntries(fields),
    ...nextRevision(on, revision),
    updatedAt: serverTimestamp(),
    updatedBy: currentAccount()?.uid,
  });
}
