// Something for many candidates, sent in parts: it can be seen how far it is, and stopped.
import type { ManyOutcome } from '@instroom/domain/candidate/commands.ts';
import { mostStartedAtOnce } from '@instroom/domain/task/start-commands.ts';
import { errorCodeOf, type ShownErrorCode } from './errors.ts';

/** Of one candidate; `stopped`: it was not sent any more. */
export type StartOutcome = ManyOutcome | ShownErrorCode | 'stopped';
export type StartOutcomes = ReadonlyMap<string, StartOutcome>;

type Part = { outcomes: Record<string, ManyOutcome> };
type Watching = { isStopped: () => boolean; onProgress: (done: number) => void };

/** As many as the server takes on at once without waiting. */
const lanes = 2;

/** What came of each, and the answers of the server. After a refusal of one part no other is sent. */
export async function inParts<Answer extends Part>(
  ids: readonly string[],
  send: (candidateIds: string[]) => Promise<Answer>,
  { isStopped, onProgress }: Watching,
): Promise<{ outcomes: StartOutcomes; answers: Answer[] }> {
  const outcomes = new Map<string, StartOutcome>();
  const answers: Answer[] = [];
  let next = 0;
  let hindrance: StartOutcome | undefined;
  const work = async () => {
    while (next < ids.length) {
      const part = ids.slice(next, next + mostStartedAtOnce);
      next += part.length;
      if (isStopped()) hindrance ??= 'stopped';
      const answer = hindrance ?? (await attempt(() => send(part)));
      if (typeof answer === 'string') hindrance = answer;
      else answers.push(answer);
      for (const id of part)
        outcomes.set(id, typeof answer === 'string' ? answer : (answer.outcomes[id] ?? 'internal'));
      onProgress(outcomes.size);
    }
  };
  onProgress(0);
  await Promise.all(Array.from({ length: lanes }, work));
  return { outcomes, answers };
}

/** A part that got lost is sent again, since it has one effect; each time somewhat later. */
const pausesMs = [250, 500, 1000, 2000, 4000];

async function attempt<Answer>(send: () => Promise<Answer>): Promise<Answer | ShownErrorCode> {
  for (const pauseMs of [...pausesMs, undefined])
    try {
      return await send();
    } catch (error) {
      const code = errorCodeOf(error);
      if (code !== 'internal' || pauseMs === undefined) return code;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  return 'internal';
}

/** Also where the answer was lost: the server knows whether it was made. */
export function mayBeStarted(outcome: StartOutcome): boolean {
  return outcome === 'done' || outcome === 'no_connection' || outcome === 'internal';
}
