// Finds candidates whose figures drifted, because an event never came, and counts them again in the ledger. It is the
// same transaction as ever, so people may work meanwhile; what changes while it looks is counted by its own event.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatesPath, countedsPath } from '@instroom/domain/paths.ts';
import { countCandidate, difference } from '@instroom/domain/stats/candidate-counters.ts';
import { factsBetween } from '@instroom/domain/stats/period-facts.ts';
import { type Counted, countedSchema } from '@instroom/domain/stats/stats.ts';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { pagesOf } from '../platform/pages-of.ts';
import { readShared } from '../platform/read.ts';
import { countInLedger } from './count-in-ledger.ts';

export type Recount = { looked: number; repaired: number };

/** `also`: who else wants to look at each candidate of the region. */
export async function recountRegion(
  db: Firestore,
  regionId: string,
  now: Date,
  also: (page: readonly QueryDocumentSnapshot[]) => void = () => {},
): Promise<Recount> {
  const total: Recount = { looked: 0, repaired: 0 };
  const repair = async (candidateId: string, candidate: Candidate | undefined) => {
    // A sign-up whose event never came has its fact in the candidate itself; later steps have it in their events.
    const facts = factsBetween(undefined, candidate && { ...candidate, phase: 'new' });
    if (await countInLedger(db, { regionId, candidateId }, { facts, now })) total.repaired += 1;
  };
  const counted = await ledgersOf(db, regionId);
  for await (const page of pagesOf(db.collection(candidatesPath(regionId)))) {
    also(page);
    for (const document of page) {
      total.looked += 1;
      const candidate = readShared(document, candidateSchema);
      const ledger = counted.get(document.id);
      counted.delete(document.id);
      if (candidate && hasDrifted(candidate, ledger)) await repair(document.id, candidate);
    }
  }
  // What is left was counted for somebody who is not there: erased, or made after we looked.
  for (const [candidateId, ledger] of counted)
    if (Object.keys(ledger.counts).length > 0) await repair(candidateId, undefined);
  return total;
}

/** Of each only what tells whether it drifted: the steps of years would be most of it. */
async function ledgersOf(db: Firestore, regionId: string): Promise<Map<string, Counted>> {
  const ledgers = new Map<string, Counted>();
  const query = db.collection(countedsPath(regionId)).select('counts', 'facts.created');
  for await (const page of pagesOf(query))
    for (const ledger of page) ledgers.set(ledger.id, countedSchema.parse(ledger.data()));
  return ledgers;
}

function hasDrifted(candidate: Candidate, ledger: Counted | undefined): boolean {
  if (!ledger?.facts.created) return true;
  return Object.keys(difference(ledger.counts, countCandidate(candidate))).length > 0;
}
