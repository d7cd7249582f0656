// What somebody may do with his or her own notifications, as the application asks it.
import { newNotification } from '@instroom/domain/notification/notification.ts';
import { notificationPath, notificationsPath } from '@instroom/domain/paths.ts';
import {
  collection,
  deleteDoc,
  doc,
  type Firestore,
  getDocs,
  limit,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aCast, type Cast, denied } from './actors.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await aCast();
  const { viewer, editor, inactive } = cast.uids;
  for (const uid of [viewer, editor, inactive])
    for (const day of [1, 2])
      await adminDb()
        .doc(notificationPath(cast.regionId, `${uid}_${day}`))
        .set(newNotification({ uid, kind: 'due', at: new Date(Date.UTC(2026, 2, day)) }));
});

const of = (db: Firestore, uid: string) =>
  query(
    collection(db, notificationsPath(cast.regionId)),
    where('uid', '==', uid),
    orderBy('at', 'desc'),
    limit(30),
  );
const own = (day = 1) =>
  doc(cast.clients.viewer.db, notificationPath(cast.regionId, `${cast.uids.viewer}_${day}`));

describe('one’s own notifications', () => {
  it('are found newest first, and nobody else’s', async () => {
    const { clients, uids } = cast;
    const found = await getDocs(of(clients.viewer.db, uids.viewer));
    expect(found.docs.map(({ id }) => id)).toEqual([`${uids.viewer}_2`, `${uids.viewer}_1`]);
    for (const refused of [
      of(clients.viewer.db, uids.editor),
      of(clients.regionAdmin.db, uids.viewer),
      query(collection(clients.viewer.db, notificationsPath(cast.regionId))),
    ])
      await expect(getDocs(refused)).rejects.toMatchObject(denied);
  });

  it('are shown no more to who was deactivated', async () => {
    const { clients, uids } = cast;
    await expect(getDocs(of(clients.inactive.db, uids.inactive))).rejects.toMatchObject(denied);
  });

  it('are read now, and nothing else of them is changed', async () => {
    await updateDoc(own(), { readAt: serverTimestamp() });
    for (const change of [
      { readAt: new Date('2026-01-01') },
      { readAt: null },
      { readAt: serverTimestamp(), title: 'Anders' },
      { readAt: serverTimestamp(), uid: cast.uids.editor },
    ])
      await expect(updateDoc(own(2), change)).rejects.toMatchObject(denied);
  });

  it('are not made and not taken away by hand', async () => {
    const news = { uid: cast.uids.viewer, kind: 'due', at: new Date(), expireAt: new Date() };
    await expect(setDoc(own(3), { ...news, readAt: null })).rejects.toMatchObject(denied);
    await expect(deleteDoc(own(2))).rejects.toMatchObject(denied);
  });
});
