// Many, each by itself, a few at a time: what fails for one keeps no other from it.
import { log } from './log.ts';

/** As many transactions as run beside each other without waiting for one another. */
const together = 16;

/** What came of each, in the order in which they are given; each is run once. */
export async function settleEach<Result>(
  ids: readonly string[],
  run: (id: string) => Promise<Result>,
): Promise<Map<string, PromiseSettledResult<Result>>> {
  const outcomes = new Map<string, PromiseSettledResult<Result>>();
  const waiting = [...new Set(ids)].reverse();
  const work = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const [outcome] = await Promise.allSettled([run(id)]);
      outcomes.set(id, outcome);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return outcomes;
}

/** Of candidates: what failed for one is said of that one, since its transaction wrote nothing. */
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
