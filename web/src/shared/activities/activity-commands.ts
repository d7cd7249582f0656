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
/** Signing somebody up with the `commandId` of this within 30 seconds takes it back: the place is kept. */
export const sendCancelRegistration = (command: CancelRegistrationCommand) =>
  call('cancelRegistration', command, cancelRegistrationAnswerSchema);
