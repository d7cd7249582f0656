import {
  type ChangeManyCommand,
  type CreateCandidateCommand,
  createCandidateAnswerSchema,
  type MovePhaseCommand,
  manyAnswerSchema,
  movePhaseAnswerSchema,
  type UndoManyCommand,
} from '@instroom/domain/candidate/commands.ts';
import { call } from '../../data/call.ts';

/** The same command sent again, after a lost answer, has one effect. */
export function sendMovePhase(command: MovePhaseCommand) {
  return call('movePhase', command, movePhaseAnswerSchema);
}

/** Makes nobody who is known already: the answer says who it is. */
export function sendCreateCandidate(command: CreateCandidateCommand) {
  return call('createCandidate', command, createCandidateAnswerSchema);
}

/** Part of a change of many: all parts have one `commandId`, so that they are taken back as one. */
export function sendChangeMany(command: ChangeManyCommand) {
  return call('changeMany', command, manyAnswerSchema);
}

export function sendUndoMany(command: UndoManyCommand) {
  return call('undoMany', command, manyAnswerSchema);
}
