// A file goes out of a dossier. Its document moves into the record of the removal, where no client reads, so that it is gone for
// everybody at once and who removed it can take that back shortly after. The bytes go in the next night, see sweep-files.ts.
import { attachmentSchema } from '@instroom/domain/attachment/attachment.ts';
import {
  type RemoveAttachmentAnswer,
  type RemoveAttachmentCommand,
  removeAttachmentAnswerSchema,
  type UndoAttachmentRemovalAnswer,
  type UndoAttachmentRemovalCommand,
  undoAttachmentRemovalAnswerSchema,
  undoMinutes,
} from '@instroom/domain/attachment/commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { addDays, instantSchema } from '@instroom/domain/instant.ts';
import { commandPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import type { Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';
import { refuseMore } from './add-attachment.ts';
import { inAttachmentCommand } from './attachment-command.ts';

export const removalKind = 'removeAttachment';

/** In the record of the command that removed it. */
export const attachmentRemovalSchema = z.object({
  uid: z.string(),
  at: instantSchema,
  attachmentId: z.string().optional(),
  candidateId: z.string().optional(),
  removedAttachment: attachmentSchema.optional(),
});
export type AttachmentRemoval = z.infer<typeof attachmentRemovalSchema>;

export function isTooLateToUndo({ at }: AttachmentRemoval, now: Date): boolean {
  return now.getTime() - at.getTime() > undoMinutes * 60_000;
}

/** One that is gone already is removed. */
export function removeAttachmentOf(
  db: Firestore,
  command: Sent<RemoveAttachmentCommand>,
): Promise<RemoveAttachmentAnswer> {
  const { candidateId, attachmentId, now } = command;
  const answer = { status: 'removed' } as const;
  const answers = removeAttachmentAnswerSchema;
  return inAttachmentCommand(db, removalKind, command, answers, (_, before) => {
    if (!before) return { answer };
    const kept = {
      candidateId,
      attachmentId,
      removedAttachment: before,
      expireAt: addDays(now, 1),
    };
    return { answer, change: { what: 'removed', after: undefined }, kept };
  });
}

export function undoAttachmentRemovalOf(
  db: Firestore,
  command: Sent<UndoAttachmentRemovalCommand>,
): Promise<UndoAttachmentRemovalAnswer> {
  const { regionId, candidateId, attachmentId, removalId, uid, now } = command;
  const answer = { status: 'restored' } as const;
  const answers = undoAttachmentRemovalAnswerSchema;
  const kind = 'undoAttachmentRemoval';
  return inAttachmentCommand(db, kind, command, answers, async (transaction, there) => {
    const record = db.doc(commandPath(regionId, removalId));
    const removal = readDocument(await transaction.get(record), attachmentRemovalSchema);
    const isIt =
      removal?.uid === uid &&
      removal.candidateId === candidateId &&
      removal.attachmentId === attachmentId;
    const after = isIt && removal.removedAttachment;
    if (!after || there) throw new DomainError('not_found');
    if (isTooLateToUndo(removal, now)) throw new DomainError('undo_too_late');
    await refuseMore(db, transaction, { regionId, candidateId });
    transaction.update(record, { removedAttachment: FieldValue.delete() });
    return { answer, change: { what: 'restored', after } };
  });
}
