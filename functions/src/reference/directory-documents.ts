// The documents of a directory: its index and its chunks.
import {
  type DirectoryEntry,
  type DirectoryIndex,
  directoryChunkSchema,
  directoryIndexSchema,
} from '@instroom/domain/organization/directory.ts';
import { packEntries, unpackEntries } from '@instroom/domain/organization/directory-entry.ts';
import { directoryChunkPath, directoryPath } from '@instroom/domain/paths.ts';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { hashOf } from './content-hash.ts';

export const indexDocument = (db: Firestore, directoryId: string): DocumentReference =>
  db.doc(directoryPath(directoryId));
export const chunkDocument = (db: Firestore, directoryId: string, chunk: number | string) =>
  db.doc(directoryChunkPath(directoryId, chunk));

export function readIndex(snapshot: DocumentSnapshot): DirectoryIndex | undefined {
  return readDocument(snapshot, directoryIndexSchema);
}
export function readChunk(snapshot: DocumentSnapshot): DirectoryEntry[] {
  const chunk = readDocument(snapshot, directoryChunkSchema);
  return chunk ? unpackEntries(chunk.entries) : [];
}
export function chunkOfEntries(all: readonly DirectoryEntry[]) {
  const entries = packEntries(all);
  return { entries, hash: hashOf(entries) };
}

/** All entries, with the hashes of the chunks that they were read from: to see whether they changed since. */
export async function readDirectory(db: Firestore, directoryId: string) {
  const index = readIndex(await indexDocument(db, directoryId).get());
  const numbers = Object.keys(index?.chunks ?? {});
  const documents = numbers.map((number) => chunkDocument(db, directoryId, number));
  const chunks = documents.length > 0 ? await db.getAll(...documents) : [];
  return { index, entries: chunks.flatMap(readChunk), state: stateOf(index) };
}

export function stateOf(index: DirectoryIndex | undefined): string {
  return hashOf({ count: index?.chunkCount, chunks: index?.chunks });
}
