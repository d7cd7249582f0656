// Every night: bytes that no document tells of go, such as those of an upload that broke off, of a file that was removed, and
// of one in which a virus was found. What can still be taken back stays.
import { attachmentSchema } from '@instroom/domain/attachment/attachment.ts';
import { attachmentPath, commandsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Files } from '../platform/files.ts';
import { readDocument } from '../platform/read.ts';
import { type Address, addressOfFile, filesOfAll } from './file-paths.ts';
import { attachmentRemovalSchema, isTooLateToUndo, removalKind } from './remove-attachment.ts';

/** Longer than an upload takes from its bytes to its document. */
const youngMs = 60 * 60_000;
const pageSize = 200;

type Found = Address & { path: string; sha256: string };

export async function sweepFiles(
  db: Firestore,
  files: Files,
  now: Date,
): Promise<{ kept: number; removed: number }> {
  const old = (await files.listWithAge(filesOfAll)).flatMap(({ path, createdAt }): Found[] => {
    const address = addressOfFile(path);
    const isOld = now.getTime() - createdAt.getTime() > youngMs;
    return address && isOld ? [{ ...address, path }] : [];
  });
  const orphans: Found[] = [];
  for (let start = 0; start < old.length; start += pageSize)
    orphans.push(...(await withoutDocument(db, old.slice(start, start + pageSize))));
  let removed = 0;
  for (const [regionId, ofRegion] of Map.groupBy(orphans, (found) => found.regionId)) {
    // After the documents were read: what was removed since then stands here already.
    const undoable = await stillUndoable(db, regionId, now);
    for (const { attachmentId, path } of ofRegion) {
      if (undoable.has(attachmentId)) continue;
      await files.remove(path);
      removed += 1;
    }
  }
  return { kept: old.length - removed, removed };
}

async function withoutDocument(db: Firestore, found: Found[]): Promise<Found[]> {
  const documents = await db.getAll(
    ...found.map(({ regionId, candidateId, attachmentId }) =>
      db.doc(attachmentPath(regionId, candidateId, attachmentId)),
    ),
  );
  return found.filter(({ sha256 }, index) => {
    const document = documents[index];
    const attachment = document && readDocument(document, attachmentSchema);
    return attachment?.sha256 !== sha256 || attachment.state === 'infected';
  });
}

async function stillUndoable(db: Firestore, regionId: string, now: Date) {
  const removals = await db
    .collection(commandsPath(regionId))
    .where('kind', '==', removalKind)
    .get();
  const undoable = removals.docs.flatMap((document) => {
    const removal = readDocument(document, attachmentRemovalSchema);
    return removal?.removedAttachment && !isTooLateToUndo(removal, now)
      ? [removal.attachmentId]
      : [];
  });
  return new Set(undoable);
}
