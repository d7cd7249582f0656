import {
  type SaveNotificationSettingsCommand,
  saveNotificationSettingsAnswerSchema,
} from '@instroom/domain/notification/commands.ts';
import { call } from '../../data/call.ts';

export function sendSaveNotificationSettings(command: SaveNotificationSettingsCommand) {
  return call('saveNotificationSettings', command, saveNotificationSettingsAnswerSchema);
}
