// The two ways in which a notification comes to be. Either is safe to repeat.
import {
  type Notification,
  notificationSchema,
} from '@instroom/domain/notification/notification.ts';
import { memberPath, notificationPath } from '@instroom/domain/paths.ts';
import { canView, memberSchema } from '@instroom/domain/region/member.ts';
import { type Firestore, GrpcStatus } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

/** Where there is one with this id, read or not, it stays as it is. Answers whether it was made. */
export async function addNotification(
  db: Firestore,
  regionId: string,
  id: string,
  notification: Notification,
): Promise<boolean> {
  try {
    await db.doc(notificationPath(regionId, id)).create(notification);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS)
      return false;
    throw error;
  }
}

/**
 * Brings a notification in line with what it tells of. `after` looks at that once the notification was read in the
 * transaction, so that nobody who edits a task is held up. Of those that write, whoever commits last has looked last. One
 * that found nothing to take back writes nothing, though: it can have looked before another made the notification out of
 * what was true before. Therefore whoever makes one looks once more.
 */
export async function keepNotification(
  db: Firestore,
  regionId: string,
  id: string,
  after: (stored: Notification | undefined) => Promise<Notification | undefined>,
): Promise<void> {
  const document = db.doc(notificationPath(regionId, id));
  const look = () =>
    db.runTransaction(async (transaction) => {
      const stored = readDocument(await transaction.get(document), notificationSchema);
      const wanted = await after(stored);
      if (wanted === stored) return false;
      if (wanted) transaction.set(document, wanted);
      else transaction.delete(document);
      return !stored;
    });
  const isNew = await look();
  if (isNew) await look();
}

/** Who may not look is told nothing. */
export async function mayBeTold(db: Firestore, regionId: string, uid: string): Promise<boolean> {
  return canView(readDocument(await db.doc(memberPath(regionId, uid)).get(), memberSchema));
}
