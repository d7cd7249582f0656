// "Undo" of a removal, by who removed it, shortly after: the note or contact is there again as it was.
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type UndoRemovalAnswer,
  type UndoRemovalCommand,
  undoMinutes,
  undoRemovalAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import { contactEntryOf } from '@instroom/domain/organization/contact-input.ts';
import { markWithCount } from '@instroom/domain/organization/marks.ts';
import { commandPath, contactPath, orgNotePath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { inNetworkCommand, type Sent } from './network-command.ts';
import { openContactIndex, openMarks } from './packed.ts';
import { type Removed, removalRecordSchema } from './removed.ts';

export function undoRemovalOf(
  db: Firestore,
  command: Sent<UndoRemovalCommand>,
): Promise<UndoRemovalAnswer> {
  const { regionId, removalId, uid, now } = command;
  const answers = undoRemovalAnswerSchema;
  return inNetworkCommand(db, 'undoRemoval', command, answers, async (transaction) => {
    const record = db.doc(commandPath(regionId, removalId));
    const removal = readDocument(await transaction.get(record), removalRecordSchema);
    if (!removal?.removed || removal.uid !== uid) throw new DomainError('not_found');
    if (now.getTime() - removal.at.getTime() > undoMinutes * 60_000)
      throw new DomainError('undo_too_late');
    const { removed } = removal;
    const orgIds = removed.what === 'note' ? [removed.note.orgId] : removed.contact.orgIds;
    const contactIds = removed.what === 'contact' ? [removed.id] : [];
    const writeMarks = await openMarks(db, transaction, regionId, orgIds);
    const writeIndex = await openContactIndex(db, transaction, regionId, contactIds);

    const count = removed.what === 'note' ? { notes: 1 } : { contacts: 1 };
    writeMarks(new Map(orgIds.map((orgId) => [orgId, (mark) => markWithCount(mark, count)])));
    if (removed.what === 'note')
      transaction.set(db.doc(orgNotePath(regionId, removed.id)), removed.note);
    else {
      transaction.set(db.doc(contactPath(regionId, removed.id)), removed.contact);
      writeIndex(new Map([[removed.id, contactEntryOf(removed.contact)]]));
    }
    transaction.update(record, { removed: FieldValue.delete() });
    return { answer: { status: 'restored' }, act: actOf(removed) };
  });
}

function actOf(removed: Removed) {
  const detail = { change: 'restored' };
  return removed.what === 'note'
    ? ({ kind: 'organization_noted', orgId: removed.note.orgId, detail } as const)
    : ({ kind: 'contact_changed', contactId: removed.id, detail } as const);
}
