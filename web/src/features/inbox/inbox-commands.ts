import {
  type DiscardSubmissionCommand,
  discardSubmissionAnswerSchema,
  type InboxCommand,
  releaseSubmissionAnswerSchema,
} from '@instroom/domain/form/inbox.ts';
import { call } from '../../data/call.ts';

export const sendRelease = (command: InboxCommand) =>
  call('releaseSubmission', command, releaseSubmissionAnswerSchema);
export const sendDiscard = (command: DiscardSubmissionCommand) =>
  call('discardSubmission', command, discardSubmissionAnswerSchema);
