// What has to follow from a change of a sign-up or an activity. Pure, so that triggers only pass on what it answers.
import { dayAfter, dayOf, momentAt } from '../calendar.ts';
import type { Activity } from './activity.ts';
import type { Registration } from './registration.ts';

type State = Pick<Registration, 'state' | 'attendance' | 'receivedAt' | 'matchingAt'>;

/**
 * Whether places have to be looked at again. Not after what handing them out wrote itself: that would wake it for each of
 * those it gave an answer.
 */
export function needsSettling(before: State | undefined, after: State | undefined): boolean {
  if (!before || !after) return true;
  if (before.attendance !== after.attendance) return true;
  if (before.matchingAt?.getTime() !== after.matchingAt?.getTime()) return true;
  if (before.receivedAt.getTime() !== after.receivedAt.getTime()) return true;
  if (before.state === after.state) return false;
  const wasOpen = before.state === 'received' || before.state === 'waiting';
  const isAnswer =
    after.state === 'confirmed' || after.state === 'waiting' || after.state === 'refused';
  return !(wasOpen && isAnswer);
}

/** What somebody who comes has to know: once it differs from what was told, he or she is written to. */
export function factsToTell(
  activity: Pick<Activity, 'status' | 'startsAt' | 'endsAt' | 'mode' | 'place' | 'onlineUrl'>,
): string {
  const { status, startsAt, endsAt, mode, place, onlineUrl } = activity;
  if (status === 'cancelled') return 'cancelled';
  return JSON.stringify([startsAt, endsAt, mode, place ?? null, onlineUrl ?? null]);
}

export type News = 'activity_cancelled' | 'activity_changed';

/**
 * Which mail somebody gets of what is different from what he or she was told. Who waits hears only whether it takes place
 * at all: the rest stands in the mail with the place.
 */
export function newsFor(
  { state, told }: Pick<Registration, 'state' | 'told'>,
  facts: string,
): News | undefined {
  if (told === undefined || told === facts) return undefined;
  if (facts === 'cancelled') return 'activity_cancelled';
  return state === 'confirmed' || told === 'cancelled' ? 'activity_changed' : undefined;
}

const hourMs = 60 * 60 * 1000;

/**
 * The reminders whose moment came, and whether one is written of: several at once are one mail, and who got a place after
 * that moment has just read all of it.
 */
export function dueReminders(
  { status, startsAt, reminderHours }: Pick<Activity, 'status' | 'startsAt' | 'reminderHours'>,
  { state, reminded, decidedAt }: Pick<Registration, 'state' | 'reminded' | 'decidedAt'>,
  now: Date,
): { hours: number[]; isTold: boolean } {
  if (status !== 'published' || state !== 'confirmed' || now >= startsAt)
    return { hours: [], isTold: false };
  const momentOf = (hours: number) => startsAt.getTime() - hours * hourMs;
  const hours = reminderHours.filter(
    (each) => now.getTime() >= momentOf(each) && !reminded.includes(each),
  );
  return { hours, isTold: hours.some((each) => (decidedAt?.getTime() ?? 0) < momentOf(each)) };
}

/** In the morning, when people read their mail. */
const opinionAt = '09:00';
const opinionDays = 14;

/** From the day after, for as long as somebody remembers it. */
export function asksOpinion(
  { status, endsAt, evaluationUrl }: Pick<Activity, 'status' | 'endsAt' | 'evaluationUrl'>,
  now: Date,
): boolean {
  const ended = dayOf(endsAt);
  return (
    status === 'published' &&
    evaluationUrl !== undefined &&
    now >= momentAt(dayAfter(ended, 1), opinionAt) &&
    now < momentAt(dayAfter(ended, opinionDays), opinionAt)
  );
}
