// Which activities a page shows, of all that the region has.
import {
  type Activity,
  type ActivityPlaces,
  noPlaces,
} from '@instroom/domain/activity/activity.ts';
import { fold } from '@instroom/domain/candidate/name.ts';
import { activityKinds } from '@instroom/domain/codes/activity-kind.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import type { Identified } from '../../data/read.ts';
import type { ActivitySearch } from '../../shared/activities/activity-search.ts';

export type ListedActivity = Identified<Activity> & { places: Omit<ActivityPlaces, 'updatedAt'> };

/** Each with the places that were given of it. */
export function withPlaces(
  activities: readonly Identified<Activity>[],
  places: readonly Identified<ActivityPlaces>[],
): ListedActivity[] {
  const known = new Map(places.map((of) => [of.id, of]));
  return activities.map((activity) => ({
    ...activity,
    places: known.get(activity.id) ?? noPlaces,
  }));
}

/** Those that are found; in a month all of them, in a list the next ones first or the last ones first. */
export function shownActivities<Listed extends Activity>(
  activities: readonly Listed[],
  search: ActivitySearch,
  now: Date,
): Listed[] {
  const found = activities.filter((activity) => isFound(activity, search));
  if (search.beeld === 'agenda') return found.toSorted(byStart);
  return search.wanneer === 'geweest'
    ? found.filter((activity) => isOver(activity, now)).toSorted((a, b) => byStart(b, a))
    : found.filter((activity) => !isOver(activity, now)).toSorted(byStart);
}

export function isOver({ endsAt }: Pick<Activity, 'endsAt'>, now: Date): boolean {
  return endsAt <= now;
}

export function isFiltered({ soort, waar, organisator, zoek }: ActivitySearch): boolean {
  return [soort, waar, organisator, zoek?.trim()].some(Boolean);
}

/** Who organizes some activity, by name. */
export function organizersOf(activities: readonly Activity[]): string[] {
  const names = new Set(activities.flatMap(({ organizer }) => organizer?.name ?? []));
  return [...names].sort((one, other) => one.localeCompare(other, 'nl'));
}

function isFound(activity: Activity, { soort, waar, organisator, zoek }: ActivitySearch): boolean {
  if (soort && activity.kind !== soort) return false;
  if (waar === 'locatie' && activity.mode === 'online') return false;
  if (waar === 'online' && activity.mode === 'place') return false;
  if (organisator && activity.organizer?.name !== organisator) return false;
  const words = ` ${fold(
    [
      activity.title.nl,
      activity.title.en,
      activity.place,
      activity.organizer?.name,
      labelOf(activityKinds, activity.kind),
    ]
      .filter(Boolean)
      .join(' '),
  )}`;
  return fold(zoek ?? '')
    .split(' ')
    .filter(Boolean)
    .every((word) => words.includes(` ${word}`));
}

function byStart(one: Activity, other: Activity): number {
  return one.startsAt.getTime() - other.startsAt.getTime();
}
