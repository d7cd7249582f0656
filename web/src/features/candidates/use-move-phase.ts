import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import { useSession } from '../../data/session.ts';
import { sendMovePhase } from '../../shared/send-move-phase.ts';
import { useCommand } from '../../shared/use-command.ts';

export function useMovePhase(candidateId: string) {
  const { regionId } = useSession();
  return useCommand((commandId, move: PhaseMove) =>
    sendMovePhase({ regionId, candidateId, commandId, move }),
  );
}
