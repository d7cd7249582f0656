import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { paths } from '../../paths.ts';
import type { TaskSearch } from '../../shared/tasks/task-search.ts';

const route = getRouteApi(paths.tasks);

/** What the page shows, and how to show something else; a task that is opened is a step back away. */
export function useTaskSearch() {
  const search = route.useSearch();
  const { regionId } = route.useParams();
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Partial<TaskSearch>, { isStep = false } = {}) => {
      void navigate({
        to: paths.tasks,
        params: { regionId },
        search: { ...search, ...changes },
        replace: !isStep,
      });
    },
    [navigate, regionId, search],
  );
  const open = useCallback((taak: string) => change({ taak }, { isStep: true }), [change]);
  const close = useCallback(() => change({ taak: undefined }), [change]);
  return { search, change, open, close };
}
