// A contact that somebody looked at and found right, and one that goes.
import { dayOf } from '@instroom/domain/calendar.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type RemoveContactCommand,
  type RemovedAnswer,
  removedAnswerSchema,
  type VerifyContactAnswer,
  type VerifyContactCommand,
  verifyContactAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { contactEntryOf } from '@instroom/domain/organization/contact-input.ts';
import { contactPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { contactCountChanges } from './contact-counts.ts';
import { inNetworkCommand, type Sent } from './network-command.ts';
import { openContactIndex, openMarks } from './packed.ts';
import { keptForUndo } from './removed.ts';

export function verifyContactOf(
  db: Firestore,
  command: Sent<VerifyContactCommand>,
): Promise<VerifyContactAnswer> {
  const { regionId, contactId, uid, now } = command;
  const answers = verifyContactAnswerSchema;
  return inNetworkCommand(db, 'verifyContact', command, answers, async (transaction) => {
    const document = db.doc(contactPath(regionId, contactId));
    const contact = readDocument(await transaction.get(document), contactSchema);
    if (!contact) throw new DomainError('not_found');
    const writeIndex = await openContactIndex(db, transaction, regionId, [contactId]);
    const lastVerifiedOn = dayOf(now);
    transaction.update(document, { lastVerifiedOn, updatedAt: now, updatedBy: uid });
    writeIndex(new Map([[contactId, contactEntryOf({ ...contact, lastVerifiedOn })]]));
    return {
      answer: { lastVerifiedOn },
      act: { kind: 'contact_changed', contactId, fields: ['lastVerifiedOn'] },
    };
  });
}

/** One that is gone already is removed. */
export function removeContactOf(
  db: Firestore,
  command: Sent<RemoveContactCommand>,
): Promise<RemovedAnswer> {
  const { regionId, contactId, now } = command;
  const answer = { status: 'removed' } as const;
  return inNetworkCommand(
    db,
    'removeContact',
    command,
    removedAnswerSchema,
    async (transaction) => {
      const document = db.doc(contactPath(regionId, contactId));
      const contact = readDocument(await transaction.get(document), contactSchema);
      if (!contact) return { answer };
      const writeMarks = await openMarks(db, transaction, regionId, contact.orgIds);
      const writeIndex = await openContactIndex(db, transaction, regionId, [contactId]);
      transaction.delete(document);
      writeIndex(new Map([[contactId, undefined]]));
      writeMarks(contactCountChanges(contact, undefined));
      const kept = keptForUndo({ what: 'contact', id: contactId, contact }, now);
      return { answer, act: { kind: 'contact_removed', contactId }, kept };
    },
  );
}
