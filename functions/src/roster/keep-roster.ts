// Brings the roster in line with a region's candidates. A candidate is read once the entries of its bucket were read in
// the transaction: whoever commits last has read last, so a late or repeated event cannot put back what was. The
// candidate itself is not locked, which would hold up whoever is editing it.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { candidatePath, rosterPath } from '@instroom/domain/paths.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  FieldValue,
  type Firestore,
  type ReadOptions,
} from 'firebase-admin/firestore';
import { inBatches } from '../platform/in-batches.ts';
import { readDocument } from '../platform/read.ts';

type Place = { regionId: string; candidateId: string };

/** More at once would make a transaction long. */
const mostTogether = 150;

/**
 * Keeps entries, in a burst many of a region together. Answers whether the roster had to be changed. With `looksFirst`
 * it finds out without a transaction whether there is anything to do, where mostly there is not.
 */
export function keepingRoster(db: Firestore) {
  const together = inBatches(mostTogether, async (regionId, candidateIds: string[]) => {
    const changed = await keepEntries(db, regionId, candidateIds);
    return candidateIds.map((id) => ({
      status: 'fulfilled' as const,
      value: changed.has(id),
    }));
  });
  return async ({ regionId, candidateId }: Place, { looksFirst = false } = {}) => {
    if (looksFirst) {
      const read = (documents: DocumentReference[], mask: ReadOptions) =>
        db.getAll(...documents, mask);
      if ((await changesOf(db, { regionId, candidateIds: [candidateId], read })).size === 0)
        return false;
    }
    return together(regionId, candidateId);
  };
}

/** Which candidates had another entry than they should have. */
export function keepEntries(
  db: Firestore,
  regionId: string,
  candidateIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return db.runTransaction(async (transaction) => {
    const read = (documents: DocumentReference[], mask: ReadOptions) =>
      transaction.getAll(...documents, mask);
    const changes = await changesOf(db, { regionId, candidateIds, read });
    for (const [bucket, changed] of Map.groupBy(changes, ([id]) => bucketOf(id))) {
      const entries = changed.map(([id, packed]) => [id, packed ?? FieldValue.delete()]);
      const document = db.doc(rosterPath(regionId, bucket));
      transaction.set(document, { entries: Object.fromEntries(entries) }, { merge: true });
    }
    return new Set(changes.keys());
  });
}

type Asked = {
  regionId: string;
  candidateIds: readonly string[];
  /** Reads the documents of the roster. */
  read: (documents: DocumentReference[], mask: ReadOptions) => Promise<DocumentSnapshot[]>;
};

const entryOf = (candidateId: string) => new FieldPath('entries', candidateId);

/** What the entries of these candidates should be, where they are not; undefined for who is not there. */
async function changesOf(
  db: Firestore,
  { regionId, candidateIds, read }: Asked,
): Promise<Map<string, string | undefined>> {
  const ids = [...new Set(candidateIds)];
  const buckets = [...new Set(ids.map(bucketOf))];
  // Their entries only: a document holds those of hundreds.
  const stored = await read(
    buckets.map((bucket) => db.doc(rosterPath(regionId, bucket))),
    { fieldMask: ids.map(entryOf) },
  );
  const byBucket = new Map(stored.map((snapshot) => [snapshot.id, snapshot]));
  const candidates = await db.getAll(...ids.map((id) => db.doc(candidatePath(regionId, id))));
  return new Map(
    candidates.flatMap((snapshot): [string, string | undefined][] => {
      const { id } = snapshot;
      const candidate = readDocument(snapshot, candidateSchema);
      const packed = candidate && packEntry(candidate);
      return byBucket.get(bucketOf(id))?.get(entryOf(id)) === packed ? [] : [[id, packed]];
    }),
  );
}
