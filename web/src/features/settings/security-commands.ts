import {
  type SetMfaForEditorsCommand,
  setMfaForEditorsAnswerSchema,
} from '@instroom/domain/region/security-commands.ts';
import { call } from '../../data/call.ts';

export function sendSetMfaForEditors(command: SetMfaForEditorsCommand) {
  return call('setMfaForEditors', command, setMfaForEditorsAnswerSchema);
}
