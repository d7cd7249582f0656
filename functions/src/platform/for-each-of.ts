// Many candidates, each by itself.
import { settleEach } from './few-at-once.ts';
import { log } from './log.ts';

/** What failed for one is said of that one, since its transaction wrote nothing. */
export async function forEachOf<Result>(
  candidateIds: readonly string[],
  run: (candidateId: string) => Promise<Result>,
): Promise<Record<string, Result | 'internal'>> {
  const outcomes: Record<string, Result | 'internal'> = {};
  for (const [candidateId, outcome] of await settleEach(candidateIds, run)) {
    if (outcome.status === 'rejected')
      log.error('a change of many failed for one', outcome.reason, { candidateId });
    outcomes[candidateId] = outcome.status === 'fulfilled' ? outcome.value : 'internal';
  }
  return outcomes;
}
