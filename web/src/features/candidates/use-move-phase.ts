import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSession } from '../../data/session.ts';
import { sendMovePhase } from './candidate-commands.ts';

/** Sends a move. Sent again after a failure, the same move is the same command. */
export function useMovePhase(candidateId: string) {
  const { regionId } = useSession();
  const last = useRef({ move: '', commandId: '' });
  return useMutation({
    mutationFn: (move: PhaseMove) => {
      const written = JSON.stringify(move);
      if (last.current.move !== written)
        last.current = { move: written, commandId: crypto.randomUUID() };
      return sendMovePhase({ regionId, candidateId, commandId: last.current.commandId, move });
    },
    // Once it succeeded, the same move is a new wish.
    onSuccess: () => {
      last.current = { move: '', commandId: '' };
    },
  });
}
