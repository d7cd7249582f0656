// What the application asks of the server about the files of a dossier. Bytes go over HTTP, not in a callable: a file of 10 MB
// would be a third larger as text. An attachment's id is the `commandId` of the upload: the same upload twice is one file.
import { z } from 'zod';
import { attachmentKindSchema } from '../codes/attachment-kind.ts';
import { attachmentStates } from './attachment.ts';

const id = z.string().min(1).max(100);

/** In the address; none may hold a slash. */
export const attachmentAddressSchema = z.object({
  regionId: id,
  candidateId: id,
  attachmentId: z.uuid(),
});
export type AttachmentAddress = z.infer<typeof attachmentAddressSchema>;

/** In headers, since addresses stand in logs and the name of a file may name a person. */
export const filenameHeader = 'x-attachment-name';
export const kindHeader = 'x-attachment-kind';

export const uploadSchema = z.object({
  /** As it is on somebody's computer, `encodeURIComponent`. */
  filename: z
    .string()
    .max(4000)
    .transform((text, { addIssue }) => {
      try {
        return decodeURIComponent(text);
      } catch {
        addIssue({ code: 'custom', message: 'not encoded' });
        return z.NEVER;
      }
    }),
  kind: attachmentKindSchema,
});
export type Upload = z.infer<typeof uploadSchema>;

export const uploadAnswerSchema = z.object({
  attachmentId: z.string(),
  filename: z.string(),
  state: z.enum(attachmentStates),
});
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>;

const aboutAttachment = z.object({ ...attachmentAddressSchema.shape, commandId: z.uuid() });

/** By a region admin who knows that nothing looked for viruses. */
export const releaseAttachmentCommandSchema = aboutAttachment;
export type ReleaseAttachmentCommand = z.infer<typeof releaseAttachmentCommandSchema>;
export const releaseAttachmentAnswerSchema = z.object({ status: z.literal('released') });
export type ReleaseAttachmentAnswer = z.infer<typeof releaseAttachmentAnswerSchema>;

export const removeAttachmentCommandSchema = aboutAttachment;
export type RemoveAttachmentCommand = z.infer<typeof removeAttachmentCommandSchema>;
export const removeAttachmentAnswerSchema = z.object({ status: z.literal('removed') });
export type RemoveAttachmentAnswer = z.infer<typeof removeAttachmentAnswerSchema>;

/** By who removed it, within `undoMinutes`: until then the server keeps what it was. */
export const undoAttachmentRemovalCommandSchema = z.object({
  ...aboutAttachment.shape,
  /** The `commandId` of the removal. */
  removalId: z.uuid(),
});
export type UndoAttachmentRemovalCommand = z.infer<typeof undoAttachmentRemovalCommandSchema>;
export const undoAttachmentRemovalAnswerSchema = z.object({ status: z.literal('restored') });
export type UndoAttachmentRemovalAnswer = z.infer<typeof undoAttachmentRemovalAnswerSchema>;
export const undoMinutes = 15;
