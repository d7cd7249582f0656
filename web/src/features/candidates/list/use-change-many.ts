// Changes many candidates, in parts that are sent one after the other: it can be seen how far it is, and stopped. All of it
// is one change, and taken back as one for as long as that is offered.
import type { ManyChange } from '@instroom/domain/candidate/change-many.ts';
import type { ManyAnswer } from '@instroom/domain/candidate/commands.ts';
import { useEffect, useState } from 'react';
import { mayBeMade, type Outcomes } from '../../../data/in-parts.ts';
import { type Made, showManyAsMade } from '../../../data/made.ts';
import type { RosterRow } from '../../../data/roster.ts';
import { useSession } from '../../../data/session.ts';
import { useInParts } from '../../../shared/use-in-parts.ts';
import { sendChangeMany, sendUndoMany } from '../candidate-commands.ts';
import { madeOfChange, undone } from './made-of-change.ts';

/** Few enough to see it go on. */
const pace = { atOnce: 100, lanes: 1, isRepeated: false };
const undoMs = 30_000;

type Result = {
  outcomes: Outcomes;
  /** Of what can be taken back. */
  changeId?: string;
  made: ReadonlyMap<string, Made>;
};

export function useChangeMany() {
  const { regionId } = useSession();
  const { progress, send, stop } = useInParts(pace);
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [result]);

  const change = async (wish: ManyChange, rows: readonly RosterRow[]) => {
    const changeId = crypto.randomUUID();
    const now = new Date();
    const made = new Map<string, Made>();
    for (const row of rows) {
      const ofRow = madeOfChange(row, wish, now);
      if (ofRow) made.set(row.id, ofRow);
    }
    setResult(undefined);
    const ids = rows.map(({ id }) => id);
    const { outcomes } = await send(ids, (candidateIds) =>
      shownMeanwhile(candidateIds, made, () =>
        sendChangeMany({ regionId, commandId: changeId, change: wish, candidateIds }),
      ),
    );
    setResult({ outcomes, changeId, made });
  };

  const undo = async () => {
    if (!result?.changeId) return;
    const { changeId, outcomes, made } = result;
    const back = new Map([...made].map(([id, known]) => [id, undone(known)]));
    setResult(undefined);
    const undoing = await send(mayBeMade(outcomes), (candidateIds) =>
      shownMeanwhile(candidateIds, back, () => sendUndoMany({ regionId, changeId, candidateIds })),
    );
    setResult({ outcomes: undoing.outcomes, made: new Map() });
  };

  return {
    progress,
    result,
    change: (wish: ManyChange, rows: readonly RosterRow[]) => void change(wish, rows),
    undo: () => void undo(),
    stop,
    dismiss: () => setResult(undefined),
  };
}
export type ChangingMany = ReturnType<typeof useChangeMany>;

/** What was changed of a part is shown while it is sent; what failed of it no longer. */
async function shownMeanwhile(
  part: readonly string[],
  made: ReadonlyMap<string, Made>,
  send: () => Promise<ManyAnswer>,
): Promise<ManyAnswer> {
  const own = part.flatMap((id): [string, Made][] => {
    const known = made.get(id);
    return known ? [[id, known]] : [];
  });
  const shown = showManyAsMade(new Map(own));
  try {
    const answer = await send();
    shown.retract(part.filter((id) => answer.outcomes[id] !== 'done'));
    shown.stored();
    return answer;
  } catch (error) {
    shown.retract(part);
    throw error;
  }
}
