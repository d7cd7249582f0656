// What still waits for the scanner, because it was away when the file came.
import type { Firestore } from 'firebase-admin/firestore';
import type { Files } from '../platform/files.ts';
import { addressOfDocument } from './file-paths.ts';
import { type Scanned, scanAttachment } from './scan-attachment.ts';
import type { Scan } from './scanner.ts';

const most = 200;

/** Of all regions: few wait, and they lie in any dossier. */
export async function scanWaiting(
  db: Firestore,
  files: Files,
  scan: Scan,
  now: Date,
): Promise<Record<Scanned, number>> {
  const done = { clean: 0, infected: 0, waits: 0, nothing: 0 };
  const waiting = db.collectionGroup('attachments').where('state', '==', 'pending').limit(most);
  for (const { ref } of (await waiting.select().get()).docs) {
    const address = addressOfDocument(ref.path);
    if (address) done[await scanAttachment(db, files, scan, { ...address, now })] += 1;
  }
  return done;
}
