// The sign-up that a secret link leads to, and cancelling it there. Looking changes nothing: programs that check mail open
// links too.
import { type Activity, activitySchema } from '@instroom/domain/activity/activity.ts';
import {
  type Registration,
  registrationSchema,
  stands,
} from '@instroom/domain/activity/registration.ts';
import { activityPath, registrationPath, registrationsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { readDocument } from '../platform/read.ts';
import { hashOfToken } from '../platform/secret-token.ts';

export type Link = { regionId: string; token: string };
export type Own = {
  registrationId: string;
  registration: Registration;
  activity: Activity;
  /** In the waiting list, from 1. */
  position: number | undefined;
};

export async function findOwn(db: Firestore, { regionId, token }: Link): Promise<Own | undefined> {
  const { docs } = await db
    .collection(registrationsPath(regionId))
    .where('keyHashes', 'array-contains', hashOfToken(token))
    .limit(1)
    .get();
  const [document] = docs;
  const registration = document && readDocument(document, registrationSchema);
  if (!document || !registration) return undefined;
  const stored = await db.doc(activityPath(regionId, registration.activityId)).get();
  const activity = readDocument(stored, activitySchema);
  if (!activity) return undefined;
  const position = await positionOf(db, regionId, registration);
  return { registrationId: document.id, registration, activity, position };
}

async function positionOf(
  db: Firestore,
  regionId: string,
  { state, activityId, receivedAt }: Registration,
): Promise<number | undefined> {
  if (state !== 'waiting') return undefined;
  const earlier = db
    .collection(registrationsPath(regionId))
    .where('activityId', '==', activityId)
    .where('state', '==', 'waiting')
    .where('receivedAt', '<', receivedAt);
  return (await earlier.count().get()).data().count + 1;
}

/** Whether there is something to cancel: not once it began. */
export function canCancel({ registration, activity }: Own, now: Date): boolean {
  return stands(registration) && activity.status === 'published' && now < activity.startsAt;
}

/** The place is free at once: the page has asked, and a new sign-up is open to who thinks again. */
export async function cancelOwn(db: Firestore, link: Link, now: Date): Promise<void> {
  const { regionId } = link;
  const own = await findOwn(db, link);
  if (!own || !canCancel(own, now)) return;
  const document = db.doc(registrationPath(regionId, own.registrationId));
  await db.runTransaction(async (transaction) => {
    const registration = readDocument(await transaction.get(document), registrationSchema);
    if (!registration || !stands(registration)) return;
    const { activityId, candidateId } = registration;
    const done = { state: 'cancelled', cancelledAt: now, cancelledBy: 'candidate', updatedAt: now };
    transaction.update(document, done);
    const act = { kind: 'registration_changed', candidateId, byUid: 'candidate', at: now } as const;
    const detail = { activityId, change: 'cancelled' };
    const id = `${own.registrationId}-${registration.receivedAt.getTime()}-cancelled`;
    recordAudit(db, transaction, regionId, { ...act, detail }, id);
  });
}
