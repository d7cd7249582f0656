// Who gets a place, who waits and who cannot come. A pure rule: whoever hands out places gives it what stands in the
// database and writes what it answers.
import { type Activity, closesAt } from './activity.ts';
import { isByForm, type Registration, type registrationRefusals } from './registration.ts';

type Bounds = Pick<Activity, 'status' | 'startsAt' | 'deadlineAt' | 'capacity' | 'hasWaitingList'>;
export type SignUp = Pick<Registration, 'receivedAt' | 'createdBy' | 'isWalkIn'> & {
  id: string;
  /** Attended what has to be attended before. */
  isPrepared: boolean;
};
export type Refusal = (typeof registrationRefusals)[number];
export type Decision =
  | { id: string; state: 'confirmed'; movedUp: boolean }
  | { id: string; state: 'waiting' }
  | { id: string; state: 'refused'; refusal: Refusal };

export type Standing = {
  activity: Bounds;
  /** Places that are given or held. */
  taken: number;
  /** In order of arrival. */
  waiting: readonly SignUp[];
  received: readonly SignUp[];
  now: Date;
};

/** What changes: first who waited moves up, then who arrived gets an answer, in order of arrival. */
export function handOut({ activity, taken, waiting, received, now }: Standing): Decision[] {
  const free = Math.max(0, (activity.capacity ?? Number.POSITIVE_INFINITY) - taken);
  const canMoveUp = activity.status === 'published' && now < activity.startsAt;
  const movingUp = canMoveUp ? waiting.slice(0, free) : [];
  const decisions: Decision[] = movingUp.map(({ id }) => ({
    id,
    state: 'confirmed',
    movedUp: true,
  }));
  // Nobody who arrives passes who still waits.
  let left = movingUp.length < waiting.length ? 0 : free - movingUp.length;
  for (const signUp of received) {
    const { id } = signUp;
    const refusal = refusalOf(activity, signUp);
    if (refusal) decisions.push({ id, state: 'refused', refusal });
    // Who is inside already takes the place of nobody, and may be more than there are.
    else if (left > 0 || signUp.isWalkIn) {
      left -= 1;
      decisions.push({ id, state: 'confirmed', movedUp: false });
    } else if (activity.hasWaitingList) decisions.push({ id, state: 'waiting' });
    else decisions.push({ id, state: 'refused', refusal: 'full' });
  }
  return decisions;
}

function refusalOf(activity: Bounds, signUp: SignUp): Refusal | undefined {
  if (activity.status === 'cancelled') return 'activity_cancelled';
  if (activity.status === 'draft') return 'closed';
  if (!isByForm(signUp)) return undefined;
  if (signUp.receivedAt >= closesAt(activity)) return 'closed';
  return signUp.isPrepared ? undefined : 'prerequisite';
}

/** An activity that somebody attended before. */
export type Attended = { activityId: string; kind: Activity['kind'] };

/** One of the activities that are asked for, or one of the kinds: either will do. */
export function isPrepared(
  { afterActivityIds, afterKinds }: Pick<Activity, 'afterActivityIds' | 'afterKinds'>,
  attended: readonly Attended[],
): boolean {
  if (!asksPreparation({ afterActivityIds, afterKinds })) return true;
  return attended.some(
    ({ activityId, kind }) => afterActivityIds.includes(activityId) || afterKinds.includes(kind),
  );
}

export function asksPreparation({
  afterActivityIds,
  afterKinds,
}: Pick<Activity, 'afterActivityIds' | 'afterKinds'>): boolean {
  return afterActivityIds.length > 0 || afterKinds.length > 0;
}
