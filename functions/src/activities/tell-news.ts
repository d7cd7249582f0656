// Writes to who signed up when time, place or whether it takes place at all is not what they were told. It waits until
// nobody can take the change back any more, and compares with what each was told: a change that was taken back is none.
import {
  type Activity,
  activityPlacesSchema,
  activitySchema,
} from '@instroom/domain/activity/activity.ts';
import { registrationSchema } from '@instroom/domain/activity/registration.ts';
import { newsFor } from '@instroom/domain/activity/settling.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  activityPath,
  candidatePath,
  placesOfActivityPath,
  regionPath,
  registrationPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { tellCandidate, toldOf } from './tell-candidate.ts';

/** Longer than a change can be taken back on the screen. */
export const quietSeconds = 35;
const quietMs = quietSeconds * 1000;

/** How many were written to, or that it is too early to say. */
export async function tellNews(
  db: Firestore,
  { regionId, activityId }: { regionId: string; activityId: string },
  now: Date,
): Promise<number | 'later'> {
  const placesDocument = db.doc(placesOfActivityPath(regionId, activityId));
  const [storedActivity, storedRegion, storedPlaces] = await db.getAll(
    db.doc(activityPath(regionId, activityId)),
    db.doc(regionPath(regionId)),
    placesDocument,
  );
  const activity = storedActivity && readDocument(storedActivity, activitySchema);
  const region = storedRegion && readDocument(storedRegion, regionSchema);
  if (!activity || !region || activity.status === 'draft' || now >= activity.endsAt) return 0;
  if (now.getTime() - activity.updatedAt.getTime() < quietMs) return 'later';
  const facts = toldOf(activity);
  const places = storedPlaces && readDocument(storedPlaces, activityPlacesSchema);
  // Without places, nobody got an answer yet.
  if (!places || places.told === facts) return 0;
  const { docs } = await db
    .collection(registrationsPath(regionId))
    .where('activityId', '==', activityId)
    .where('state', 'in', ['confirmed', 'waiting'])
    .orderBy('receivedAt')
    .get();
  let told = 0;
  for (const document of docs) {
    const registration = readDocument(document, registrationSchema);
    if (!registration || !newsFor(registration, facts)) continue;
    const situation = { regionId, region, activity, facts, now };
    if (await tellOne(db, document.id, situation)) told += 1;
  }
  await placesDocument.update({ told: facts });
  return told;
}

type Situation = {
  regionId: string;
  region: Region;
  activity: Activity;
  facts: string;
  now: Date;
};

function tellOne(
  db: Firestore,
  registrationId: string,
  { regionId, region, activity, facts, now }: Situation,
): Promise<boolean> {
  const document = db.doc(registrationPath(regionId, registrationId));
  return db.runTransaction(async (transaction) => {
    const registration = readDocument(await transaction.get(document), registrationSchema);
    const kind = registration && newsFor(registration, facts);
    if (!registration || !kind) return false;
    const stored = await transaction.get(db.doc(candidatePath(regionId, registration.candidateId)));
    const candidate = readDocument(stored, candidateSchema);
    if (!candidate) return false;
    const letter = { kind, regionId, region, activity, registrationId, registration, candidate };
    const remembered = tellCandidate(db, transaction, {
      ...letter,
      occasion: activity.revision,
      now,
    });
    transaction.update(document, { ...remembered, updatedAt: now });
    return true;
  });
}
