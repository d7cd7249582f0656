// Deletes everything below a region, whatever other parts of the system keep there. What was counted goes first: the
// function that wakes on the deletion of a candidate then finds nothing to take off the figures. What it may have
// counted all the same, for an edit that was just under way, goes at the end, and the figures and the roster last.
import {
  countedsPath,
  membersPath,
  regionPath,
  rostersPath,
  statsPath,
} from '@instroom/domain/paths.ts';
import type { CollectionReference, Firestore } from 'firebase-admin/firestore';
import { removeBelow } from '../platform/files.ts';
import { projectFiles } from '../platform/project-files.ts';

/** How many documents were deleted; files of dossiers go along. The member `keepUid` stays, and so does the region itself. */
export async function emptyRegion(
  db: Firestore,
  regionId: string,
  keepUid: string | undefined,
): Promise<number> {
  const counted = db.collection(countedsPath(regionId));
  const stats = db.collection(statsPath(regionId));
  const roster = db.collection(rostersPath(regionId));
  const found = await db.doc(regionPath(regionId)).listCollections();
  const ordered = [counted.path, stats.path, roster.path];
  const others = found.filter(({ path }) => !ordered.includes(path));
  let deleted = 0;
  for (const collection of [counted, ...others, counted, stats, roster]) {
    const keep = collection.path === membersPath(regionId) ? keepUid : undefined;
    deleted += keep ? await deleteOthers(collection, keep) : await deleteAll(db, collection);
  }
  await removeBelow(projectFiles(), `${regionPath(regionId)}/`);
  return deleted;
}

/**
 * A write that is tried again can stay in the writer for ever: its `flush` passes over what was on its way and failed
 * after it (as googleapis/java-firestore#1778 describes; the JavaScript code is the same). So it is flushed on and on.
 */
const flushEveryMs = 250;

/** With everything below it, also below documents that are not there themselves. */
async function deleteAll(db: Firestore, collection: CollectionReference): Promise<number> {
  let deleted = 0;
  const writer = db.bulkWriter();
  writer.onWriteResult(() => {
    deleted += 1;
  });
  const flushing = setInterval(() => void writer.flush(), flushEveryMs);
  try {
    await db.recursiveDelete(collection, writer);
    // The local backend passes over ids that begin with a digit; in production nothing is left.
    for (const document of await collection.listDocuments())
      await db.recursiveDelete(document, writer);
  } finally {
    clearInterval(flushing);
  }
  await writer.close();
  return deleted;
}

async function deleteOthers(members: CollectionReference, keepUid: string): Promise<number> {
  const others = (await members.get()).docs.filter(({ id }) => id !== keepUid);
  for (const { ref } of others) await ref.delete();
  return others.length;
}
