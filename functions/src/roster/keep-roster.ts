// Brings the roster in line with a region's candidates. A candidate is read once the entries of its bucket were read in
// the transaction: whoever commits last has read last, so a late or repeated event cannot put back what was. The
// candidate itself is not locked, which would hold up whoever is editing it.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf, rosterSchema } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { candidatePath, rosterPath } from '@instroom/domain/paths.ts';
import { type DocumentSnapshot, FieldValue, type Firestore } from 'firebase-admin/firestore';
import { inBatches } from '../platform/in-batches.ts';
import { readDocument } from '../platform/read.ts';

type Place = { regionId: string; candidateId: string };

/** More at once would make a transaction long. */
const mostTogether = 100;

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
    const bucket = bucketOf(candidateId);
    if (looksFirst) {
      const known = entriesIn(await db.doc(rosterPath(regionId, bucket)).get());
      const news = await changesOf(db, regionId, known, [candidateId]);
      if (news.size === 0) return false;
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
  const buckets = [...new Set(candidateIds.map(bucketOf))];
  const documents = buckets.map((bucket) => db.doc(rosterPath(regionId, bucket)));
  return db.runTransaction(async (transaction) => {
    const known = Object.assign({}, ...(await transaction.getAll(...documents)).map(entriesIn));
    const changes = await changesOf(db, regionId, known, candidateIds);
    for (const [bucket, changed] of Map.groupBy(changes, ([id]) => bucketOf(id))) {
      const entries = changed.map(([id, packed]) => [id, packed ?? FieldValue.delete()]);
      const document = db.doc(rosterPath(regionId, bucket));
      transaction.set(document, { entries: Object.fromEntries(entries) }, { merge: true });
    }
    return new Set(changes.keys());
  });
}

type Entries = Readonly<Record<string, string>>;

/** What the entries of these candidates should be, where they are not; undefined for who is not there. */
async function changesOf(
  db: Firestore,
  regionId: string,
  known: Entries,
  candidateIds: readonly string[],
): Promise<Map<string, string | undefined>> {
  const ids = [...new Set(candidateIds)];
  const candidates = await db.getAll(...ids.map((id) => db.doc(candidatePath(regionId, id))));
  return new Map(
    candidates.flatMap((snapshot): [string, string | undefined][] => {
      const packed = packedOf(snapshot);
      return packed === known[snapshot.id] ? [] : [[snapshot.id, packed]];
    }),
  );
}

function entriesIn(snapshot: DocumentSnapshot): Entries {
  return readDocument(snapshot, rosterSchema)?.entries ?? {};
}

function packedOf(snapshot: DocumentSnapshot): string | undefined {
  const candidate = readDocument(snapshot, candidateSchema);
  return candidate && packEntry(candidate);
}
