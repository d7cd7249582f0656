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
  const underWay = entries.filter(({ phase }) => phase !== 'exited');
  const lacking = (fact: MissingFact) =>
    underWay.filter(({ missing }) => missing.includes(fact)).length;
  return {
    underWay: underWay.length,
    missing: missingFacts.map((fact) => ({ fact, number: lacking(fact) })),
    proposals: underWay.filter((entry) => reasonsOf(entry).some(({ kind }) => kind === 'proposals'))
      .length,
  };
}
