import {
  type AnswerProposalCommand,
  answerProposalAnswerSchema,
  type CreateCandidateCommand,
  createCandidateAnswerSchema,
  type MovePhaseCommand,
  movePhaseAnswerSchema,
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

/** Refused where a colleague answered first. */
export function sendAnswerProposal(command: AnswerProposalCommand) {
  return call('answerProposal', command, answerProposalAnswerSchema);
}
