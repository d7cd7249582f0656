import { useQueries } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { viewQuery } from '../../../data/saved-views.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { readValues } from '../../../shared/filter-values.ts';
import { isWallPart, wallParts } from '../../../shared/wall-search.ts';
import { panelsOfWallPart, type Slide, slidesOf, wallPanelsIn } from './slides.ts';
import { isOnWall } from './wall-panels.tsx';

const route = getRouteApi(paths.wall);

/** What the address names, in its order; a dashboard that is gone is skipped. */
export function useSlides(): Slide[] {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const { reeks } = route.useSearch();
  const chosen = reeks ? readValues(reeks) : wallParts;
  const ids = chosen.filter((id) => !isWallPart(id));
  const views = useQueries({ queries: ids.map((id) => viewQuery(regionId, 'figures', id)) });
  return chosen.flatMap((id) => {
    if (isWallPart(id)) return slidesOf(id, t(`parts.${id}`), panelsOfWallPart[id]);
    const view = views[ids.indexOf(id)]?.data;
    return view ? slidesOf(id, view.name, wallPanelsIn(view.search, isOnWall)) : [];
  });
}
