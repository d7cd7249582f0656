// What dossiers of who is under way lack, and where somebody has to look at what was filled in again.
import type { AttentionEntry, AttentionReason } from '../candidate/attention.ts';
import { type MissingFact, missingFacts } from '../candidate/missing.ts';

export type Gaps = {
  underWay: number;
  /** In the order in which facts are asked for. */
  missing: { fact: MissingFact; number: number }[];
  proposals: number;
};

export function countGaps(
  entries: readonly AttentionEntry[],
  reasonsOf: (entry: AttentionEntry) => readonly AttentionReason[],
): Gaps {
  const lacking = new Map<MissingFact, number>();
  let underWay = 0;
  let proposals = 0;
  // Once over thousands, whatever is asked: this runs while somebody waits for a filter.
  for (const entry of entries) {
    if (entry.phase === 'exited') continue;
    underWay += 1;
    for (const fact of entry.missing) lacking.set(fact, (lacking.get(fact) ?? 0) + 1);
    proposals += Number(reasonsOf(entry).some(({ kind }) => kind === 'proposals'));
  }
  const missing = missingFacts.map((fact) => ({ fact, number: lacking.get(fact) ?? 0 }));
  return { underWay, missing, proposals };
}
