// Saves a view. Everybody has views of his or her own; to share one with the region is for who may edit there.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { viewPath, viewsPath } from '@instroom/domain/paths.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import {
  type SaveViewAnswer,
  type SaveViewCommand,
  saveViewAnswerSchema,
} from '@instroom/domain/view/commands.ts';
import { mostViews, type SavedView, savedViewSchema } from '@instroom/domain/view/saved-view.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

export async function saveViewOf(
  db: Firestore,
  command: Sent<SaveViewCommand>,
): Promise<SaveViewAnswer> {
  const { regionId, commandId, name, search, isShared, uid, now } = command;
  const { viewId = commandId } = command;
  if (containsBsn(name)) throw new DomainError('contains_bsn');
  const document = db.doc(viewPath(regionId, viewId));
  return inMemberCommand(db, 'saveView', command, saveViewAnswerSchema, async (asked) => {
    const { transaction, member } = asked;
    if (isShared && !canEdit(member)) throw new DomainError('not_allowed');
    const known = readDocument(await transaction.get(document), savedViewSchema);
    if (!known && command.viewId) throw new DomainError('not_found');
    if (known && known.byUid !== uid) throw new DomainError('view_of_somebody_else');
    if (!known) await checkRoom(db, transaction, { regionId, uid });
    const createdAt = known?.createdAt ?? now;
    const content = { name, search, byUid: uid, isShared, createdAt, updatedAt: now };
    const view: SavedView = { schemaVersion: 1, ...content };
    transaction.set(document, view);
    return { answer: { viewId } };
  });
}

async function checkRoom(
  db: Firestore,
  transaction: Transaction,
  { regionId, uid }: { regionId: string; uid: string },
): Promise<void> {
  const own = db.collection(viewsPath(regionId)).where('byUid', '==', uid).limit(mostViews);
  if ((await transaction.get(own)).size >= mostViews) throw new DomainError('view_limit');
}
