// A region admin invites somebody, unless the address is known in the region already.
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  invitationPath,
  invitationsPath,
  membersPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import { invitationSchema } from '@instroom/domain/region/invitation.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import type {
  InviteMemberAnswer,
  InviteMemberCommand,
} from '@instroom/domain/region/people-commands.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { addInvitation } from './add-invitation.ts';

type Command = InviteMemberCommand & { byUid: string; now: Date };

export async function invite(
  db: Firestore,
  { commandId: invitationId, ...command }: Command,
): Promise<InviteMemberAnswer> {
  const { regionId, email } = command;
  return db.runTransaction(async (transaction) => {
    const [known, stored] = await transaction.getAll(
      db.doc(invitationPath(regionId, invitationId)),
      db.doc(regionPath(regionId)),
    );
    if (known?.exists) return { invitationId };
    const region = stored && readDocument(stored, regionSchema);
    if (!region) throw new DomainError('not_found');
    await refuseKnown(db, transaction, regionId, normalizeEmail(email));
    return addInvitation(db, transaction, { ...command, invitationId, regionName: region.name });
  });
}

/** Whoever was deactivated may be invited again; an invitation that ran out is sent anew or withdrawn first. */
async function refuseKnown(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  emailNormalized: string,
) {
  // All of them: a member's address is stored as it was written, and a region has some dozens at most.
  const members = await transaction.get(db.collection(membersPath(regionId)));
  const isMember = members.docs
    .map((document) => readDocument(document, memberSchema))
    .some((member) => member?.active && normalizeEmail(member.email) === emailNormalized);
  if (isMember) throw new DomainError('already_member');

  const invitations = await transaction.get(
    db.collection(invitationsPath(regionId)).where('emailNormalized', '==', emailNormalized),
  );
  const isInvited = invitations.docs
    .map((document) => readDocument(document, invitationSchema))
    .some((invitation) => invitation?.state === 'open');
  if (isInvited) throw new DomainError('already_invited');
}
