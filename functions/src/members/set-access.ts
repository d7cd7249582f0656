// Ends somebody's access to a region, or gives it back. The member document stays: it says who did what.
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { invitationsPath, mailPath } from '@instroom/domain/paths.ts';
import { invitationSchema } from '@instroom/domain/region/invitation.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import type { Done } from '@instroom/domain/region/people-commands.ts';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { type Command, changeMember } from './change-member.ts';

export function deactivate(db: Firestore, auth: Auth, command: Command): Promise<Done> {
  return changeMember(db, auth, command, {
    to: ({ active }) => (active ? { active: false } : undefined),
    kind: 'member_deactivated',
  });
}

export function reactivate(db: Firestore, auth: Auth, command: Command): Promise<Done> {
  return changeMember(db, auth, command, {
    to: ({ active }) => (active ? undefined : { active: true }),
    kind: 'member_reactivated',
    detail: ({ role }) => ({ role }),
    along: (transaction, member) => withdrawOpen(db, transaction, command, member),
  });
}

/** Else its link would let somebody in again who is deactivated later. */
async function withdrawOpen(
  db: Firestore,
  transaction: Transaction,
  { regionId, byUid, now }: Command,
  { email }: Member,
): Promise<() => void> {
  const ofAddress = db
    .collection(invitationsPath(regionId))
    .where('emailNormalized', '==', normalizeEmail(email));
  const { docs } = await transaction.get(ofAddress);
  return () => {
    for (const stored of docs) {
      const invitation = readDocument(stored, invitationSchema);
      if (invitation?.state !== 'open') continue;
      transaction.delete(db.doc(mailPath(regionId, invitation.tokenHash)));
      transaction.update(stored.ref, { state: 'withdrawn', updatedAt: now, updatedBy: byUid });
    }
  };
}
