// Something for many candidates, sent in parts: it can be seen how far it is, and stopped.
import type { ManyAnswer, ManyOutcome } from '@instroom/domain/candidate/commands.ts';
import { errorCodeOf, type ShownErrorCode } from './errors.ts';

/** Of one candidate; `stopped`: it was not sent any more. */
export type Outcome = ManyOutcome | ShownErrorCode | 'stopped';
export type Outcomes = ReadonlyMap<string, Outcome>;

/** How many candidates make a part, how many parts are on their way at a time, and whether a lost one is sent again. */
export type Pace = { atOnce: number; lanes: number; isRepeated: boolean };
type Watching = { isStopped: () => boolean; onProgress: (done: number) => void };

/** What came of each, and the answers of the server. After a refusal of one part no other is sent. */
export async function inParts<Answer extends ManyAnswer>(
  ids: readonly string[],
  send: (candidateIds: string[]) => Promise<Answer>,
  { atOnce, lanes, isRepeated, isStopped, onProgress }: Pace & Watching,
): Promise<{ outcomes: Outcomes; answers: Answer[] }> {
  const outcomes = new Map<string, Outcome>();
  const answers: Answer[] = [];
  const pauses = isRepeated ? pausesMs : [];
  let next = 0;
  let hindrance: Outcome | undefined;
  const work = async () => {
    while (next < ids.length) {
      const part = ids.slice(next, next + atOnce);
      next += part.length;
      if (isStopped()) hindrance ??= 'stopped';
      const answer = hindrance ?? (await attempt(() => send(part), pauses));
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

/** What has one effect however often it is sent is sent again; each time somewhat later. */
const pausesMs = [250, 500, 1000, 2000, 4000];

async function attempt<Answer>(
  send: () => Promise<Answer>,
  pauses: readonly number[],
): Promise<Answer | ShownErrorCode> {
  for (const pauseMs of [...pauses, undefined])
    try {
      return await send();
    } catch (error) {
      const code = errorCodeOf(error);
      if (code !== 'internal' || pauseMs === undefined) return code;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  return 'internal';
}

/** Those for whom it may have been made, also where the answer was lost: the server knows. */
export function mayBeMade(outcomes: Outcomes): string[] {
  return [...outcomes].flatMap(([id, outcome]) => (madeOrLost.has(outcome) ? [id] : []));
}
const madeOrLost: ReadonlySet<Outcome> = new Set(['done', 'no_connection', 'internal']);
