import {
  type CancelCandidateMailCommand,
  cancelCandidateMailAnswerSchema,
  type SendCandidateMailCommand,
  sendCandidateMailAnswerSchema,
} from '@instroom/domain/mail/candidate-mail.ts';
import { call } from '../../../data/call.ts';

/** The same command sent again, after a lost answer, is one mail. */
export const sendCandidateMail = (command: SendCandidateMailCommand) =>
  call('sendCandidateMail', command, sendCandidateMailAnswerSchema);

/** Refused once it is on its way. */
export const sendCancelMail = (command: CancelCandidateMailCommand) =>
  call('cancelCandidateMail', command, cancelCandidateMailAnswerSchema);
