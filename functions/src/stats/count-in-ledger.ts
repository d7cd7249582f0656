// Brings a region's figures in line with its candidates: what was counted for each stands in its ledger, and only the
// difference is added to the figures, in the same transaction.
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, countedPath } from '@instroom/domain/paths.ts';
import type { DocumentSnapshot, Firestore, Transaction } from 'firebase-admin/firestore';
import { inBatches } from '../platform/in-batches.ts';
import { addToShards } from './add-to-shards.ts';
import { isEmpty, type LedgerPlan, planOf, type Told } from './ledger-plan.ts';

type Place = { regionId: string; candidateId: string };

/** How long an event may come late after its candidate was erased. */
const lateEventDays = 30;
/** Keeps a transaction short: what it reads is locked meanwhile. */
const mostTogether = 100;

export interface Change extends Told {
  now: Date;
  /** Writes what else belongs to the change, in the same transaction; the candidate may be erased by now. */
  alongside?: ((transaction: Transaction, isThere: boolean) => void) | undefined;
  /**
   * Candidates of a practice region come with all that follows from them, so it is worth a look without a transaction.
   * And nothing is remembered of who is gone: a late event must not count in what was filled anew.
   */
  isPractice?: boolean;
}
type OwnedChange = Change & { candidateId: string };
type Outcome = PromiseSettledResult<boolean>;
type Result = { outcome: Outcome; plan?: LedgerPlan | undefined };
const missing: Outcome = { status: 'rejected', reason: new Error('a document was not read') };

/**
 * Counts in the ledger, in a burst many changes of a region together: those that come while a transaction runs share
 * the next one, and the shards are written once for all of them (docs/decisions/0010-counting-together.md).
 */
export function countingTogether(
  db: Firestore,
): (place: Place, change: Change) => Promise<boolean> {
  const together = inBatches(mostTogether, (regionId, changes: OwnedChange[]) =>
    countAll(db, regionId, changes),
  );
  return async (place, change) =>
    (await isCounted(db, place, change))
      ? false
      : together(place.regionId, { ...change, candidateId: place.candidateId });
}

/** Answers whether any figure had to be changed. */
export async function countInLedger(db: Firestore, place: Place, change: Change): Promise<boolean> {
  if (await isCounted(db, place, change)) return false;
  const { regionId, candidateId } = place;
  const [outcome] = await countAll(db, regionId, [{ ...change, candidateId }]);
  if (outcome?.status !== 'fulfilled') throw outcome?.reason;
  return outcome.value;
}

/**
 * Most edits change nothing that is counted. They are seen without a transaction, whose lock on the candidate would
 * hold up the next edit; who finds a difference looks again inside one.
 */
async function isCounted(db: Firestore, place: Place, change: Change): Promise<boolean> {
  const hasFacts = !isEmpty(change.facts);
  // Facts and the log are written together: where all facts are known, the log is too.
  const mayBeKnown = change.isPractice && hasFacts;
  if ((hasFacts || change.alongside) && !mayBeKnown) return false;
  const [candidate, ledger] = await db.getAll(...documentsOf(db, place));
  return !planOf(candidate, ledger, toldIn([change], candidate));
}

/** The outcome of each change, in their order. One that cannot be counted leaves the others be. */
async function countAll(
  db: Firestore,
  regionId: string,
  changes: readonly OwnedChange[],
): Promise<Outcome[]> {
  const byCandidate = Map.groupBy(changes, ({ candidateId }) => candidateId);
  const ids = [...byCandidate.keys()];
  const documents = ids.flatMap((candidateId) => documentsOf(db, { regionId, candidateId }));

  return db.runTransaction(async (transaction) => {
    const snapshots = await transaction.getAll(...documents);
    const results = new Map<string, Result>();
    for (const [index, id] of ids.entries()) {
      const [candidate, ledger] = snapshots.slice(2 * index, 2 * index + 2);
      if (candidate && ledger)
        results.set(id, countOne(transaction, byCandidate.get(id) ?? [], candidate, ledger));
    }
    const plans = [...results.values()].flatMap(({ plan }) => plan ?? []);
    // Any shard will do; that of the first spreads what comes at once.
    addToShards(db, transaction, { regionId, candidateId: ids[0] ?? '' }, plans);
    return changes.map(({ candidateId }) => results.get(candidateId)?.outcome ?? missing);
  });
}

function countOne(
  transaction: Transaction,
  changes: readonly Change[],
  candidate: DocumentSnapshot,
  ledger: DocumentSnapshot,
): Result {
  let plan: LedgerPlan | undefined;
  try {
    plan = planOf(candidate, ledger, toldIn(changes, candidate));
  } catch (reason) {
    return { outcome: { status: 'rejected', reason } };
  }
  for (const { alongside } of changes) alongside?.(transaction, candidate.exists);
  if (plan) {
    const now = Math.max(...changes.map((change) => change.now.getTime()));
    const end = plan.isErased ? { expireAt: addDays(new Date(now), lateEventDays) } : {};
    transaction.set(ledger.ref, { ...plan.ledger, ...end });
  }
  return { outcome: { status: 'fulfilled', value: plan?.isNews ?? false }, plan };
}

function toldIn(changes: readonly Change[], candidate: DocumentSnapshot | undefined): Told {
  const told = changes.filter(({ isPractice }) => !isPractice || candidate?.exists);
  return {
    facts: Object.assign({}, ...told.map(({ facts }) => facts)),
    erased: told.find(({ erased }) => erased)?.erased,
  };
}

function documentsOf(db: Firestore, { regionId, candidateId }: Place) {
  return [db.doc(candidatePath(regionId, candidateId)), db.doc(countedPath(regionId, candidateId))];
}
