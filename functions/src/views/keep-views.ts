// Saves a view. Everybody has views of his or her own; to share one with the region is for who may edit there.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import {
  type SaveViewAnswer,
  type SaveViewCommand,
  saveViewAnswerSchema,
} from '@instroom/domain/view/commands.ts';
import {
  mostViews,
  type SavedView,
  savedViewSchema,
  viewsPathOf,
} from '@instroom/domain/view/saved-view.ts';
import type { CollectionReference, Firestore, Transaction } from 'firebase-admin/firestore';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

export async function saveViewOf(
  db: Firestore,
  command: Sent<SaveViewCommand>,
): Promise<SaveViewAnswer> {
  const { regionId, commandId, kind, name, search, isShared, uid, now } = command;
  const { viewId = commandId } = command;
  if (containsBsn(name)) throw new DomainError('contains_bsn');
  const views = db.collection(viewsPathOf[kind](regionId));
  const document = views.doc(viewId);
  return inMemberCommand(db, 'saveView', command, saveViewAnswerSchema, async (asked) => {
    const { transaction, member } = asked;
    if (isShared && !canEdit(member)) throw new DomainError('not_allowed');
    const known = readDocument(await transaction.get(document), savedViewSchema);
    if (!known && command.viewId) throw new DomainError('not_found');
    if (known && known.byUid !== uid) throw new DomainError('view_of_somebody_else');
    if (!known) await checkRoom(transaction, views, uid);
    const createdAt = known?.createdAt ?? now;
    const content = { name, search, byUid: uid, isShared, createdAt, updatedAt: now };
    const view: SavedView = { schemaVersion: 1, ...content };
    transaction.set(document, view);
    return { answer: { viewId } };
  });
}

async function checkRoom(
  transaction: Transaction,
  views: CollectionReference,
  uid: string,
): Promise<void> {
  const own = views.where('byUid', '==', uid).limit(mostViews);
  if ((await transaction.get(own)).size >= mostViews) throw new DomainError('view_limit');
}
