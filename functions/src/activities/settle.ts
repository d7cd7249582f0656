// What follows from a sign-up or from a change of an activity, in a task of its own: one after the other, so that places are
// given in turn.
import { activityPlacesSchema } from '@instroom/domain/activity/activity.ts';
import { placesOfActivityPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { getFunctions } from 'firebase-admin/functions';
import { functionsRegion } from '../platform/options.ts';
import { readDocument } from '../platform/read.ts';
import { handOutPlaces } from './hand-out-places.ts';
import { tellNews } from './tell-news.ts';

export type ToSettle = {
  regionId: string;
  activityId: string;
  /** When the sign-up was written that it is about, by the clock of the database; without it, look in any case. */
  writtenAt?: number | undefined;
};

export async function settle(
  db: Firestore,
  activity: ToSettle,
  now: Date,
): Promise<{ answered: number; told: number }> {
  if (await wasSeen(db, activity)) return { answered: 0, told: 0 };
  const answered = await handOutPlaces(db, activity, now);
  const told = await tellNews(db, activity, now);
  // Too early: the change that is waited for put a task of its own in the queue, for later.
  return { answered, told: told === 'later' ? 0 : told };
}

/** A hundred sign-ups at once are a hundred tasks: the first sees them all, and the others cost one read. */
async function wasSeen(
  db: Firestore,
  { regionId, activityId, writtenAt }: ToSettle,
): Promise<boolean> {
  if (writtenAt === undefined) return false;
  const stored = await db.doc(placesOfActivityPath(regionId, activityId)).get();
  const lookedAt = readDocument(stored, activityPlacesSchema)?.lookedAt;
  return lookedAt !== undefined && lookedAt.getTime() >= writtenAt;
}

export async function enqueueSettling(activity: ToSettle, afterSeconds = 0): Promise<void> {
  const queue = getFunctions().taskQueue(`locations/${functionsRegion}/functions/settleActivity`);
  await queue.enqueue(activity, {
    dispatchDeadlineSeconds: 540,
    ...(afterSeconds > 0 && { scheduleDelaySeconds: afterSeconds }),
  });
}
