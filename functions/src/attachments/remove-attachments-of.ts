// All files of a dossier go with it: what is known of them, and their bytes. May be repeated.
import { attachmentsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { type Files, removeBelow } from '../platform/files.ts';
import { filesOfCandidate } from './file-paths.ts';

/** Bytes last: while some are left, a run that was broken off finds them again. */
export async function removeAttachmentsOf(
  db: Firestore,
  files: Files,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<{ documents: number; files: number }> {
  const documents = await db.collection(attachmentsPath(regionId, candidateId)).listDocuments();
  const batch = db.batch();
  for (const document of documents) batch.delete(document);
  await batch.commit();
  const removed = await removeBelow(files, filesOfCandidate(regionId, candidateId));
  return { documents: documents.length, files: removed };
}
