import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import { sendMovePhase } from './candidate-commands.ts';

export function useMovePhase(candidateId: string) {
  const { regionId } = useSession();
  return useCommand((commandId, move: PhaseMove) =>
    sendMovePhase({ regionId, candidateId, commandId, move }),
  );
}
