// What follows from a sign-up or from a change of an activity, in a task of its own: one after the other, so that places are
// given in turn.
import type { Firestore } from 'firebase-admin/firestore';
import { getFunctions } from 'firebase-admin/functions';
import { functionsRegion } from '../platform/options.ts';
import { handOutPlaces } from './hand-out-places.ts';
import { tellNews } from './tell-news.ts';

export type ToSettle = { regionId: string; activityId: string };

export async function settle(
  db: Firestore,
  activity: ToSettle,
  now: Date,
): Promise<{ answered: number; told: number }> {
  const answered = await handOutPlaces(db, activity, now);
  const told = await tellNews(db, activity, now);
  // Too early: the change that is waited for put a task of its own in the queue, for later.
  return { answered, told: told === 'later' ? 0 : told };
}

export async function enqueueSettling(activity: ToSettle, afterSeconds = 0): Promise<void> {
  const queue = getFunctions().taskQueue(`locations/${functionsRegion}/functions/settleActivity`);
  await queue.enqueue(activity, {
    dispatchDeadlineSeconds: 540,
    ...(afterSeconds > 0 && { scheduleDelaySeconds: afterSeconds }),
  });
}
