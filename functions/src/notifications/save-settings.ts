// What somebody wants to be told. The day that is done with stays as the server has it, so no choice sends a mail twice.
import type { SaveNotificationSettingsCommand } from '@instroom/domain/notification/commands.ts';
import {
  notificationSettingsSchema,
  settingsAfter,
} from '@instroom/domain/notification/settings.ts';
import { ownNotificationSettingsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

type Command = SaveNotificationSettingsCommand & { uid: string; now: Date };

export async function saveSettings(
  db: Firestore,
  { regionId, wishes, uid, now }: Command,
): Promise<Record<string, never>> {
  const document = db.doc(ownNotificationSettingsPath(regionId, uid));
  return db.runTransaction(async (transaction) => {
    const stored = readDocument(await transaction.get(document), notificationSettingsSchema);
    transaction.set(document, settingsAfter(stored, wishes, now));
    return {};
  });
}
