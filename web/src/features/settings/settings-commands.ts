import {
  type ChangeRegionSettingsCommand,
  changeRegionAnswerSchema,
} from '@instroom/domain/region/commands.ts';
import { call } from '../../data/call.ts';

export function sendChangeRegionSettings(command: ChangeRegionSettingsCommand) {
  return call('changeRegionSettings', command, changeRegionAnswerSchema);
}
