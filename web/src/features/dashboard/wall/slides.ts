// What a screen in a hall shows in turn: parts and dashboards of members' own, two panels at a time.
import type { SavedView } from '@instroom/domain/view/saved-view.ts';
import { filterIn } from '../../../shared/figure-parts.ts';
import { readValues } from '../../../shared/filter-values.ts';
import type { WallPart } from '../../../shared/wall-search.ts';
import type { WallPanel } from './wall-panels.tsx';

export type Slide = { id: string; title: string; panels: readonly WallPanel[] };

export const panelsOfWallPart: Record<WallPart, readonly WallPanel[]> = {
  nu: ['byPhase', 'bySubject', 'sectors'],
  'over-tijd': ['signUpsByMonth', 'signUpsBySource'],
  wie: ['byQualificationSought', 'byRoute'],
};

const atATime = 2;

export function slidesOf(id: string, title: string, panels: readonly WallPanel[]): Slide[] {
  return Array.from({ length: Math.ceil(panels.length / atATime) }, (_, index) => ({
    id: `${id}-${index}`,
    title,
    panels: panels.slice(index * atATime, (index + 1) * atATime),
  }));
}

/** What of a dashboard may stand there; nothing where a filter narrows it to fewer people. */
export function wallPanelsIn(
  search: SavedView['search'],
  isOnWall: (key: string) => key is WallPanel,
): WallPanel[] {
  if (Object.values(filterIn(search)).some(Boolean)) return [];
  return readValues(search.panelen).filter(isOnWall);
}
