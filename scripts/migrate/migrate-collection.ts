// Brings the documents of one collection, in all regions, to the shape of now. It may be stopped at any moment and run
// again, by anybody: what is done is known by the document itself, the checkpoint only saves reading it again.
import { type Steps, type StoredDocument, upgrade } from '@instroom/domain/migrations/upgrade.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  FieldValue,
  type Firestore,
} from 'firebase-admin/firestore';
import type { z } from 'zod';

export interface Migration {
  collection: string;
  steps: Steps;
  /** The shape of now: what does not fit it afterwards is not written. */
  schema: z.ZodType;
  isDryRun: boolean;
  /** Path of the last document of an earlier run; nothing when it begins. */
  after?: string | undefined;
  /** Called after each page with where it ended. */
  onPage?: (lastPath: string, total: Total) => void | Promise<void>;
}

export type Total = {
  looked: number;
  changed: number;
  /** Paths; never content. */
  unfit: string[];
};

/** Written in one transaction: what somebody changes meanwhile is read again, not overwritten. */
const pageSize = 100;
/** Writing in the order of names faster than some hundreds a second makes one part of the database hot. */
const pagesPerSecond = 4;

export async function migrateCollection(db: Firestore, migration: Migration): Promise<Total> {
  const { collection, after, onPage, isDryRun } = migration;
  const total: Total = { looked: 0, changed: 0, unfit: [] };
  const inOrder = db.collectionGroup(collection).orderBy(FieldPath.documentId());
  let last = after;
  for (;;) {
    const page = await (last ? inOrder.startAfter(db.doc(last)) : inOrder).limit(pageSize).get();
    const end = page.docs.at(-1);
    if (!end) return total;
    const changes = page.docs.map((document) => ({
      document,
      change: changeOf(document, migration),
    }));
    const unfit = changes.filter(({ change }) => change === 'unfit');
    const old = changes.filter(({ change }) => typeof change === 'object');
    if (old.length > 0 && !isDryRun) {
      const documents = old.map(({ document }) => document.ref);
      await Promise.all([write(db, documents, migration), pause(1000 / pagesPerSecond)]);
    }
    total.looked += page.size;
    total.changed += old.length;
    total.unfit.push(...unfit.map(({ document }) => document.ref.path));
    last = end.ref.path;
    await onPage?.(last, total);
  }
}

function write(db: Firestore, documents: DocumentReference[], migration: Migration): Promise<void> {
  return db.runTransaction(async (transaction) => {
    for (const document of await transaction.getAll(...documents)) {
      const change = changeOf(document, migration);
      if (typeof change === 'object') transaction.update(document.ref, change);
    }
  });
}

/** Only the fields that differ, so that a step cannot touch others by mistake. */
function changeOf(document: DocumentSnapshot, { collection, steps, schema }: Migration) {
  const before = document.data();
  // Erased meanwhile.
  if (!before) return 'none';
  const after = upgrade(collection, before, steps);
  if (!schema.safeParse(after).success) return 'unfit';
  return after === before ? 'none' : difference(before, after);
}

function difference(before: StoredDocument, after: StoredDocument) {
  const gone = Object.keys(before).filter((field) => after[field] === undefined);
  const changed = Object.entries(after).filter(
    ([field, value]) => value !== undefined && value !== before[field],
  );
  return Object.fromEntries([
    ...changed,
    ...gone.map((field): [string, FieldValue] => [field, FieldValue.delete()]),
  ]);
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
