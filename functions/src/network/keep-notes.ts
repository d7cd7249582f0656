// Notes about an organization: whoever may edit adds one; who wrote it and a region admin change or remove it.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type AddOrgNoteAnswer,
  type AddOrgNoteCommand,
  addOrgNoteAnswerSchema,
  type ChangeOrgNoteAnswer,
  type ChangeOrgNoteCommand,
  changeOrgNoteAnswerSchema,
  type RemovedAnswer,
  type RemoveOrgNoteCommand,
  removedAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import { markWithCount } from '@instroom/domain/organization/marks.ts';
import { type OrgNote, orgNoteSchema } from '@instroom/domain/organization/overlay.ts';
import { memberPath, organizationPath, orgNotePath } from '@instroom/domain/paths.ts';
import { canManage, memberSchema } from '@instroom/domain/region/member.ts';
import type { DocumentReference, Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { inNetworkCommand, type Sent } from './network-command.ts';
import { openMarks } from './packed.ts';
import { keptForUndo } from './removed.ts';

export function addOrgNoteOf(
  db: Firestore,
  command: Sent<AddOrgNoteCommand>,
): Promise<AddOrgNoteAnswer> {
  const { regionId, commandId: noteId, orgId, text, uid, now } = command;
  if (containsBsn(text)) throw new DomainError('contains_bsn');
  return inNetworkCommand(
    db,
    'addOrgNote',
    command,
    addOrgNoteAnswerSchema,
    async (transaction) => {
      const organization = await transaction.get(db.doc(organizationPath(orgId)));
      if (!organization.exists) throw new DomainError('not_found');
      const writeMarks = await openMarks(db, transaction, regionId, [orgId]);
      const signature = { createdAt: now, createdBy: uid, updatedAt: now, updatedBy: uid };
      const note: OrgNote = { schemaVersion: 1, orgId, text, ...signature };
      transaction.set(db.doc(orgNotePath(regionId, noteId)), orgNoteSchema.parse(note));
      writeMarks(new Map([[orgId, (mark) => markWithCount(mark, { notes: 1 })]]));
      return { answer: { noteId }, act: noted(orgId, 'added') };
    },
  );
}

export function changeOrgNoteOf(
  db: Firestore,
  command: Sent<ChangeOrgNoteCommand>,
): Promise<ChangeOrgNoteAnswer> {
  const { text, before, uid, now } = command;
  if (containsBsn(text)) throw new DomainError('contains_bsn');
  const answers = changeOrgNoteAnswerSchema;
  return inNetworkCommand(db, 'changeOrgNote', command, answers, async (transaction) => {
    const { note, document } = await noteOf(db, transaction, command);
    if (!note) throw new DomainError('not_found');
    if (note.text !== before && note.text !== text) throw new DomainError('changed_meanwhile');
    transaction.update(document, { text, updatedAt: now, updatedBy: uid });
    return { answer: { status: 'changed' }, act: noted(note.orgId, 'changed') };
  });
}

/** One that is gone already is removed. */
export function removeOrgNoteOf(
  db: Firestore,
  command: Sent<RemoveOrgNoteCommand>,
): Promise<RemovedAnswer> {
  const { regionId, noteId, now } = command;
  const answer = { status: 'removed' } as const;
  return inNetworkCommand(
    db,
    'removeOrgNote',
    command,
    removedAnswerSchema,
    async (transaction) => {
      const { note, document } = await noteOf(db, transaction, command);
      if (!note) return { answer };
      const { orgId } = note;
      const writeMarks = await openMarks(db, transaction, regionId, [orgId]);
      transaction.delete(document);
      writeMarks(new Map([[orgId, (mark) => markWithCount(mark, { notes: -1 })]]));
      const kept = keptForUndo({ what: 'note', id: noteId, note }, now);
      return { answer, act: noted(orgId, 'removed'), kept };
    },
  );
}

async function noteOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, noteId, uid }: Sent<{ regionId: string; noteId: string }>,
): Promise<{ note: OrgNote | undefined; document: DocumentReference }> {
  const document = db.doc(orgNotePath(regionId, noteId));
  const [stored, storedMember] = await transaction.getAll(
    document,
    db.doc(memberPath(regionId, uid)),
  );
  const note = stored && readDocument(stored, orgNoteSchema);
  const isAdmin = canManage(storedMember && readDocument(storedMember, memberSchema));
  if (note && note.createdBy !== uid && !isAdmin) throw new DomainError('note_of_somebody_else');
  return { note, document };
}

function noted(orgId: string, change: 'added' | 'changed' | 'removed') {
  return { kind: 'organization_noted', orgId, detail: { change } } as const;
}
