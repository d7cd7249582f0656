import { noPlaces } from '@instroom/domain/activity/activity.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { activityQuery, placesOfActivityQuery } from '../../data/activities.ts';
import { useSession } from '../../data/session.ts';

/** The activity in the address, with the places that were given of it, live; as a query, for `Loaded`. */
export function useOpenActivity() {
  const { regionId } = useSession();
  const { activityId = '' } = useParams({ strict: false });
  const activity = useQuery(activityQuery(regionId, activityId));
  const places = useQuery(placesOfActivityQuery(regionId, activityId));
  const data = useMemo(
    () =>
      activity.data !== undefined && places.data !== undefined
        ? { activity: activity.data, places: places.data ?? noPlaces }
        : undefined,
    [activity.data, places.data],
  );
  const query = {
    data,
    error: activity.error ?? places.error,
    refetch: () => {
      for (const part of [activity, places]) if (part.error) void part.refetch();
    },
  };
  return { activityId, query };
}
