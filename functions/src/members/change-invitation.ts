// What becomes of an invitation that nobody accepted yet: a new link, or none any more. Either way the link that went
// out before is dead, and so is its mail if it still waits.
import { DomainError } from '@instroom/domain/errors.ts';
import { commandPath, invitationPath, mailPath, regionPath } from '@instroom/domain/paths.ts';
import { type Invitation, invitationSchema } from '@instroom/domain/region/invitation.ts';
import type { Done, InvitationCommand } from '@instroom/domain/region/people-commands.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import {
  type DocumentReference,
  FieldValue,
  type Firestore,
  type Transaction,
} from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';
import { sendInvitation } from './send-invitation.ts';

type Command = InvitationCommand & { byUid: string; now: Date };
type Opened = {
  transaction: Transaction;
  document: DocumentReference;
  invitation: Invitation;
  regionName: string;
};

export async function resend(db: Firestore, command: Command): Promise<Done> {
  const { regionId, invitationId, byUid, now } = command;
  return once(db, 'resendInvitation', command, (opened) => {
    const { transaction, document, invitation, regionName } = opened;
    const place = { regionId, regionName, invitationId };
    transaction.update(document, {
      ...sendInvitation(db, transaction, place, invitation, now),
      delivery: FieldValue.delete(),
      updatedAt: now,
      updatedBy: byUid,
    });
    recordAudit(db, transaction, regionId, {
      at: now,
      byUid,
      kind: 'member_invited',
      detail: { invitationId, role: invitation.role, again: true },
    });
  });
}

export async function withdraw(db: Firestore, command: Command): Promise<Done> {
  const { regionId, invitationId, byUid, now } = command;
  return once(db, 'withdrawInvitation', command, ({ transaction, document }) => {
    transaction.update(document, { state: 'withdrawn', updatedAt: now, updatedBy: byUid });
    recordAudit(db, transaction, regionId, {
      at: now,
      byUid,
      kind: 'invitation_withdrawn',
      detail: { invitationId },
    });
  });
}

async function once(
  db: Firestore,
  kind: string,
  { regionId, commandId, invitationId, byUid, now }: Command,
  change: (opened: Opened) => void,
): Promise<Done> {
  const document = db.doc(invitationPath(regionId, invitationId));
  const commandDocument = db.doc(commandPath(regionId, commandId));
  return db.runTransaction(async (transaction) => {
    const [done, stored, storedRegion] = await transaction.getAll(
      commandDocument,
      document,
      db.doc(regionPath(regionId)),
    );
    if (done?.exists) return { status: 'done' };
    const invitation = stored && readDocument(stored, invitationSchema);
    const region = storedRegion && readDocument(storedRegion, regionSchema);
    if (!invitation || !region) throw new DomainError('not_found');
    if (invitation.state === 'accepted') throw new DomainError('invitation_used');
    if (invitation.state === 'withdrawn') throw new DomainError('invitation_withdrawn');
    transaction.delete(db.doc(mailPath(regionId, invitation.tokenHash)));
    change({ transaction, document, invitation, regionName: region.name });
    transaction.set(commandDocument, commandRecord({ kind, uid: byUid, now }));
    return { status: 'done' };
  });
}
