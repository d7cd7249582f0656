// Queues one mail for each member of a region who wants one and whose time has come. That a day is done with is written in
// the transaction that queues its mail, so runs that overlap or come again send it once.
import { dayOf } from '@instroom/domain/calendar.ts';
import { digestOf, isWorthAMail, poolOf } from '@instroom/domain/notification/digest.ts';
import { notificationKinds } from '@instroom/domain/notification/notification.ts';
import {
  isDigestDue,
  type NotificationSettings,
  notificationSettingsSchema,
} from '@instroom/domain/notification/settings.ts';
import {
  mailPath,
  notificationSettingsPath,
  notificationsPath,
  ownNotificationSettingsPath,
  regionPath,
  tasksPath,
} from '@instroom/domain/paths.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { TaskEntry } from '@instroom/domain/task/packed-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { queueMail } from '../mail/queue-mail.ts';
import { activeMembersOf } from '../platform/active-members.ts';
import { fewAtOnce } from '../platform/few-at-once.ts';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import { digestMail } from './messages/nl.ts';
import { namesOf } from './names-of.ts';
import { openTasksOf } from './open-tasks.ts';

type Wanting = { uid: string; settings: NotificationSettings };
type Region = {
  regionId: string;
  name: string;
  active: ReadonlyMap<string, Member>;
  open: readonly TaskEntry[];
  pool: number;
};

/** Answers how many mails were queued. */
export async function queueDigests(db: Firestore, regionId: string, now: Date): Promise<number> {
  const wanting = await whoWants(db, regionId, now);
  // In most quarters of an hour nobody: then this costs one query.
  if (wanting.length === 0) return 0;
  const region = await regionNow(db, regionId);
  if (!region) return 0;
  let [queued, failed] = [0, 0];
  await fewAtOnce(wanting, async (person) => {
    try {
      if (await queueDigest(db, region, person, now)) queued += 1;
    } catch (error) {
      failed += 1;
      log.error('a digest failed', error, { regionId, uid: person.uid });
    }
  });
  if (failed > 0) throw new Error(`${failed} digests failed`);
  return queued;
}

async function whoWants(db: Firestore, regionId: string, now: Date): Promise<Wanting[]> {
  const { docs } = await db
    .collection(notificationSettingsPath(regionId))
    .where('digest.isOn', '==', true)
    .get();
  return docs.flatMap((document) => {
    const settings = readDocument(document, notificationSettingsSchema);
    return settings && isDigestDue(settings, now) ? [{ uid: document.id, settings }] : [];
  });
}

async function regionNow(db: Firestore, regionId: string): Promise<Region | undefined> {
  const [region, active, open] = await Promise.all([
    db.doc(regionPath(regionId)).get(),
    activeMembersOf(db, regionId),
    openTasksOf(db, regionId),
  ]);
  const name = readDocument(region, regionSchema)?.name;
  const pool = poolOf(open, new Set(active.keys()));
  return name === undefined ? undefined : { regionId, name, active, open, pool };
}

async function queueDigest(
  db: Firestore,
  { regionId, name, active, open, pool }: Region,
  { uid, settings }: Wanting,
  now: Date,
): Promise<boolean> {
  const member = active.get(uid);
  if (!member) return false;
  const today = dayOf(now);
  const [hidden, unread] = await Promise.all([
    privateTasksOf(db, regionId, uid),
    countUnread(db, regionId, uid, settings),
  ]);
  const own = [...open.filter(({ assigneeUid }) => assigneeUid === uid), ...hidden];
  const digest = digestOf(own, { today, pool, unread });
  const nameOf = await namesOf(db, regionId, digest);
  const { displayName, email: to } = member;
  const content = digestMail({
    ...{ ...digest, displayName, nameOf },
    ...{ regionName: name, path: `/${encodeURIComponent(regionId)}/taken` },
  });
  const document = db.doc(ownNotificationSettingsPath(regionId, uid));
  const id = `digest-${uid}-${today}`;
  return db.runTransaction(async (transaction) => {
    const [stored, mail] = await transaction.getAll(document, db.doc(mailPath(regionId, id)));
    const wishes = stored && readDocument(stored, notificationSettingsSchema);
    if (!wishes || !isDigestDue(wishes, now)) return false;
    transaction.update(document, { digestedOn: today });
    if (mail?.exists || !isWorthAMail(digest)) return false;
    queueMail(db, transaction, regionId, id, { kind: 'digest', to, ...content, now });
    return true;
  });
}

async function privateTasksOf(db: Firestore, regionId: string, uid: string) {
  const { docs } = await db
    .collection(tasksPath(regionId))
    .where('assigneeUid', '==', uid)
    .where('isPrivate', '==', true)
    .where('status', '==', 'open')
    .get();
  return docs.flatMap((document) => readDocument(document, taskSchema) ?? []);
}

/** Without the kinds that he or she does not want to see. */
async function countUnread(
  db: Firestore,
  regionId: string,
  uid: string,
  { hidden }: NotificationSettings,
): Promise<number> {
  const kinds = notificationKinds.filter((kind) => !hidden.includes(kind));
  if (kinds.length === 0) return 0;
  const unread = db
    .collection(notificationsPath(regionId))
    .where('uid', '==', uid)
    .where('readAt', '==', null)
    .where('kind', 'in', kinds);
  return (await unread.count().get()).data().count;
}
