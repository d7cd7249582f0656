import {
  type AnswerProposalCommand,
  answerProposalAnswerSchema,
  type ChangeManyCommand,
  type CreateCandidateCommand,
  createCandidateAnswerSchema,
  manyAnswerSchema,
  type UndoManyCommand,
} from '@instroom/domain/candidate/commands.ts';
import { call } from '../../data/call.ts';

/** Makes nobody who is known already: the answer says who it is. */
export function sendCreateCandidate(command: CreateCandidateCommand) {
  return call('createCandidate', command, createCandidateAnswerSchema);
}

/** Refused where a colleague answered first. */
export function sendAnswerProposal(command: AnswerProposalCommand) {
  return call('answerProposal', command, answerProposalAnswerSchema);
}

/** Part of a change of many: all parts have one `commandId`, so that they are taken back as one. */
export function sendChangeMany(command: ChangeManyCommand) {
  return call('changeMany', command, manyAnswerSchema);
}

export function sendUndoMany(command: UndoManyCommand) {
  return call('undoMany', command, manyAnswerSchema);
}
