// Somebody opens a file of a dossier. That is recorded before a byte goes out.
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import {
  type Attachment,
  attachmentSchema,
  isReadable,
} from '@instroom/domain/attachment/attachment.ts';
import type { AttachmentAddress } from '@instroom/domain/attachment/commands.ts';
import { openedAgainMinutes } from '@instroom/domain/audit/commands.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { attachmentPath, candidatePath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAuditOnce } from '../audit/record-audit.ts';
import { FileMissing, type Files } from '../platform/files.ts';
import { readDocument } from '../platform/read.ts';
import { openedAct } from './audit-act.ts';
import { fileOf } from './file-paths.ts';

type Opened = AttachmentAddress & { uid: string; now: Date };

export async function readAttachmentOf(
  db: Firestore,
  files: Files,
  opened: Opened,
): Promise<{ attachment: Attachment; bytes: Buffer }> {
  const { regionId, candidateId, attachmentId, uid, now } = opened;
  const [storedCandidate, stored] = await db.getAll(
    db.doc(candidatePath(regionId, candidateId)),
    db.doc(attachmentPath(regionId, candidateId, attachmentId)),
  );
  const candidate = storedCandidate && readDocument(storedCandidate, candidateSchema);
  const attachment = stored && readDocument(stored, attachmentSchema);
  if (!candidate || !attachment) throw new DomainError('not_found');
  // Who asks for restriction has the right that data are stored and used for nothing else (AVG art. 18).
  if (candidate.restricted) throw new DomainError('restricted');
  if (attachment.state === 'infected') throw new DomainError('attachment_infected');
  if (!isReadable(attachment)) throw new DomainError('attachment_waiting');

  const bytes = await bytesOf(files, fileOf(opened, attachment));
  // What lies there is what was looked into.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== attachment.sha256) throw new Error('an attachment is not what it was');
  // As for dossiers: opened again shortly after is no news, and nobody fills the log.
  const window = Math.floor(now.getTime() / (openedAgainMinutes * 60_000));
  const act = openedAct({ candidateId, attachmentId, byUid: uid, at: now });
  await recordAuditOnce(db, regionId, act, `attachment-${attachmentId}-${uid}-${window}`);
  return { attachment, bytes };
}

async function bytesOf(files: Files, path: string): Promise<Buffer> {
  try {
    return await buffer(files.read(path));
  } catch (error) {
    if (error instanceof FileMissing) throw new DomainError('not_found');
    throw error;
  }
}
