// What must change for the figures to say what there is of one candidate. The live figures follow from the candidate as
// it is now and from what was last counted for it, never from the event: repeated, reordered and late events cannot
// matter. The totals of months need to know what happened; each fact has an id that follows from its event and is
// counted once.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  type Counts,
  countCandidate,
  difference,
} from '@instroom/domain/stats/candidate-counters.ts';
import { correctionOf, countFacts, type PeriodFacts } from '@instroom/domain/stats/period-facts.ts';
import { type Counted, countedSchema } from '@instroom/domain/stats/stats.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export type LedgerPlan = {
  ledger: Counted;
  live: Counts;
  months: Counts;
  /** Whether any figure changes. */
  isNews: boolean;
  isErased: boolean;
};

/** What events tell that no document does any more. */
export type Told = {
  facts: PeriodFacts;
  /** As a candidate was when erased: whatever comes late was before that. */
  erased?: Candidate | undefined;
};

/** Nothing when the figures are as they should be. Throws on a document that cannot be read. */
export function planOf(
  candidateSnapshot: DocumentSnapshot | undefined,
  ledgerSnapshot: DocumentSnapshot | undefined,
  told: Told,
): LedgerPlan | undefined {
  const candidate = candidateSnapshot && readDocument(candidateSnapshot, candidateSchema);
  const before = ledgerSnapshot && readDocument(ledgerSnapshot, countedSchema);
  if (!candidate && !before && isEmpty(told.facts) && !told.erased) return undefined;

  const ledger = ledgerOf(candidate, before, told);
  const live = difference(before?.counts ?? {}, ledger.counts);
  const months = difference(
    countFacts(before?.facts ?? {}, before?.correction),
    countFacts(ledger.facts, ledger.correction),
  );
  const isNews =
    !isEmpty(live) ||
    !isEmpty(months) ||
    factCount(before) !== factCount(ledger) ||
    before?.correction !== ledger.correction;
  const isErased = !candidate;
  const isDone = !isNews && !(isErased && !before?.expireAt);
  return isDone ? undefined : { ledger, live, months, isNews, isErased };
}

function ledgerOf(
  candidate: Candidate | undefined,
  before: Counted | undefined,
  { facts, erased }: Told,
): Counted {
  // An erased candidate stays corrected if it was: erasing lowers nothing and raises nothing.
  const last = candidate ?? erased;
  const correction = last ? correctionOf(last) : before?.correction;
  return {
    counts: countCandidate(candidate),
    facts: { ...facts, ...before?.facts },
    ...(correction && { correction }),
  };
}

function factCount(ledger: Counted | undefined): number {
  return Object.keys(ledger?.facts ?? {}).length;
}

export function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0;
}
