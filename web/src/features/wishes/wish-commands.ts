import {
  type AnswerWishCommand,
  answerWishAnswerSchema,
  type ProposeWishCommand,
  proposeWishAnswerSchema,
  type RemoveWishCommand,
  removeWishAnswerSchema,
  type VoteWishCommand,
  voteWishAnswerSchema,
} from '@instroom/domain/platform/wish.ts';
import { call } from '../../data/call.ts';

export function sendProposeWish(command: ProposeWishCommand) {
  return call('proposeWish', command, proposeWishAnswerSchema);
}

export function sendVoteWish(command: VoteWishCommand) {
  return call('voteWish', command, voteWishAnswerSchema);
}

export function sendAnswerWish(command: AnswerWishCommand) {
  return call('answerWish', command, answerWishAnswerSchema);
}

export function sendRemoveWish(command: RemoveWishCommand) {
  return call('removeWish', command, removeWishAnswerSchema);
}
