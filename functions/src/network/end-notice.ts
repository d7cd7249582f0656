// A notice that the region dealt with. Of an organization that closed, what the region knows of it can go along to the one
// in its place; the original keeps it, since candidates' histories lead there.
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type EndNoticeAnswer,
  type EndNoticeCommand,
  endNoticeAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import { type Contact, contactSchema } from '@instroom/domain/organization/contact.ts';
import { contactEntryOf } from '@instroom/domain/organization/contact-input.ts';
import { copyOf } from '@instroom/domain/organization/copy-of.ts';
import { markWithCount, markWithOverlay } from '@instroom/domain/organization/marks.ts';
import { networkNoticeSchema } from '@instroom/domain/organization/notice.ts';
import {
  type OrgNote,
  orgNoteSchema,
  overlaySchema,
} from '@instroom/domain/organization/overlay.ts';
import {
  contactPath,
  contactsPath,
  networkNoticePath,
  orgNotePath,
  orgNotesPath,
  orgOverlayPath,
} from '@instroom/domain/paths.ts';
import type { Firestore, QuerySnapshot, Transaction } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { readDocument } from '../platform/read.ts';
import { inNetworkCommand, type Sent } from './network-command.ts';
import { organizationOf } from './organization-of.ts';
import { openContactIndex, openMarks } from './packed.ts';

export function endNoticeOf(
  db: Firestore,
  command: Sent<EndNoticeCommand>,
): Promise<EndNoticeAnswer> {
  const { regionId, noticeId, copyTo, uid, now } = command;
  return inNetworkCommand(db, 'endNotice', command, endNoticeAnswerSchema, async (transaction) => {
    const document = db.doc(networkNoticePath(regionId, noticeId));
    const notice = readDocument(await transaction.get(document), networkNoticeSchema);
    if (!notice) throw new DomainError('not_found');
    const { orgId } = notice;
    const isCopied = copyTo !== undefined && notice.kind === 'closed' && copyTo !== orgId;
    if (copyTo && !isCopied) throw new DomainError('invalid_input');
    const copied = copyTo
      ? await copyAll(db, transaction, { from: orgId, to: copyTo, command })
      : {};
    if (notice.isOpen) transaction.update(document, { isOpen: false, endedAt: now, endedBy: uid });
    return {
      answer: { status: 'ended', ...copied },
      ...(copyTo && {
        act: { kind: 'organization_changed', orgId: copyTo, detail: { copiedFrom: orgId } },
      }),
    };
  });
}

type Copy = { from: string; to: string; command: Sent<EndNoticeCommand> };

async function copyAll(
  db: Firestore,
  transaction: Transaction,
  { from, to, command }: Copy,
): Promise<Pick<EndNoticeAnswer, 'copied'>> {
  const { regionId, uid, now } = command;
  const target = await organizationOf(db, transaction, { ...command, orgId: to });
  const [source, notesFrom, notesThere, contactsFrom] = await Promise.all([
    transaction.get(db.doc(orgOverlayPath(regionId, from))),
    transaction.get(db.collection(orgNotesPath(regionId)).where('orgId', '==', from)),
    transaction.get(db.collection(orgNotesPath(regionId)).where('orgId', '==', to)),
    transaction.get(db.collection(contactsPath(regionId)).where('orgIds', 'array-contains', from)),
  ]);
  const { overlay, notes, contacts, tags } = copyOf(
    {
      overlay: readDocument(source, overlaySchema),
      notes: allIn<OrgNote>(notesFrom, orgNoteSchema),
      contacts: allIn<Contact>(contactsFrom, contactSchema),
    },
    { overlay: target.overlay, noteIds: notesThere.docs.map(({ id }) => id) },
    { from, to, uid, now },
  );
  const writeMarks = await openMarks(db, transaction, regionId, [to]);
  const writeIndex = await openContactIndex(db, transaction, regionId, [...contacts.keys()]);

  transaction.set(target.document, overlaySchema.parse(overlay));
  for (const [id, note] of notes) transaction.set(db.doc(orgNotePath(regionId, id)), note);
  for (const [id, contact] of contacts)
    transaction.set(db.doc(contactPath(regionId, id)), contactSchema.parse(contact));
  writeIndex(new Map([...contacts].map(([id, contact]) => [id, contactEntryOf(contact)])));
  const counts = { notes: notes.size, contacts: contacts.size };
  writeMarks(new Map([[to, (mark) => markWithCount(markWithOverlay(mark, overlay), counts)]]));
  return { copied: { ...counts, tags } };
}

function allIn<Value>({ docs }: QuerySnapshot, schema: z.ZodType<Value>): Map<string, Value> {
  const found = docs.flatMap((snapshot): [string, Value][] => {
    const value = readDocument(snapshot, schema);
    return value ? [[snapshot.id, value]] : [];
  });
  return new Map(found);
}
