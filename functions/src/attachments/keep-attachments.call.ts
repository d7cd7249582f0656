// An editor takes a file out of a dossier and may put it back; a region admin lets one through that nothing scanned.
import {
  releaseAttachmentCommandSchema,
  removeAttachmentCommandSchema,
  undoAttachmentRemovalCommandSchema,
} from '@instroom/domain/attachment/commands.ts';
import { canEdit, canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { releaseAttachmentOf } from './release-attachment.ts';
import { removeAttachmentOf, undoAttachmentRemovalOf } from './remove-attachment.ts';

export const releaseAttachment = regionCall(
  releaseAttachmentCommandSchema,
  canManage,
  (command, { uid }) => releaseAttachmentOf(db, { ...command, uid, now: new Date() }),
);
export const removeAttachment = regionCall(
  removeAttachmentCommandSchema,
  canEdit,
  (command, { uid }) => removeAttachmentOf(db, { ...command, uid, now: new Date() }),
);
export const undoAttachmentRemoval = regionCall(
  undoAttachmentRemovalCommandSchema,
  canEdit,
  (command, { uid }) => undoAttachmentRemovalOf(db, { ...command, uid, now: new Date() }),
);
