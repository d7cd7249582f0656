// A file comes into a dossier. Its bytes are stored first, and nobody finds them until the document says that they are there:
// an upload that breaks off leaves nothing but bytes for the nightly sweep. The same upload twice is one file.
import { createHash } from 'node:crypto';
import {
  type Attachment,
  attachmentMaxima,
  attachmentSchema,
} from '@instroom/domain/attachment/attachment.ts';
import {
  type AttachmentAddress,
  type Upload,
  type UploadAnswer,
  uploadAnswerSchema,
} from '@instroom/domain/attachment/commands.ts';
import { cleanFilename } from '@instroom/domain/attachment/filename.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  attachmentPath,
  attachmentsPath,
  candidatePath,
  commandPath,
} from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import type { Files } from '../platform/files.ts';
import { readDocument } from '../platform/read.ts';
import { changeAct } from './audit-act.ts';
import { contentOf } from './content/content-of.ts';
import { fileOf } from './file-paths.ts';

export type Uploaded = AttachmentAddress & Upload & { bytes: Buffer; uid: string; now: Date };

/** In the record of an upload: what a repeat is compared with. */
const recordSchema = z.object({
  candidateId: z.string(),
  sha256: z.string(),
  answer: uploadAnswerSchema,
});

export async function addAttachment(
  db: Firestore,
  files: Files,
  uploaded: Uploaded,
): Promise<UploadAnswer> {
  const attachment = asAttachment(uploaded);
  const { regionId, candidateId, attachmentId, uid, now, bytes } = uploaded;
  // Also before the bytes are stored: most refusals come here, and leave nothing behind.
  const known = await db.runTransaction((look) => lookUp(db, look, uploaded, attachment), {
    readOnly: true,
  });
  if (known) return known;
  await files.write(fileOf(uploaded, attachment), bytes, attachment.mime);

  return db.runTransaction(async (transaction) => {
    const knownNow = await lookUp(db, transaction, uploaded, attachment);
    if (knownNow) return knownNow;
    const { filename, state, sha256 } = attachment;
    const answer = { attachmentId, filename, state };
    transaction.create(db.doc(attachmentPath(regionId, candidateId, attachmentId)), attachment);
    const act = changeAct('added', { candidateId, attachmentId, byUid: uid, at: now });
    recordAudit(db, transaction, regionId, act, attachmentId);
    const record = commandRecord({ kind: 'addAttachment', uid, now, answer });
    transaction.create(db.doc(commandPath(regionId, attachmentId)), {
      ...record,
      candidateId,
      sha256,
    });
    return answer;
  });
}

function asAttachment({ bytes, filename, kind, uid, now }: Uploaded): Attachment {
  if (bytes.length > attachmentMaxima.bytes) throw new DomainError('attachment_too_large');
  if (bytes.length === 0) throw new DomainError('attachment_empty');
  const content = contentOf(bytes);
  if (!content.ok) throw new DomainError(content.code);
  const { mime } = content;
  const attachment = attachmentSchema.safeParse({
    filename: cleanFilename(filename, mime),
    kind,
    mime,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedByUid: uid,
    uploadedAt: now,
    state: 'pending',
  });
  if (!attachment.success) throw new DomainError('invalid_input');
  return attachment.data;
}

/** What the same upload was answered before; refuses what cannot be added. */
async function lookUp(
  db: Firestore,
  transaction: Transaction,
  { regionId, candidateId, attachmentId }: Uploaded,
  { sha256 }: Attachment,
): Promise<UploadAnswer | undefined> {
  const [done, stored] = await transaction.getAll(
    db.doc(commandPath(regionId, attachmentId)),
    db.doc(candidatePath(regionId, candidateId)),
  );
  if (done?.exists) {
    const record = recordSchema.safeParse(done.data()).data;
    // The same id for something else is no repeat.
    if (record?.candidateId !== candidateId || record.sha256 !== sha256)
      throw new DomainError('invalid_input');
    return record.answer;
  }
  const candidate = stored && readDocument(stored, candidateSchema);
  if (!candidate) throw new DomainError('not_found');
  if (candidate.restricted) throw new DomainError('restricted');
  await refuseMore(db, transaction, { regionId, candidateId });
  return undefined;
}

/** Where a dossier holds as many as it may. */
export async function refuseMore(
  db: Firestore,
  transaction: Transaction,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<void> {
  const held = await transaction.get(
    db
      .collection(attachmentsPath(regionId, candidateId))
      .select()
      .limit(attachmentMaxima.perDossier),
  );
  if (held.size >= attachmentMaxima.perDossier) throw new DomainError('attachment_limit');
}
