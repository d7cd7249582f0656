// What is read once and not followed: long lists page by page, and what belongs to what they name. Always from the server,
// since a part of a list that happens to be known here is not the list.
import {
  collection,
  documentId,
  getCountFromServer,
  getDocsFromServer,
  limit,
  type QueryConstraint,
  type QueryDocumentSnapshot,
  query,
  startAfter,
  where,
} from 'firebase/firestore';
import type { z } from 'zod';
import { database } from './database.ts';
import { type Identified, type Rows, rowsOf } from './read.ts';

/** Where a page ends; what is behind it begins there. */
export type Cursor = QueryDocumentSnapshot;
export type Page<T> = Rows<T> & { next: Cursor | undefined };
type Wanted<T> = { path: string; schema: z.ZodType<T>; constraints: QueryConstraint[] };

export async function readPage<T extends object>(
  { path, schema, constraints }: Wanted<T>,
  { size, after }: { size: number; after?: Cursor | undefined },
): Promise<Page<T>> {
  const behind = after ? [startAfter(after)] : [];
  // One more than is shown: whether there is another page is then known, and not guessed from a full one.
  const { docs } = await getDocsFromServer(
    query(collection(database(), path), ...constraints, ...behind, limit(size + 1)),
  );
  const shown = docs.slice(0, size);
  return {
    ...rowsOf(shown, schema, new Map()),
    next: docs.length > size ? shown.at(-1) : undefined,
  };
}

export async function countThere({ path, constraints }: Wanted<object>): Promise<number> {
  const all = query(collection(database(), path), ...constraints);
  return (await getCountFromServer(all)).data().count;
}

/** The most that one query may ask for by id. */
const mostIds = 30;

/** Those of the documents that exist and can be read. */
export async function readByIds<T extends object>(
  path: string,
  schema: z.ZodType<T>,
  ids: Iterable<string>,
): Promise<Identified<T>[]> {
  const all = [...new Set(ids)];
  const parts = Array.from({ length: Math.ceil(all.length / mostIds) }, (_, part) =>
    all.slice(part * mostIds, (part + 1) * mostIds),
  );
  const found = await Promise.all(
    parts.map((part) =>
      getDocsFromServer(query(collection(database(), path), where(documentId(), 'in', part))),
    ),
  );
  return found.flatMap(({ docs }) => rowsOf(docs, schema, new Map()).rows);
}
