import {
  type AnswerProposalCommand,
  answerProposalAnswerSchema,
  type CreateCandidateCommand,
  createCandidateAnswerSchema,
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
