// A move shows at once; where it is refused, the candidate stands again where he or she stood.

import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import { entryStatus, type Phase } from '@instroom/domain/codes/phase.ts';
import { useCallback } from 'react';
import { inTurn } from '../../../data/in-turn.ts';
import { type Made, showAsMade } from '../../../data/made.ts';
import type { RosterRow } from '../../../data/roster.ts';
import { useSession } from '../../../data/session.ts';
import { sendMovePhase } from '../../../shared/send-move-phase.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Standing } from '../way-back.ts';

/** Sends a move of somebody who will then have this standing. Moves of one candidate are made in their order. */
export function useShownMove() {
  const { regionId } = useSession();
  const { mutateAsync } = useCommand(
    (commandId, { candidateId, move }: { candidateId: string; move: PhaseMove }) =>
      sendMovePhase({ regionId, candidateId, commandId, move }),
  );
  return useCallback(
    async (row: RosterRow, move: PhaseMove, standing: Standing) => {
      const candidateId = row.id;
      const { retract, stored } = showAsMade(candidateId, madeMove(row, standing));
      try {
        await inTurn(`move of ${candidateId}`, () => mutateAsync({ candidateId, move }));
        stored();
      } catch (error) {
        retract();
        throw error;
      }
    },
    [mutateAsync],
  );
}

/** What was moved elsewhere on this page, and is stored already. */
export function showMoved(row: RosterRow, to: Phase) {
  showAsMade(row.id, madeMove(row, enteredAt(to))).stored();
}

export function enteredAt(phase: Phase): Standing {
  return { phase, status: entryStatus[phase] };
}

function madeMove(row: RosterRow, { phase, status, ownStatus }: Standing): Made {
  return {
    fields: { phase, status, ownStatus, phaseSince: new Date() },
    seen: {
      phase: [row.phase],
      status: [row.status],
      ownStatus: [row.ownStatus],
      phaseSince: [row.phaseSince],
    },
  };
}
