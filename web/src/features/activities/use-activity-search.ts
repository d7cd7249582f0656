import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { paths } from '../../paths.ts';
import type { ActivitySearch } from '../../shared/activities/activity-search.ts';

const route = getRouteApi(paths.activities);

/** What the page shows, and how to show something else. */
export function useActivitySearch() {
  const search = route.useSearch();
  const { regionId } = route.useParams();
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Partial<ActivitySearch>) =>
      void navigate({
        to: paths.activities,
        params: { regionId },
        search: { ...search, ...changes },
        replace: true,
      }),
    [navigate, regionId, search],
  );
  return { search, change };
}
