// Many candidates, each by itself, a few at a time.
import type { ManyAnswer, ManyOutcome } from '@instroom/domain/candidate/commands.ts';
import { log } from '../platform/log.ts';

/** As many transactions as run beside each other without waiting for one another. */
const together = 16;

export async function forEachOf(
  candidateIds: readonly string[],
  run: (candidateId: string) => Promise<ManyOutcome>,
): Promise<ManyAnswer> {
  const outcomes: Record<string, ManyOutcome> = {};
  const waiting = [...new Set(candidateIds)];
  const work = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      outcomes[id] = await outcomeOf(id, run);
  };
  await Promise.all(Array.from({ length: together }, work));
  return { outcomes };
}

/** What failed for one is said of that one: its transaction wrote nothing. */
async function outcomeOf(
  candidateId: string,
  run: (candidateId: string) => Promise<ManyOutcome>,
): Promise<ManyOutcome> {
  try {
    return await run(candidateId);
  } catch (error) {
    log.error('a change of many failed for one', error, { candidateId });
    return 'internal';
  }
}
