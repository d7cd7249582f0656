// The directory of the whole country: all others are parts of it. Sources that are published at the same time each put
// their own organizations into it, in transactions by chunk.
import {
  chunkCountFor,
  chunkOf,
  type DirectoryEntry,
  type DirectoryIndex,
  nationalDirectoryId,
} from '@instroom/domain/organization/directory.ts';
import { entryOf } from '@instroom/domain/organization/directory-entry.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import {
  chunkDocument,
  chunkOfEntries,
  indexDocument,
  readChunk,
  readDirectory,
  readIndex,
} from './directory-documents.ts';
import { readOrganizations } from './organizations.ts';

export async function putInNationalDirectory(
  db: Firestore,
  orgIds: readonly string[],
  now: Date,
): Promise<void> {
  const chunkCount = await roomFor(db, orgIds, now);
  const byChunk = Map.groupBy(orgIds, (orgId) => chunkOf(orgId, chunkCount));
  for (const [chunk, changed] of byChunk) await putInChunk(db, { chunk, changed, chunkCount, now });
}

const directoryId = nationalDirectoryId;

async function putInChunk(
  db: Firestore,
  {
    chunk,
    changed,
    chunkCount,
    now,
  }: {
    chunk: number;
    changed: readonly string[];
    chunkCount: number;
    now: Date;
  },
): Promise<void> {
  await db.runTransaction(async (transaction) => {
    const document = chunkDocument(db, directoryId, chunk);
    const [index, stored] = await transaction.getAll(indexDocument(db, directoryId), document);
    const known = index && readIndex(index);
    // Meanwhile another source made room: this one's task fails, and comes again.
    if (!stored || known?.chunkCount !== chunkCount)
      throw new Error('the directory was laid out anew');
    const entries = new Map(readChunk(stored).map((entry) => [entry.orgId, entry]));
    for (const [orgId, organization] of await readOrganizations(db, changed, transaction))
      entries.set(orgId, entryOf(orgId, organization));
    writeChunk(db, transaction, { index: known, chunk, entries: [...entries.values()], now });
  });
}

/** How many chunks there are; more are laid out where all would not fit any longer. */
async function roomFor(db: Firestore, orgIds: readonly string[], now: Date): Promise<number> {
  const { index, entries } = await readDirectory(db, directoryId);
  const known = new Set(entries.map(({ orgId }) => orgId));
  for (const orgId of orgIds) known.add(orgId);
  const needed = Math.max(chunkCountFor(known.size), index?.chunkCount ?? 1);
  if (index?.chunkCount === needed) return needed;
  await db.runTransaction(async (transaction) => {
    const current = readIndex(await transaction.get(indexDocument(db, directoryId)));
    const old = Object.keys(current?.chunks ?? {}).map((number) =>
      chunkDocument(db, directoryId, number),
    );
    const all = old.length > 0 ? (await transaction.getAll(...old)).flatMap(readChunk) : [];
    let next: DirectoryIndex = { schemaVersion: 1, chunkCount: needed, chunks: {}, updatedAt: now };
    for (const [chunk, some] of Map.groupBy(all, ({ orgId }) => chunkOf(orgId, needed))) {
      const packed = chunkOfEntries(some);
      transaction.set(chunkDocument(db, directoryId, chunk), packed);
      const line = { hash: packed.hash, count: some.length };
      next = { ...next, chunks: { ...next.chunks, [chunk]: line } };
    }
    for (const document of old) if (!(document.id in next.chunks)) transaction.delete(document);
    transaction.set(indexDocument(db, directoryId), next);
  });
  return needed;
}

function writeChunk(
  db: Firestore,
  transaction: Transaction,
  {
    index,
    chunk,
    entries,
    now,
  }: {
    index: DirectoryIndex;
    chunk: number;
    entries: DirectoryEntry[];
    now: Date;
  },
): void {
  const packed = chunkOfEntries(entries);
  if (index.chunks[chunk]?.hash === packed.hash || entries.length === 0) return;
  const line = { hash: packed.hash, count: entries.length };
  transaction.set(chunkDocument(db, directoryId, chunk), packed);
  transaction.set(indexDocument(db, directoryId), {
    ...index,
    chunks: { ...index.chunks, [chunk]: line },
    updatedAt: now,
  });
}
