// A file in a dossier, without its bytes: `regions/{r}/candidates/{c}/attachments/{attachmentId}`. The bytes lie in Storage,
// under a name that follows from their content.
import { z } from 'zod';
import { attachmentKindSchema } from '../codes/attachment-kind.ts';
import { instantSchema } from '../instant.ts';

/** What a file may be, found in its content, and the ending that its name then has. */
export const extensionOf = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
} as const;
export type AttachmentMime = keyof typeof extensionOf;
export const attachmentMimeSchema = z.enum(
  Object.keys(extensionOf).filter((mime): mime is AttachmentMime => mime in extensionOf),
);

/**
 * `pending`: nobody may open it yet. `clean`: a scanner found nothing. `released`: a region admin let it through without a
 * scanner. `infected`: a scanner found something, and the bytes are gone.
 */
export const attachmentStates = ['pending', 'clean', 'released', 'infected'] as const;
export type AttachmentState = (typeof attachmentStates)[number];

export const attachmentMaxima = {
  bytes: 10 * 1024 * 1024,
  perDossier: 20,
  filename: 120,
} as const;

const uid = z.string().min(1).max(128);

export const attachmentSchema = z
  .object({
    filename: z.string().min(1).max(attachmentMaxima.filename),
    kind: attachmentKindSchema,
    mime: attachmentMimeSchema,
    size: z.number().int().min(1).max(attachmentMaxima.bytes),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    uploadedByUid: uid,
    uploadedAt: instantSchema,
    state: z.enum(attachmentStates),
    /** When a scanner said what it found. */
    scannedAt: instantSchema.optional(),
    releasedByUid: uid.optional(),
    releasedAt: instantSchema.optional(),
  })
  .refine(
    ({ state, releasedByUid }) => state !== 'released' || releasedByUid !== undefined,
    'somebody released what is released',
  );
export type Attachment = z.infer<typeof attachmentSchema>;

/** Whether its bytes may be read. */
export function isReadable({ state }: Pick<Attachment, 'state'>): boolean {
  return state === 'clean' || state === 'released';
}

/** Whether a browser can show it by itself. */
export function isShownInBrowser({ mime }: Pick<Attachment, 'mime'>): boolean {
  return mime === 'application/pdf' || mime === 'image/jpeg' || mime === 'image/png';
}
