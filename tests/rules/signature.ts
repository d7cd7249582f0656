// What every direct edit of a candidate writes beside its fields.
import { randomUUID } from 'node:crypto';
import { nextRevision } from '@instroom/domain/candidate/revision.ts';
import { serverTimestamp } from 'firebase/firestore';
import { adminDb } from '../setup/admin.ts';

/** Of somebody who has seen the candidate as it is stored now. */
export async function signatureOn(path: string, uid: string | undefined) {
  return {
    ...nextRevision({ revision: await revisionOf(path) }, randomUUID()),
    updatedBy: uid,
    updatedAt: serverTimestamp(),
  };
}

export async function revisionOf(path: string): Promise<string | undefined> {
  return (await adminDb().doc(path).get()).get('revision');
}
