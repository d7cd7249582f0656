// The activities of a time with their numbers. A draft is none yet, and one that was called off did not take place.
import {
  type Activity,
  type ActivityPlaces,
  noPlaces,
} from '@instroom/domain/activity/activity.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import type { Identified } from '../../data/read.ts';

export type HeldActivity = {
  activity: Identified<Activity>;
  numbers: {
    /** Absent where everybody can come. */
    capacity?: number | undefined;
    /** Everybody who has a place or waits for one. */
    signedUp: number;
    attended: number;
    absent: number;
    movedOn: number;
  };
};

/** The last one first. `isAsked`: of the day on which they began. */
export function heldIn(
  isAsked: (day: string) => boolean,
  activities: readonly Identified<Activity>[],
  places: readonly Identified<ActivityPlaces>[],
): HeldActivity[] {
  const known = new Map(places.map((of) => [of.id, of]));
  return activities
    .filter(({ status, startsAt }) => status === 'published' && isAsked(dayOf(startsAt)))
    .toSorted((one, other) => other.startsAt.getTime() - one.startsAt.getTime())
    .map((activity) => {
      const { confirmed, waiting, attended, absent, movedOn } = known.get(activity.id) ?? noPlaces;
      const signedUp = confirmed + waiting;
      const { capacity } = activity;
      return { activity, numbers: { capacity, signedUp, attended, absent, movedOn } };
    });
}

/** Of several together. Where one of them has no limit, they have none. */
export function sumOf(all: readonly HeldActivity['numbers'][]): HeldActivity['numbers'] {
  const sum = { capacity: 0, signedUp: 0, attended: 0, absent: 0, movedOn: 0 };
  for (const { capacity = Number.NaN, signedUp, attended, absent, movedOn } of all) {
    sum.capacity += capacity;
    sum.signedUp += signedUp;
    sum.attended += attended;
    sum.absent += absent;
    sum.movedOn += movedOn;
  }
  return { ...sum, capacity: Number.isNaN(sum.capacity) ? undefined : sum.capacity };
}
