// Queues a mail for each member who asked for it and each period that is over: the way to its report, which asks to sign in.
// That a period is done with is written in the transaction that queues its mail, so runs that overlap or come again send it
// once.
import { dayOf } from '@instroom/domain/calendar.ts';
import {
  type NotificationSettings,
  notificationSettingsSchema,
  reportsDue,
} from '@instroom/domain/notification/settings.ts';
import {
  mailPath,
  notificationSettingsPath,
  ownNotificationSettingsPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { endedPeriods } from '@instroom/domain/report/ended-periods.ts';
import type { Period } from '@instroom/domain/report/period.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { queueMail } from '../mail/queue-mail.ts';
import { activeMembersOf } from '../platform/active-members.ts';
import { fewAtOnce } from '../platform/few-at-once.ts';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import { reportMail } from './messages/report-mail.ts';

type Wanting = { uid: string; settings: NotificationSettings };
type Region = { regionId: string; name: string };
type Telling = { uid: string; member: Member; period: Period };

/** Answers how many mails were queued. */
export async function queueReports(db: Firestore, regionId: string, now: Date): Promise<number> {
  if (endedPeriods(dayOf(now)).length === 0) return 0;
  const wanting = await whoWants(db, regionId, now);
  if (wanting.length === 0) return 0;
  const [region, active] = await Promise.all([
    readRegion(db, regionId),
    activeMembersOf(db, regionId),
  ]);
  if (!region) return 0;
  const telling = wanting.flatMap(({ uid, settings }): Telling[] => {
    const member = active.get(uid);
    return member ? reportsDue(settings, now).map((period) => ({ uid, member, period })) : [];
  });
  let [queued, failed] = [0, 0];
  await fewAtOnce(telling, async (one) => {
    try {
      if (await queueReport(db, region, one, now)) queued += 1;
    } catch (error) {
      failed += 1;
      log.error('a mail about a report failed', error, { regionId, uid: one.uid });
    }
  });
  if (failed > 0) throw new Error(`${failed} mails about reports failed`);
  return queued;
}

async function whoWants(db: Firestore, regionId: string, now: Date): Promise<Wanting[]> {
  const kinds = endedPeriods(dayOf(now)).map(({ kind }) => kind);
  const { docs } = await db
    .collection(notificationSettingsPath(regionId))
    .where('reports', 'array-contains-any', kinds)
    .get();
  return docs.flatMap((document) => {
    const settings = readDocument(document, notificationSettingsSchema);
    return settings ? [{ uid: document.id, settings }] : [];
  });
}

/** Nothing where one only practises. */
async function readRegion(db: Firestore, regionId: string): Promise<Region | undefined> {
  const region = readDocument(await db.doc(regionPath(regionId)).get(), regionSchema);
  return region && !isPractice(region) ? { regionId, name: region.name } : undefined;
}

async function queueReport(
  db: Firestore,
  { regionId, name }: Region,
  { uid, member, period }: Telling,
  now: Date,
): Promise<boolean> {
  const { displayName, email: to } = member;
  const { kind, key } = period;
  const content = reportMail({ displayName, regionId, regionName: name, period });
  const document = db.doc(ownNotificationSettingsPath(regionId, uid));
  const id = `report-${uid}-${key}`;
  return db.runTransaction(async (transaction) => {
    const [stored, mail] = await transaction.getAll(document, db.doc(mailPath(regionId, id)));
    const wishes = stored && readDocument(stored, notificationSettingsSchema);
    if (!wishes || !reportsDue(wishes, now).some((due) => due.key === key)) return false;
    transaction.update(document, { [`reported.${kind}`]: key });
    if (mail?.exists) return false;
    queueMail(db, transaction, regionId, id, { kind: 'report_ready', to, ...content, now });
    return true;
  });
}
