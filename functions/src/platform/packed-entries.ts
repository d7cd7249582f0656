// Brings documents that hold a short entry of each of many others in line with those. A source is read once the entries of
// its bucket were read in the transaction: whoever commits last has read last, so a late or repeated event cannot put back
// what was. The source itself is not locked, which would hold up whoever is editing it.
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  FieldValue,
  type Firestore,
  type ReadOptions,
} from 'firebase-admin/firestore';
import { inBatches } from './in-batches.ts';

export type Packing = {
  sourcePath: (regionId: string, id: string) => string;
  packedPath: (regionId: string, bucket: string) => string;
  bucketOf: (id: string) => string;
  /** Nothing for what has no entry, such as a source that is not there. Throws on one that cannot be read. */
  entryOf: (source: DocumentSnapshot) => string | undefined;
};
type Kept = { db: Firestore; packing: Packing; regionId: string };

/** More at once would make a transaction long. */
const mostTogether = 150;

/**
 * Keeps entries, in a burst many of a region together. Answers whether there was anything to change. With `looksFirst` it
 * finds that out without a transaction, where mostly there is not.
 */
export function keepingEntries(db: Firestore, packing: Packing) {
  const together = inBatches(mostTogether, async (regionId, ids: string[]) => {
    const changed = await keepEntries({ db, packing, regionId }, ids);
    return ids.map((id) => ({ status: 'fulfilled' as const, value: changed.has(id) }));
  });
  return async (regionId: string, id: string, { looksFirst = false } = {}) => {
    if (looksFirst) {
      const read = (documents: DocumentReference[], mask: ReadOptions) =>
        db.getAll(...documents, mask);
      const changes = await changesOf({ db, packing, regionId }, { ids: [id], read });
      if (changes.size === 0) return false;
    }
    return together(regionId, id);
  };
}

/** Of which ids the entry was not as it should have been. */
export function keepEntries(kept: Kept, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { db, packing, regionId } = kept;
  return db.runTransaction(async (transaction) => {
    const read = (documents: DocumentReference[], mask: ReadOptions) =>
      transaction.getAll(...documents, mask);
    const changes = await changesOf(kept, { ids, read });
    for (const [bucket, changed] of Map.groupBy(changes, ([id]) => packing.bucketOf(id))) {
      const entries = changed.map(([id, packed]) => [id, packed ?? FieldValue.delete()]);
      const document = db.doc(packing.packedPath(regionId, bucket));
      transaction.set(document, { entries: Object.fromEntries(entries) }, { merge: true });
    }
    return new Set(changes.keys());
  });
}

type Asked = {
  ids: readonly string[];
  /** Reads the documents that hold entries. */
  read: (documents: DocumentReference[], mask: ReadOptions) => Promise<DocumentSnapshot[]>;
};

const fieldOf = (id: string) => new FieldPath('entries', id);

/** What the entries of these should be, where they are not; undefined for what should have none. */
async function changesOf(
  { db, packing, regionId }: Kept,
  asked: Asked,
): Promise<Map<string, string | undefined>> {
  const { bucketOf, entryOf, packedPath, sourcePath } = packing;
  const ids = [...new Set(asked.ids)];
  const buckets = [...new Set(ids.map(bucketOf))];
  // Their entries only: a document holds those of hundreds.
  const stored = await asked.read(
    buckets.map((bucket) => db.doc(packedPath(regionId, bucket))),
    { fieldMask: ids.map(fieldOf) },
  );
  const byBucket = new Map(stored.map((snapshot) => [snapshot.id, snapshot]));
  const sources = await db.getAll(...ids.map((id) => db.doc(sourcePath(regionId, id))));
  return new Map(
    sources.flatMap((source): [string, string | undefined][] => {
      const packed = entryOf(source);
      return byBucket.get(bucketOf(source.id))?.get(fieldOf(source.id)) === packed
        ? []
        : [[source.id, packed]];
    }),
  );
}
