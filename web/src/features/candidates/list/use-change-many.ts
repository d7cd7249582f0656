// Changes many candidates, in parts that are sent one after the other: it can be seen how far it is, and stopped. All of it
// is one change, and taken back as one for as long as that is offered.
import type { ManyChange } from '@instroom/domain/candidate/change-many.ts';
import type { ManyAnswer } from '@instroom/domain/candidate/commands.ts';
import { useEffect, useRef, useState } from 'react';
import { errorCodeOf } from '../../../data/errors.ts';
import { type Made, showManyAsMade } from '../../../data/made.ts';
import type { RosterRow } from '../../../data/roster.ts';
import { useSession } from '../../../data/session.ts';
import { sendChangeMany, sendUndoMany } from '../candidate-commands.ts';
import { madeOfChange, undone } from './made-of-change.ts';
import type { Outcome, Outcomes } from './outcomes.ts';

/** Few enough to see it go on. */
const atOnce = 100;
const undoMs = 30_000;

type Result = {
  outcomes: Outcomes;
  /** Of what can be taken back. */
  changeId?: string;
  made: ReadonlyMap<string, Made>;
};

export function useChangeMany() {
  const { regionId } = useSession();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [result, setResult] = useState<Result>();
  const isStopped = useRef(false);
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [result]);

  const inParts = async (
    ids: readonly string[],
    made: ReadonlyMap<string, Made>,
    send: (candidateIds: string[]) => Promise<ManyAnswer>,
  ): Promise<Outcomes> => {
    isStopped.current = false;
    const outcomes = new Map<string, Outcome>();
    let hindrance: Outcome | undefined;
    for (let at = 0; at < ids.length; at += atOnce) {
      setProgress({ done: at, total: ids.length });
      const part = ids.slice(at, at + atOnce);
      if (isStopped.current) hindrance ??= 'stopped';
      const answers = hindrance ? undefined : await sendPart(part, made, send);
      if (typeof answers === 'string') hindrance = answers;
      for (const id of part)
        outcomes.set(
          id,
          typeof answers === 'object' ? (answers[id] ?? 'internal') : (hindrance ?? 'internal'),
        );
    }
    setProgress(undefined);
    return outcomes;
  };

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
    const outcomes = await inParts(ids, made, (candidateIds) =>
      sendChangeMany({ regionId, commandId: changeId, change: wish, candidateIds }),
    );
    setResult({ outcomes, changeId, made });
  };

  const undo = async () => {
    if (!result?.changeId) return;
    const { changeId, outcomes, made } = result;
    // Also where the answer was lost: the server knows whether it was made.
    const ids = [...outcomes].flatMap(([id, outcome]) => (mayBeMade(outcome) ? [id] : []));
    const back = new Map([...made].map(([id, known]) => [id, undone(known)]));
    setResult(undefined);
    const undoing = await inParts(ids, back, (candidateIds) =>
      sendUndoMany({ regionId, changeId, candidateIds }),
    );
    setResult({ outcomes: undoing, made: new Map() });
  };

  return {
    progress,
    result,
    change: (wish: ManyChange, rows: readonly RosterRow[]) => void change(wish, rows),
    undo: () => void undo(),
    stop: () => {
      isStopped.current = true;
    },
    dismiss: () => setResult(undefined),
  };
}
export type ChangingMany = ReturnType<typeof useChangeMany>;

/** What the server says of each; or why it said nothing. What was changed is shown while it is sent. */
async function sendPart(
  part: string[],
  made: ReadonlyMap<string, Made>,
  send: (candidateIds: string[]) => Promise<ManyAnswer>,
): Promise<ManyAnswer['outcomes'] | Outcome> {
  const own = part.flatMap((id): [string, Made][] => {
    const known = made.get(id);
    return known ? [[id, known]] : [];
  });
  const shown = showManyAsMade(new Map(own));
  try {
    const { outcomes } = await send(part);
    shown.retract(part.filter((id) => outcomes[id] !== 'done'));
    shown.stored();
    return outcomes;
  } catch (error) {
    shown.retract(part);
    return errorCodeOf(error);
  }
}

function mayBeMade(outcome: Outcome): boolean {
  return outcome === 'done' || outcome === 'no_connection' || outcome === 'internal';
}
