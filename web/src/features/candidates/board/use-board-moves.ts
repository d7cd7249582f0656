// What becomes of a card that somebody puts into another column.
import { asksForFacts } from '@instroom/domain/candidate/journey.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import type { Phase } from '@instroom/domain/codes/phase.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { errorCodeOf, type ShownErrorCode } from '../../../data/errors.ts';
import type { RosterRow } from '../../../data/roster.ts';
import { type Moved, undoMs } from '../way-back.ts';
import { enteredAt, showMoved, useShownMove } from './shown-move.ts';

export type MoveWish = { candidateId: string; from: Phase; to: Phase };
type Subject = { candidateId: string; name: string };
export type Outcome =
  | ({ kind: 'moved' } & Subject & Moved)
  | ({ kind: 'movedBack'; to: Phase } & Subject)
  | ({ kind: 'refused'; code: ShownErrorCode } & Partial<Subject>);
/** A move for which its editor is asked something first. */
export type AskedMove = { row: RosterRow; to: Phase };

/** `rows`: everybody, also whom the filter leaves out. */
export function useBoardMoves(rows: readonly RosterRow[]) {
  const latest = useRef(rows);
  latest.current = rows;
  const rowOf = useCallback((id: string) => latest.current.find((row) => row.id === id), []);
  const { outcome, setOutcome } = useOutcome();
  const [asked, setAsked] = useState<AskedMove>();
  const send = useShownMove();

  const refuse = useCallback(
    (code: ShownErrorCode, row?: RosterRow) => {
      setAsked(undefined);
      setOutcome({ kind: 'refused', code, ...(row && subjectOf(row)) });
    },
    [setOutcome],
  );

  const wish = useCallback(
    ({ candidateId, from, to }: MoveWish) => {
      const row = rowOf(candidateId);
      if (!row) return refuse('not_found');
      if (row.phase !== from) return refuse('moved_meanwhile', row);
      if (to === from) return undefined;
      if (asksForFacts(row, to)) return setAsked({ row, to });
      setOutcome({ kind: 'moved', ...subjectOf(row), from: row, to });
      return void send(row, { from, to }, enteredAt(to)).catch((error) =>
        refuse(errorCodeOf(error), row),
      );
    },
    [rowOf, refuse, send, setOutcome],
  );

  /** The dialog moved somebody. */
  const moved = useCallback(
    ({ row }: AskedMove, to: Phase) => {
      showMoved(rowOf(row.id) ?? row, to);
      setOutcome({ kind: 'moved', ...subjectOf(row), from: row, to });
      setAsked(undefined);
    },
    [rowOf, setOutcome],
  );

  const cancel = useCallback(() => setAsked(undefined), []);

  return { outcome, setOutcome, asked, wish, moved, cancel, refuse, rowOf, send };
}

export type BoardMoves = ReturnType<typeof useBoardMoves>;

export function subjectOf(row: RosterRow): Subject {
  return { candidateId: row.id, name: fullName(row) };
}

/** What came of the last move; of one that was made, as long as it can be taken back. */
function useOutcome() {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!outcome || outcome.kind === 'refused') return undefined;
    const timer = setTimeout(() => setOutcome(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  return { outcome, setOutcome };
}
