// What the person who is signed in should know, and what he or she wants to be told, live.
import { notificationSchema } from '@instroom/domain/notification/notification.ts';
import { notificationSettingsSchema } from '@instroom/domain/notification/settings.ts';
import {
  notificationPath,
  notificationsPath,
  ownNotificationSettingsPath,
} from '@instroom/domain/paths.ts';
import { doc, limit, orderBy, serverTimestamp, where, writeBatch } from 'firebase/firestore';
import { database } from './database.ts';
import { liveQuery } from './live-query.ts';
import { listenToDocument, listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

/** More at once nobody reads; whoever looks at these sees the next ones come. */
export const mostNotifications = 30;

export const notificationsQuery = (regionId: string, uid: string) =>
  liveQuery(
    regionKey(regionId, 'notifications', uid),
    listenToQuery(
      notificationsPath(regionId),
      notificationSchema,
      where('uid', '==', uid),
      orderBy('at', 'desc'),
      limit(mostNotifications),
    ),
  );

/** Null for whoever never chose. */
export const notificationSettingsQuery = (regionId: string, uid: string) =>
  liveQuery(
    regionKey(regionId, 'notificationSettings', uid),
    listenToDocument(ownNotificationSettingsPath(regionId, uid), notificationSettingsSchema),
  );

/** Shown at once, and sent when there is a connection. */
export async function markRead(regionId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const batch = writeBatch(database());
  for (const id of ids)
    batch.update(doc(database(), notificationPath(regionId, id)), { readAt: serverTimestamp() });
  await batch.commit();
}
