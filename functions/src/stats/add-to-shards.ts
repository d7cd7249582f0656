// Adds changes to the figures of a region. A change may go to any shard, since the figures are the sum of all; it goes
// to the one of a candidate, so that changes that come at once are spread.
import { liveStatsPath, yearStatsPath } from '@instroom/domain/paths.ts';
import type { Counts } from '@instroom/domain/stats/candidate-counters.ts';
import { liveShardCount, shardOf, yearShardCount } from '@instroom/domain/stats/stats.ts';
import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';

type Place = { regionId: string; candidateId: string };

export function addToShards(
  db: Firestore,
  transaction: Transaction,
  place: Place,
  changes: readonly { live: Counts; months: Counts }[],
): void {
  addLive(db, transaction, place, sumOf(changes.map(({ live }) => live)));
  addMonths(db, transaction, place, sumOf(changes.map(({ months }) => months)));
}

/** A write may add to at most 500 fields of a document. */
const mostAtOnce = 450;

function addLive(db: Firestore, transaction: Transaction, place: Place, change: Counts): void {
  const first = shardOf(place.candidateId, liveShardCount);
  const names = Object.entries(change);
  for (let part = 0; part * mostAtOnce < names.length; part += 1) {
    const some = Object.fromEntries(names.slice(part * mostAtOnce, (part + 1) * mostAtOnce));
    const added = { ...increments(some), updatedAt: FieldValue.serverTimestamp() };
    const shard = (first + part) % liveShardCount;
    transaction.set(db.doc(liveStatsPath(place.regionId, shard)), added, { merge: true });
  }
}

/** Of changes by month: `{'2026-03.enteredByPhase.new': 1}`. */
function addMonths(db: Firestore, transaction: Transaction, place: Place, change: Counts): void {
  const shard = shardOf(place.candidateId, yearShardCount);
  const byYear = Map.groupBy(Object.entries(change), ([name]) => name.slice(0, 4));
  for (const [year, ofYear] of byYear) {
    const added = {
      months: increments(Object.fromEntries(ofYear)),
      updatedAt: FieldValue.serverTimestamp(),
    };
    transaction.set(db.doc(yearStatsPath(place.regionId, year, shard)), added, { merge: true });
  }
}

function sumOf(changes: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const [name, number] of changes.flatMap((change) => Object.entries(change)))
    sum[name] = (sum[name] ?? 0) + number;
  return Object.fromEntries(Object.entries(sum).filter(([, number]) => number !== 0));
}

type Increments = { [name: string]: FieldValue | Increments };

/** `{'byPhase.new': 1}` as the nested maps that a shard is. */
function increments(change: Counts): Increments {
  const root: Increments = {};
  for (const [name, number] of Object.entries(change)) {
    const parts = name.split('.');
    const last = parts.pop() ?? '';
    let map = root;
    for (const part of parts) {
      const inner = map[part];
      const next = inner && !(inner instanceof FieldValue) ? inner : {};
      map[part] = next;
      map = next;
    }
    map[last] = FieldValue.increment(number);
  }
  return root;
}
