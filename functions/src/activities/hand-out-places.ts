// Gives places to who waits for them, in order of arrival, in one transaction with their number: correct also where two do
// it at once, since both write that number. All is counted anew from the sign-ups, so that doing it again, late or in
// another order comes to the same.
import {
  type Activity,
  type ActivityPlaces,
  activityPlacesSchema,
  activitySchema,
} from '@instroom/domain/activity/activity.ts';
import { asksPreparation, type Decision, handOut } from '@instroom/domain/activity/hand-out.ts';
import { movedOnBetween } from '@instroom/domain/activity/moved-on.ts';
import {
  type Attendance,
  type Registration,
  registrationSchema,
} from '@instroom/domain/activity/registration.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  activityPath,
  candidatePath,
  placesOfActivityPath,
  regionPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, Query, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import type { ActivityMailKind } from './messages/shape.ts';
import { areWhoPrepared } from './prepared.ts';
import { tellCandidate, toldOf } from './tell-candidate.ts';

type Place = { regionId: string; activityId: string };
type Known = { id: string; registration: Registration; candidate: Candidate };

/** How many get an answer in one transaction. */
const pageSize = 100;

/** How many got an answer. */
export async function handOutPlaces(db: Firestore, place: Place, now: Date): Promise<number> {
  let answered = 0;
  for (;;) {
    const inTurn = await db.runTransaction((transaction) =>
      handOutPage(db, transaction, place, now),
    );
    answered += inTurn;
    if (inTurn < pageSize) return answered;
  }
}

async function handOutPage(
  db: Firestore,
  transaction: Transaction,
  place: Place,
  now: Date,
): Promise<number> {
  const { regionId, activityId } = place;
  const placesDocument = db.doc(placesOfActivityPath(regionId, activityId));
  const [storedActivity, storedPlaces, storedRegion] = await transaction.getAll(
    db.doc(activityPath(regionId, activityId)),
    placesDocument,
    db.doc(regionPath(regionId)),
  );
  const activity = storedActivity && readDocument(storedActivity, activitySchema);
  const region = storedRegion && readDocument(storedRegion, regionSchema);
  if (!activity || !region) return 0;
  const earlier = storedPlaces && readDocument(storedPlaces, activityPlacesSchema);
  const counts = await countsOf(db, transaction, { ...place, activity, gone: earlier?.gone }, now);
  const [waiting, received] = await Promise.all([
    inOrder(db, transaction, place, 'waiting'),
    inOrder(db, transaction, place, 'received'),
  ]);
  const taken = counts.confirmed - (earlier?.gone?.confirmed ?? 0) + counts.held;
  const free = (activity.capacity ?? Number.POSITIVE_INFINITY) - taken;
  // Where all that were read move up, others may wait behind them: who arrived cannot have a place before those.
  const arrived = waiting.length === pageSize && free >= pageSize ? [] : received;
  const prepared = asksPreparation(activity)
    ? await areWhoPrepared(db, transaction, regionId, activity, arrived)
    : undefined;
  const signUpOf = ({ id, registration }: Known) => ({
    id,
    receivedAt: registration.receivedAt,
    createdBy: registration.createdBy,
    isWalkIn: registration.isWalkIn,
    isPrepared: prepared?.has(registration.candidateId) ?? true,
  });
  const decisions = handOut({
    activity,
    taken,
    waiting: waiting.map(signUpOf),
    received: arrived.map(signUpOf),
    now,
  });
  const known = new Map([...waiting, ...arrived].map((one) => [one.id, one]));
  for (const decision of decisions) {
    const one = known.get(decision.id);
    if (one) answer(db, transaction, { place, region, activity, now }, one, decision);
  }
  const places = placesAfter(counts, decisions, now);
  const updatedAt = decisions.length > 0 || !isSame(earlier, places) ? now : earlier?.updatedAt;
  // All queries above read at this moment or later. Where more may be waiting for an answer, not all was seen.
  const lookedAt = decisions.length < pageSize ? storedPlaces?.readTime.toDate() : undefined;
  transaction.set(placesDocument, { ...places, updatedAt, lookedAt }, { merge: true });
  return decisions.length;
}

