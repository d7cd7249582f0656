// Brings the live figures in line with one candidate. It looks at the candidate as it is now and at what was last
// counted for it, and never at the event: repeated, reordered and late events cannot matter.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath, countedPath, liveStatsPath } from '@instroom/domain/paths.ts';
import {
  type Counts,
  countCandidate,
  difference,
} from '@instroom/domain/stats/candidate-counters.ts';
import { countedSchema, shardOf } from '@instroom/domain/stats/stats.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export async function countInLedger(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<void> {
  const candidateDocument = db.doc(candidatePath(regionId, candidateId));
  const ledger = db.doc(countedPath(regionId, candidateId));
  const shard = db.doc(liveStatsPath(regionId, shardOf(candidateId)));

  await db.runTransaction(async (transaction) => {
    const candidate = readDocument(await transaction.get(candidateDocument), candidateSchema);
    const counted = readDocument(await transaction.get(ledger), countedSchema);
    const counts = countCandidate(candidate);
    const change = difference(counted?.counts ?? {}, counts);
    if (Object.keys(change).length === 0) return;

    if (candidate) transaction.set(ledger, { counts });
    else transaction.delete(ledger);
    const added = { ...increments(change), updatedAt: FieldValue.serverTimestamp() };
    transaction.set(shard, added, { merge: true });
  });
}

/** `{'byPhase.new': 1}` as the nested map that a shard is. */
function increments(change: Counts): Record<string, Record<string, FieldValue>> {
  const maps: Record<string, Record<string, FieldValue>> = {};
  for (const [name, number] of Object.entries(change)) {
    const [map = '', code = ''] = name.split('.');
    maps[map] = { ...maps[map], [code]: FieldValue.increment(number) };
  }
  return maps;
}
