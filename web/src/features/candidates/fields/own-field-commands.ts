import {
  type SetCustomValueCommand,
  setCustomValueAnswerSchema,
} from '@instroom/domain/custom/field-commands.ts';
import { call } from '../../../data/call.ts';

/** The server checks the value against its field, in the transaction that writes it. */
export function sendSetCustomValue(command: SetCustomValueCommand) {
  return call('setCustomValue', command, setCustomValueAnswerSchema);
}
