import {
  type ChangeSupportCommand,
  changeSupportAnswerSchema,
} from '@instroom/domain/platform/support.ts';
import { call } from '../../data/call.ts';

export function sendChangeSupport(command: ChangeSupportCommand) {
  return call('changeSupport', command, changeSupportAnswerSchema);
}
