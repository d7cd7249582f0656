// The door through which somebody is signed up for an activity, by a form or by an adviser, in the caller's transaction. It
// writes the sign-up alone: neither the activity nor its places, which would make people who come at once wait for
// each other. Who gets a place is decided in turn afterwards.
import { activitySchema } from '@instroom/domain/activity/activity.ts';
import {
  type Registration,
  registrationId,
  registrationSchema,
  stands,
} from '@instroom/domain/activity/registration.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { type Interaction, interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import {
  activityPath,
  candidatePath,
  interactionPath,
  registrationPath,
} from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';
import { readDocument } from './read.ts';

export type SignUp = {
  regionId: string;
  activityId: string;
  candidateId: string;
  /** Who is made in the same transaction; somebody who is known is read. */
  newCandidate?: Candidate;
  language: Registration['language'] | undefined;
  /** `form:{formId}` or a uid. */
  by: string;
  /** At the door: also somebody who waits for a place comes in by it. */
  isWalkIn?: boolean | undefined;
  /** Of this arrival, so that it leaves one line in the timeline however often it comes. */
  arrivalId: string;
  now: Date;
};
export type PlannedSignUp =
  | { outcome: 'activity_not_found' | 'not_found' | 'restricted' | 'stands' }
  | { outcome: 'new'; write: () => void };

/** Reads what a sign-up needs; what it answers writes it, after all that the caller reads. */
export async function plannedSignUp(
  db: Firestore,
  transaction: Transaction,
  signUp: SignUp,
): Promise<PlannedSignUp> {
  const { regionId, activityId, candidateId, newCandidate, isWalkIn } = signUp;
  const document = db.doc(registrationPath(regionId, registrationId(activityId, candidateId)));
  // Not in the transaction: a lock on the activity would keep its organizer from changing it while many sign up.
  const activity = readDocument(
    await db.doc(activityPath(regionId, activityId)).get(),
    activitySchema,
  );
  if (!activity) return { outcome: 'activity_not_found' };
  const [stored, storedCandidate] = await transaction.getAll(
    document,
    db.doc(candidatePath(regionId, candidateId)),
  );
  const candidate =
    newCandidate ?? (storedCandidate && readDocument(storedCandidate, candidateSchema));
  if (!candidate) return { outcome: 'not_found' };
  if (candidate.restricted) return { outcome: 'restricted' };
  const earlier = stored && readDocument(stored, registrationSchema);
  const comesIn = isWalkIn && earlier?.state !== 'confirmed';
  if (earlier && stands(earlier) && !comesIn) return { outcome: 'stands' };
  const write = () => {
    transaction.set(document, {
      ...registrationOf(signUp, candidate, earlier),
      receivedAt: FieldValue.serverTimestamp(),
    });
    const line = timelineOf(signUp, activity.title.nl);
    const id = `activity-${signUp.arrivalId}`;
    transaction.set(db.doc(interactionPath(regionId, candidateId, id)), line);
  };
  return { outcome: 'new', write };
}

/** Somebody who comes back after cancelling arrives anew; the links of earlier mails keep working. */
function registrationOf(
  { activityId, candidateId, language, by, isWalkIn, now }: SignUp,
  candidate: Candidate,
  earlier: Registration | undefined,
): Registration {
  return registrationSchema.parse({
    schemaVersion: 1,
    activityId,
    candidateId,
    name: fullName(candidate),
    state: 'received',
    receivedAt: now,
    language: language ?? earlier?.language ?? 'nl',
    createdBy: by,
    keyHashes: earlier?.keyHashes,
    reminded: [],
    isWalkIn,
    updatedAt: now,
  });
}

function timelineOf({ by, now }: SignUp, title: string): Interaction {
  return interactionSchema.parse({
    kind: 'activity',
    at: now,
    direction: by.startsWith('form:') ? 'in' : 'out',
    byUid: by,
    summary: title,
    attachmentIds: [],
  });
}
