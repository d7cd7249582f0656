// Whether an activity brought somebody further: who came to one and then, within so many days of its beginning, for the
// first time to the phase in which a school is looked for, or beyond it. Who was there already did not move on by it.
import { addDays } from '../instant.ts';
import type { Activity } from './activity.ts';
import type { Registration } from './registration.ts';

export const movedOnDays = 90;

/** From the first moment on and before the second. */
export function movedOnBetween({ startsAt }: Pick<Activity, 'startsAt'>): {
  from: Date;
  until: Date;
} {
  return { from: startsAt, until: addDays(startsAt, movedOnDays) };
}

export function hasMovedOn(
  { attendance, matchingAt }: Pick<Registration, 'attendance' | 'matchingAt'>,
  activity: Pick<Activity, 'startsAt'>,
): boolean {
  const { from, until } = movedOnBetween(activity);
  return (
    attendance === 'attended' &&
    matchingAt !== undefined &&
    matchingAt >= from &&
    matchingAt < until
  );
}
