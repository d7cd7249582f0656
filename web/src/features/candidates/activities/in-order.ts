// The activities of a candidate: those to come by day, and what was, the last one first.
import type { Activity } from '@instroom/domain/activity/activity.ts';
import type { Registration } from '@instroom/domain/activity/registration.ts';
import type { Identified } from '../../../data/read.ts';

export type Attended = {
  registration: Identified<Registration>;
  /** Undefined where it is not known any more. */
  activity: Identified<Activity> | undefined;
};

export function inOrder(
  registrations: readonly Identified<Registration>[],
  activities: readonly Identified<Activity>[],
  now: Date,
): { coming: Attended[]; past: Attended[] } {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const all = registrations.map((registration) => ({
    registration,
    activity: known.get(registration.activityId),
  }));
  const comes = ({ activity }: Attended) => activity !== undefined && activity.endsAt > now;
  return {
    coming: all.filter(comes).toSorted((one, other) => momentOf(one) - momentOf(other)),
    past: all
      .filter((one) => !comes(one))
      .toSorted((one, other) => momentOf(other) - momentOf(one)),
  };
}

function momentOf({ registration, activity }: Attended): number {
  return (activity?.startsAt ?? registration.receivedAt).getTime();
}
