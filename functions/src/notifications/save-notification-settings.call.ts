// A member says what he or she wants to be told.
import { saveNotificationSettingsCommandSchema } from '@instroom/domain/notification/commands.ts';
import { canView } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { saveSettings } from './save-settings.ts';

export const saveNotificationSettings = regionCall(
  saveNotificationSettingsCommandSchema,
  canView,
  (command, { uid }) => saveSettings(db, { ...command, uid, now: new Date() }),
);
