import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { activitiesQuery, activityPlacesQuery } from '../../data/activities.ts';
import { useSession } from '../../data/session.ts';
import { withPlaces } from './shown-activities.ts';

/** All activities of the region with their places, live; as a query, for `Loaded`. */
export function useActivities() {
  const { regionId } = useSession();
  const activities = useQuery(activitiesQuery(regionId));
  const places = useQuery(activityPlacesQuery(regionId));
  const data = useMemo(
    () =>
      activities.data &&
      places.data && {
        rows: withPlaces(activities.data.rows, places.data.rows),
        unreadable: activities.data.unreadable,
      },
    [activities.data, places.data],
  );
  return {
    data,
    error: activities.error ?? places.error,
    refetch: () => {
      for (const query of [activities, places]) if (query.error) void query.refetch();
    },
  };
}