/** With their dossiers. Who is gone needs no answer, and of who is restricted nothing is changed until that ends. */
async function inOrder(
  db: Firestore,
  transaction: Transaction,
  { regionId, activityId }: Place,
  state: 'waiting' | 'received',
): Promise<Known[]> {
  const query = db
    .collection(registrationsPath(regionId))
    .where('activityId', '==', activityId)
    .where('state', '==', state)
    .orderBy('receivedAt')
    .limit(pageSize);
  const { docs } = await transaction.get(query);
  const registrations = docs.flatMap((document) => {
    const registration = readDocument(document, registrationSchema);
    return registration ? [{ id: document.id, registration }] : [];
  });
  if (registrations.length === 0) return [];
  const dossiers = await transaction.getAll(
    ...registrations.map(({ registration }) =>
      db.doc(candidatePath(regionId, registration.candidateId)),
    ),
  );
  return registrations.flatMap((one, index) => {
    const stored = dossiers[index];
    const candidate = stored && readDocument(stored, candidateSchema);
    return candidate && !candidate.restricted ? [{ ...one, candidate }] : [];
  });
}

type Counts = Omit<ActivityPlaces, 'updatedAt' | 'told' | 'lookedAt' | 'gone'> & { held: number };
type Counted = Place & { activity: Activity; gone: ActivityPlaces['gone'] };

async function countsOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, activityId, activity, gone }: Counted,
  now: Date,
): Promise<Counts> {
  const all = db.collection(registrationsPath(regionId)).where('activityId', '==', activityId);
  const inState = (state: Registration['state']) => all.where('state', '==', state);
  const who = (attendance: Attendance) => all.where('attendance', '==', attendance);
  const { from, until } = movedOnBetween(activity);
  const inTime = who('attended').where('matchingAt', '>=', from).where('matchingAt', '<', until);
  const count = async (query: Query) => (await transaction.get(query.count())).data().count;
  const [confirmed, waiting, cancelled, held, attended, absent, movedOn] = await Promise.all([
    count(inState('confirmed')),
    count(inState('waiting')),
    count(inState('cancelled')),
    count(inState('cancelled').where('heldUntil', '>', now)),
    count(who('attended')),
    count(who('absent')),
    count(inTime),
  ]);
  return {
    confirmed: confirmed + (gone?.confirmed ?? 0),
    waiting,
    cancelled,
    held,
    attended: attended + (gone?.attended ?? 0),
    absent: absent + (gone?.absent ?? 0),
    movedOn: movedOn + (gone?.movedOn ?? 0),
  };
}

type Situation = {
  place: Place;
  region: Parameters<typeof tellCandidate>[2]['region'];
  activity: Activity;
  now: Date;
};

function answer(
  db: Firestore,
  transaction: Transaction,
  { place: { regionId }, region, activity, now }: Situation,
  { id, registration, candidate }: Known,
  decision: Decision,
): void {
  const { state } = decision;
  const refusal = decision.state === 'refused' ? decision.refusal : undefined;
  const decided: Registration = { ...registration, state, refusal, decidedAt: now, updatedAt: now };
  // Entered afterwards, or inside already: nothing is to be told any more.
  const mail =
    now < activity.endsAt && !registration.isWalkIn
      ? tellCandidate(db, transaction, {
          kind: mailOf(decision),
          regionId,
          region,
          activity,
          registrationId: id,
          registration: decided,
          candidate,
          occasion: registration.receivedAt.getTime(),
          now,
        })
      : { told: toldOf(activity) };
  const document = db.collection(registrationsPath(regionId)).doc(id);
  transaction.set(document, registrationSchema.parse({ ...decided, ...mail }));
}

function mailOf(decision: Decision): ActivityMailKind {
  if (decision.state === 'confirmed')
    return decision.movedUp ? 'activity_moved_up' : 'activity_confirmed';
  return decision.state === 'waiting' ? 'activity_waiting' : 'activity_refused';
}

function placesAfter(
  { held: _held, ...counts }: Counts,
  decisions: readonly Decision[],
  now: Date,
): ActivityPlaces {
  const confirmed = decisions.filter(({ state }) => state === 'confirmed').length;
  const movedUp = decisions.filter((one) => one.state === 'confirmed' && one.movedUp).length;
  const waiting = decisions.filter(({ state }) => state === 'waiting').length;
  return {
    ...counts,
    confirmed: counts.confirmed + confirmed,
    waiting: counts.waiting - movedUp + waiting,
    updatedAt: now,
  };
}

function isSame(one: ActivityPlaces | undefined, other: ActivityPlaces): boolean {
  const countsIn = (places: ActivityPlaces) => {
    const { confirmed, waiting, cancelled, attended, absent, movedOn } = places;
    return [confirmed, waiting, cancelled, attended, absent, movedOn].join();
  };
  return one !== undefined && countsIn(one) === countsIn(other);
}
