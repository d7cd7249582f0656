// From the secret of a link to its invitation, and how that stands for who comes with it.
import { DomainError, type ErrorCode } from '@instroom/domain/errors.ts';
import { invitationKeyPath, invitationPath } from '@instroom/domain/paths.ts';
import {
  type Invitation,
  type InvitationStanding,
  invitationKeySchema,
  invitationSchema,
  invitationTokenSchema,
  standingOf,
} from '@instroom/domain/region/invitation.ts';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { hashOfToken } from '../platform/secret-token.ts';

/** Within a transaction or without. */
export type ReadDocument = (document: DocumentReference) => Promise<DocumentSnapshot>;

export interface FoundInvitation {
  regionId: string;
  document: DocumentReference;
  invitation: Invitation;
  standing: InvitationStanding;
}

export async function findInvitation(
  db: Firestore,
  read: ReadDocument,
  token: string,
  now: Date,
): Promise<FoundInvitation> {
  if (!invitationTokenSchema.safeParse(token).success)
    throw new DomainError('invitation_malformed');
  const hash = hashOfToken(token);
  const key = readDocument(await read(db.doc(invitationKeyPath(hash))), invitationKeySchema);
  if (!key) throw new DomainError('invitation_unknown');
  const document = db.doc(invitationPath(key.regionId, key.invitationId));
  const invitation = readDocument(await read(document), invitationSchema);
  if (!invitation) throw new DomainError('invitation_unknown');
  const standing = standingOf(invitation, hash, now);
  return { regionId: key.regionId, document, invitation, standing };
}

const refusals: Record<Exclude<InvitationStanding, 'open'>, ErrorCode> = {
  expired: 'invitation_expired',
  accepted: 'invitation_used',
  withdrawn: 'invitation_withdrawn',
  replaced: 'invitation_replaced',
};

export function requireOpen({ standing }: Pick<FoundInvitation, 'standing'>): void {
  if (standing !== 'open') throw new DomainError(refusals[standing]);
}
