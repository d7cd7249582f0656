// From Firestore's snapshots to what the domain's schemas say. Ids are added here.
import { inCurrentShape } from '@instroom/domain/migrations/steps.ts';
import {
  collection,
  type DocumentData,
  doc,
  onSnapshot,
  type QueryConstraint,
  type QueryDocumentSnapshot,
  query,
  runTransaction,
} from 'firebase/firestore';
import type { z } from 'zod';
import { leaveIfEnded } from './auth.ts';
import { reportFreshness } from './connection.ts';
import { database } from './database.ts';
import { errorCodeOf } from './errors.ts';
import type { Listen } from './live-query.ts';

export type Identified<T> = T & { id: string };

/** What a query found. A document that does not fit its schema is left out and counted, not shown half. */
export type Rows<T> = { rows: Identified<T>[]; unreadable: number };

const options = { includeMetadataChanges: true };

/** A change of one's own that was not sent yet has no moment of the server; the clock here is near enough. */
const estimated = { serverTimestamps: 'estimate' } as const;

/** Listens to one document; null where it does not exist. */
export function listenToDocument<T extends object>(
  path: string,
  schema: z.ZodType<T>,
): Listen<Identified<T> | null> {
  return (onData, onError) => {
    const listener = Symbol(path);
    const stop = onSnapshot(
      doc(database(), path),
      options,
      (snapshot) => {
        const { fromCache } = snapshot.metadata;
        reportFreshness(listener, !fromCache);
        if (snapshot.exists()) {
          const parsed = schema.safeParse(shapeOf(snapshot));
          if (parsed.success) onData({ ...parsed.data, id: snapshot.id });
          else onError(parsed.error);
        } else if (!fromCache) {
          // Only the server can tell that a document does not exist.
          onData(null);
        }
      },
      failing(onError),
    );
    return leaving(listener, stop);
  };
}

/** Listens to a query. Nothing is shown before the server answered: what is cached may be one of a thousand. */
export function listenToQuery<T extends object>(
  path: string,
  schema: z.ZodType<T>,
  ...constraints: QueryConstraint[]
): Listen<Rows<T>> {
  return (onData, onError) => {
    const listener = Symbol(path);
    const known = new Map<string, Identified<T> | undefined>();
    let answered = false;
    const stop = onSnapshot(
      query(collection(database(), path), ...constraints),
      options,
      (snapshot) => {
        const { fromCache } = snapshot.metadata;
        reportFreshness(listener, !fromCache);
        const changes = snapshot.docChanges();
        for (const { doc: changed } of changes) known.delete(changed.id);
        if (fromCache && !answered) return;
        if (answered && changes.length === 0) return;
        answered = true;
        onData(rowsOf(snapshot.docs, schema, known));
      },
      failing(onError),
    );
    return leaving(listener, stop);
  };
}

/**
 * The document as the server has it at this moment; null where it does not exist. Only a transaction reads that: a
 * listener, and with it `getDocFromServer`, may be behind, and lays over it what waits here to be sent.
 */
export function readFromServer<T extends object>(
  path: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  return runTransaction(database(), async (transaction) => {
    const snapshot = await transaction.get(doc(database(), path));
    return snapshot.exists() ? schema.parse(shapeOf(snapshot)) : null;
  });
}

/** Rows in the query's order; only what changed is parsed again. */
export function rowsOf<T extends object>(
  docs: QueryDocumentSnapshot<DocumentData>[],
  schema: z.ZodType<T>,
  known: Map<string, Identified<T> | undefined>,
): Rows<T> {
  for (const snapshot of docs) {
    if (known.has(snapshot.id)) continue;
    const parsed = schema.safeParse(shapeOf(snapshot));
    known.set(snapshot.id, parsed.success ? { ...parsed.data, id: snapshot.id } : undefined);
  }
  const rows = docs.flatMap(({ id }) => known.get(id) ?? []);
  return { rows, unreadable: docs.length - rows.length };
}

/** What was stored before the last change of its shape is read as if it were stored now. */
function shapeOf(snapshot: QueryDocumentSnapshot<DocumentData>) {
  return inCurrentShape(snapshot.ref.parent.id, snapshot.data(estimated));
}

/** Where the session is over, that is said instead of an error on each part of the page. */
function failing(onError: (error: Error) => void) {
  return (error: Error) => {
    if (errorCodeOf(error) !== 'unauthenticated') onError(error);
    else void leaveIfEnded().finally(() => onError(error));
  };
}

function leaving(listener: symbol, stop: () => void) {
  return () => {
    stop();
    reportFreshness(listener, true);
  };
}
