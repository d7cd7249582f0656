// Whether somebody with this address was asked to come: an account comes into being only then.
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { invitationKeysPath, invitationPath } from '@instroom/domain/paths.ts';
import {
  invitationKeySchema,
  invitationSchema,
  standingOf,
} from '@instroom/domain/region/invitation.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export async function isInvited(
  db: Firestore,
  email: string | undefined,
  now: Date,
): Promise<boolean> {
  if (!email) return false;
  const ofAddress = db
    .collection(invitationKeysPath)
    .where('emailNormalized', '==', normalizeEmail(email));
  const keys = (await ofAddress.get()).docs;
  const opened = await Promise.all(keys.map((stored) => isOpen(db, stored, now)));
  return opened.includes(true);
}

async function isOpen(db: Firestore, stored: QueryDocumentSnapshot, now: Date): Promise<boolean> {
  const key = readDocument(stored, invitationKeySchema);
  // From a practice region everybody could let anybody in.
  if (!key || isPracticeId(key.regionId)) return false;
  const document = await db.doc(invitationPath(key.regionId, key.invitationId)).get();
  const invitation = readDocument(document, invitationSchema);
  return invitation !== undefined && standingOf(invitation, stored.id, now) === 'open';
}
