import {
  type ChangeContactCommand,
  changeContactAnswerSchema,
} from '@instroom/domain/candidate/commands.ts';
import { call } from '../../../data/call.ts';

export function sendChangeContact(command: ChangeContactCommand) {
  return call('changeContact', command, changeContactAnswerSchema);
}
