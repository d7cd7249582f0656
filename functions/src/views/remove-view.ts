// Removes a view, and brings it back. One's own is for oneself; a shared one also for a region admin.
import { DomainError } from '@instroom/domain/errors.ts';
import { addDays, instantSchema } from '@instroom/domain/instant.ts';
import { commandPath } from '@instroom/domain/paths.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import {
  type RemoveViewCommand,
  type RestoreViewCommand,
  type ViewGoneAnswer,
  viewGoneAnswerSchema,
} from '@instroom/domain/view/commands.ts';
import { savedViewSchema, viewKindSchema, viewsPathOf } from '@instroom/domain/view/saved-view.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

const undoMinutes = 15;

const removalSchema = z.object({
  uid: z.string(),
  at: instantSchema,
  kindOfView: viewKindSchema.default('candidates'),
  viewId: z.string(),
  removed: savedViewSchema,
});

/** One that is gone already is removed. */
export function removeViewOf(
  db: Firestore,
  command: Sent<RemoveViewCommand>,
): Promise<ViewGoneAnswer> {
  const { regionId, kind, viewId, uid, now } = command;
  const document = db.collection(viewsPathOf[kind](regionId)).doc(viewId);
  return inMemberCommand(db, 'removeView', command, viewGoneAnswerSchema, async (asked) => {
    const { transaction, member } = asked;
    const answer = { status: 'removed' } as const;
    const view = readDocument(await transaction.get(document), savedViewSchema);
    if (!view) return { answer };
    // Who may not see it is told nothing of it.
    if (view.byUid !== uid && !view.isShared) throw new DomainError('not_found');
    if (view.byUid !== uid && !canManage(member)) throw new DomainError('view_of_somebody_else');
    transaction.delete(document);
    return { answer, kept: { kindOfView: kind, viewId, removed: view, expireAt: addDays(now, 1) } };
  });
}

/** As it was, also of whom it was. */
export function restoreViewOf(
  db: Firestore,
  command: Sent<RestoreViewCommand>,
): Promise<ViewGoneAnswer> {
  const { regionId, removalId, uid, now } = command;
  return inMemberCommand(db, 'restoreView', command, viewGoneAnswerSchema, async (asked) => {
    const stored = await asked.transaction.get(db.doc(commandPath(regionId, removalId)));
    const { data: removal } = removalSchema.safeParse(stored.data());
    if (removal?.uid !== uid) throw new DomainError('not_found');
    if (now.getTime() - removal.at.getTime() > undoMinutes * 60_000)
      throw new DomainError('undo_too_late');
    const views = db.collection(viewsPathOf[removal.kindOfView](regionId));
    asked.transaction.set(views.doc(removal.viewId), removal.removed);
    return { answer: { status: 'restored' } };
  });
}
