// What an editor asks of the server about activities. The same command sent again, after a lost answer, has one effect.
import {
  type CancelRegistrationCommand,
  cancelRegistrationAnswerSchema,
  type SaveActivityCommand,
  type SignUpCandidateCommand,
  saveActivityAnswerSchema,
  signUpCandidateAnswerSchema,
} from '@instroom/domain/activity/commands.ts';
import { call } from '../../data/call.ts';

export const sendSaveActivity = (command: SaveActivityCommand) =>
  call('saveActivity', command, saveActivityAnswerSchema);
export const sendSignUp = (command: SignUpCandidateCommand) =>
  call('signUpCandidate', command, signUpCandidateAnswerSchema);
/** With `undo` and the `commandId` of a cancelling it takes that back within 30 seconds: the place is kept. */
export const sendCancelRegistration = (command: CancelRegistrationCommand) =>
  call('cancelRegistration', command, cancelRegistrationAnswerSchema);
