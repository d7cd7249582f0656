// What somebody's calendar gets at its secret address. Unknown, revoked, and of somebody who works nowhere any more are
// the same to who asks.
import { createHash } from 'node:crypto';
import { type CalendarFeed, calendarFeedSchema } from '@instroom/domain/account/calendar-feed.ts';
import { calendarFeedPath, tasksPath } from '@instroom/domain/paths.ts';
import { calendarOfDays } from '@instroom/domain/platform/calendar-file.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { hourlyCounter } from '../platform/hourly-limit.ts';
import { readDocument } from '../platform/read.ts';
import { hashOfToken } from '../platform/secret-token.ts';
import { nl } from './messages/nl.ts';
import { ownRegions } from './own-regions.ts';
import { tasksAsDays } from './tasks-as-days.ts';

/** A calendar asks a few times an hour, on each of somebody's devices. */
const mostPerFeed = 60;
/** Only what is not found counts: large providers fetch the calendars of many from one address. */
const mostMisses = 60;
/** More open tasks with a day than this stand in nobody's calendar. */
const mostTasks = 500;
const hourMs = 60 * 60 * 1000;

type Asked = { token: string | undefined; address: string; appUrl: string; now: Date };
export type ShownFeed =
  | { kind: 'not_found' | 'too_many' }
  | { kind: 'file'; file: string; version: string };

export async function showFeed(db: Firestore, asked: Asked): Promise<ShownFeed> {
  const { token, address, appUrl, now } = asked;
  const hash = token && hashOfToken(token);
  const feed = hash ? await feedInForce(db, hash) : undefined;
  const regions = feed ? await ownRegions(db, feed.uid) : [];
  if (!hash || !feed || regions.length === 0) {
    const isFull = await countHourly(db, { by: `calendarMiss:${address}`, most: mostMisses }, now);
    return { kind: isFull ? 'too_many' : 'not_found' };
  }
  if (await countHourly(db, { by: `calendar:${hash}`, most: mostPerFeed }, now))
    return { kind: 'too_many' };
  const tasks = await Promise.all(
    regions.map(({ regionId }) => openTasksOf(db, { regionId, uid: feed.uid })),
  );
  const days = tasksAsDays(tasks.flat(), { showsTitles: feed.showsTitles, appUrl });
  const file = calendarOfDays(days, { name: nl.name });
  await keepLastRead(db, hash, feed, now);
  return { kind: 'file', file, version: createHash('sha256').update(file).digest('hex') };
}

async function feedInForce(db: Firestore, hash: string): Promise<CalendarFeed | undefined> {
  const feed = readDocument(await db.doc(calendarFeedPath(hash)).get(), calendarFeedSchema);
  return feed?.revokedAt ? undefined : feed;
}

async function openTasksOf(db: Firestore, { regionId, uid }: { regionId: string; uid: string }) {
  const { docs } = await db
    .collection(tasksPath(regionId))
    .where('assigneeUid', '==', uid)
    .where('status', '==', 'open')
    .limit(mostTasks)
    .get();
  return docs.flatMap((snapshot) => {
    const task = readDocument(snapshot, taskSchema);
    return task ? [{ regionId, taskId: snapshot.id, task }] : [];
  });
}

async function keepLastRead(
  db: Firestore,
  hash: string,
  { lastReadAt }: CalendarFeed,
  now: Date,
): Promise<void> {
  if (lastReadAt && now.getTime() - lastReadAt.getTime() < hourMs) return;
  await db.doc(calendarFeedPath(hash)).update({ lastReadAt: now });
}

/** Answers whether it was too often. */
async function countHourly(
  db: Firestore,
  limit: { by: string; most: number },
  now: Date,
): Promise<boolean> {
  const counter = await hourlyCounter(db, [limit], now);
  return db.runTransaction(async (transaction) => {
    if (await counter.isFull(transaction)) return true;
    counter.count(transaction);
    return false;
  });
}
