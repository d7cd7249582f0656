// A dashboard of somebody's own as it is stored: which panels in which order, and what they are filtered by.
import type { SavedView } from '@instroom/domain/view/saved-view.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { readValues, writeValues } from '../../../shared/filter-values.ts';

/** More would be no overview; and so many keys fit the stored text. */
export const mostPanels = 24;

type Search = SavedView['search'];

/** Panels of another version of the application, or of a field that is gone, are skipped. */
export function panelsIn(search: Search, known: { has: (key: string) => boolean }): string[] {
  return readValues(search.panelen)
    .filter((key) => known.has(key))
    .slice(0, mostPanels);
}

export function ownSearch(keys: readonly string[], filter: CrossSearch): Search {
  const all = { panelen: writeValues(keys), ...filter };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
