import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { present } from '../../data/change.ts';
import type { UnsentChange } from '../../data/unsent.ts';
import type { WholeCandidate } from './whole-candidate.ts';

/**
 * A candidate as its editor made it, while a change that the server did not take at first is being settled: nothing
 * jumps back and forth meanwhile. Edits are then made on a version that the server does not have, so that they are
 * looked into as well, and what is hidden here is not overwritten.
 */
export function asMade(
  candidate: WholeCandidate,
  changes: readonly UnsentChange[],
): WholeCandidate {
  if (changes.length === 0) return candidate;
  const made = changes.map(({ written, revision }) => ({ ...present(written), revision }));
  const { data } = candidateSchema.safeParse(Object.assign({}, candidate, ...made));
  // A note of long ago may hold what no candidate has any more.
  return data ? { ...data, id: candidate.id } : candidate;
}
