// Brings a region's figures in line with one candidate. The live figures follow from the candidate as it is now and
// from what was last counted for it, never from the event: repeated, reordered and late events cannot matter. The
// totals of months need to know what happened; each fact has an id that follows from its event and is counted once.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  candidatePath,
  countedPath,
  liveStatsPath,
  yearStatsPath,
} from '@instroom/domain/paths.ts';
import {
  type Counts,
  countCandidate,
  difference,
} from '@instroom/domain/stats/candidate-counters.ts';
import { correctionOf, countFacts, type PeriodFacts } from '@instroom/domain/stats/period-facts.ts';
import {
  type Counted,
  countedSchema,
  liveShardCount,
  shardOf,
  yearShardCount,
} from '@instroom/domain/stats/stats.ts';
import {
  type DocumentSnapshot,
  FieldValue,
  type Firestore,
  type Transaction,
} from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

type Place = { regionId: string; candidateId: string };

/** How long an event may come late after its candidate was erased. */
const lateEventDays = 30;

export interface Change {
  /** What the event that woke us says has happened. */
  facts: PeriodFacts;
  now: Date;
  /** Writes what else belongs to the change, in the same transaction; not for a candidate who is erased by now. */
  alongside?: ((transaction: Transaction) => void) | undefined;
}

/** Answers whether any figure had to be changed. */
export async function countInLedger(
  db: Firestore,
  place: Place,
  { facts, now, alongside }: Change,
): Promise<boolean> {
  const ledger = db.doc(countedPath(place.regionId, place.candidateId));
  const documents = [db.doc(candidatePath(place.regionId, place.candidateId)), ledger] as const;

  // Most edits change nothing that is counted. They are seen without a transaction, whose lock on the candidate would
  // hold up the next edit; who finds a difference looks again inside one.
  const isNothingNew = isEmpty(facts) && !alongside;
  if (isNothingNew && !planOf(await db.getAll(...documents), facts)) return false;

  return db.runTransaction(async (transaction) => {
    const snapshots = await transaction.getAll(...documents);
    const plan = planOf(snapshots, facts);
    if (snapshots[0]?.exists) alongside?.(transaction);
    if (!plan) return false;
    const end = plan.isErased ? { expireAt: addDays(now, lateEventDays) } : {};
    transaction.set(ledger, { ...plan.ledger, ...end });
    addLive(db, transaction, place, plan.live);
    addMonths(db, transaction, place, plan.months);
    return plan.isNews;
  });
}

/** What must change for the figures to say what there is; nothing when they do. */
function planOf([candidateSnapshot, ledgerSnapshot]: DocumentSnapshot[], facts: PeriodFacts) {
  const candidate = candidateSnapshot && readDocument(candidateSnapshot, candidateSchema);
  const before = ledgerSnapshot && readDocument(ledgerSnapshot, countedSchema);
  if (!candidate && !before && isEmpty(facts)) return undefined;

  const ledger = ledgerOf(candidate, before, facts);
  const live = difference(before?.counts ?? {}, ledger.counts);
  const months = difference(
    countFacts(before?.facts ?? {}, before?.correction),
    countFacts(ledger.facts, ledger.correction),
  );
  const isNews = !isEmpty(live) || !isEmpty(months) || factCount(before) !== factCount(ledger);
  const isErased = !candidate;
  const isDone = !isNews && !(isErased && !before?.expireAt);
  return isDone ? undefined : { ledger, live, months, isNews, isErased };
}

function ledgerOf(
  candidate: Candidate | undefined,
  before: Counted | undefined,
  facts: PeriodFacts,
): Counted {
  // An erased candidate stays corrected if it was: erasing lowers nothing and raises nothing.
  const correction = candidate ? correctionOf(candidate) : before?.correction;
  return {
    counts: countCandidate(candidate),
    facts: { ...facts, ...before?.facts },
    ...(correction && { correction }),
  };
}

function addLive(db: Firestore, transaction: Transaction, place: Place, change: Counts): void {
  if (isEmpty(change)) return;
  const shard = shardOf(place.candidateId, liveShardCount);
  const added = { ...increments(change), updatedAt: FieldValue.serverTimestamp() };
  transaction.set(db.doc(liveStatsPath(place.regionId, shard)), added, { merge: true });
}

function addMonths(db: Firestore, transaction: Transaction, place: Place, change: Counts): void {
  const shard = shardOf(place.candidateId, yearShardCount);
  const names = Object.keys(change);
  for (const year of new Set(names.map((name) => name.slice(0, 4)))) {
    const ofYear = Object.entries(change).filter(([name]) => name.startsWith(year));
    const added = {
      months: increments(Object.fromEntries(ofYear)),
      updatedAt: FieldValue.serverTimestamp(),
    };
    transaction.set(db.doc(yearStatsPath(place.regionId, year, shard)), added, { merge: true });
  }
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

function factCount(ledger: Counted | undefined): number {
  return Object.keys(ledger?.facts ?? {}).length;
}

function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0;
}
