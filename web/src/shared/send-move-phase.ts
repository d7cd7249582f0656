import {
  type MovePhaseCommand,
  movePhaseAnswerSchema,
} from '@instroom/domain/candidate/commands.ts';
import { call } from '../data/call.ts';

/** The same command sent again, after a lost answer, has one effect. */
export function sendMovePhase(command: MovePhaseCommand) {
  return call('movePhase', command, movePhaseAnswerSchema);
}
