// Has a file scanned, and writes down what was found. Where the scanner does not answer, the file goes on waiting and is tried
// again by the schedule. May be repeated; of two at once, one writes.

import { buffer } from 'node:stream/consumers';
import { type Attachment, attachmentSchema } from '@instroom/domain/attachment/attachment.ts';
import { attachmentPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { FileMissing, type Files } from '../platform/files.ts';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import { changeAct } from './audit-act.ts';
import { fileOf } from './file-paths.ts';
import type { Scan } from './scanner.ts';

type Waiting = { regionId: string; candidateId: string; attachmentId: string; now: Date };
export type Scanned = 'clean' | 'infected' | 'waits' | 'nothing';

export async function scanAttachment(
  db: Firestore,
  files: Files,
  scan: Scan,
  waiting: Waiting,
): Promise<Scanned> {
  const { regionId, candidateId, attachmentId } = waiting;
  const document = db.doc(attachmentPath(regionId, candidateId, attachmentId));
  const before = readDocument(await document.get(), attachmentSchema);
  if (!before || !awaitsScan(before)) return 'nothing';
  const verdict = await verdictOf(files, scan, fileOf(waiting, before), attachmentId);
  if (!verdict) return 'waits';

  const written = await db.runTransaction(async (transaction) => {
    const now = readDocument(await transaction.get(document), attachmentSchema);
    if (!now || !awaitsScan(now) || now.sha256 !== before.sha256) return false;
    transaction.set(document, attachmentSchema.parse(afterScan(now, verdict, waiting.now)));
    const happened = { candidateId, attachmentId, byUid: 'server', at: waiting.now };
    const change = verdict === 'clean' ? 'found_clean' : 'found_infected';
    const id = `${attachmentId}-${change}`;
    recordAudit(db, transaction, regionId, changeAct(change, happened), id);
    return true;
  });
  if (!written) return 'nothing';
  // Should this fail, the nightly sweep does it.
  if (verdict === 'infected') await files.remove(fileOf(waiting, before));
  return verdict;
}

/** Also what was released before the scanner had looked at it. */
function awaitsScan({ state, scannedAt }: Attachment): boolean {
  return (state === 'pending' || state === 'released') && scannedAt === undefined;
}

/** What the scanner says counts; that somebody had let it through before is not forgotten. */
function afterScan(attachment: Attachment, verdict: 'clean' | 'infected', scannedAt: Date) {
  return { ...attachment, state: verdict, scannedAt };
}

async function verdictOf(files: Files, scan: Scan, path: string, attachmentId: string) {
  try {
    return await scan(await buffer(files.read(path)));
  } catch (error) {
    // Bytes that are gone will not come back by trying again; the sweep and the screen show it.
    if (!(error instanceof FileMissing))
      log.error('attachment not scanned', error, { attachmentId });
    return undefined;
  }
}
