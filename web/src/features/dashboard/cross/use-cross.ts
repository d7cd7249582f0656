// What the panels of a part are filtered by. Outside the parts that can be filtered, nothing is.
import type { CrossMap } from '@instroom/domain/insight/count-entries.ts';
import { getRouteApi } from '@tanstack/react-router';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { paths } from '../../../paths.ts';
import { type CrossSearch, crossSearchOf } from '../../../shared/figure-parts.ts';
import { toggled } from './cross-search.ts';

export type Cross = {
  search: CrossSearch;
  change: (next: CrossSearch) => void;
  toggle: (map: CrossMap, code: string) => void;
};

const CrossContext = createContext<Cross | undefined>(undefined);
export const CrossProvider = CrossContext.Provider;

/** Nothing where what is shown follows no filter. */
export const useCross = () => useContext(CrossContext);

const route = getRouteApi(paths.figures);

/** From the address of the page. */
export function useCrossOfAddress(): Cross {
  const navigate = route.useNavigate();
  const { vak, sector, route: ways, gemeente } = route.useSearch();
  const search = useMemo(
    () => crossSearchOf({ vak, sector, route: ways, gemeente }),
    [vak, sector, ways, gemeente],
  );
  const change = useCallback(
    (next: CrossSearch) =>
      void navigate({ search: (known) => ({ ...known, ...next }), resetScroll: false }),
    [navigate],
  );
  return useMemo(
    () => ({
      search,
      change,
      toggle: (map: CrossMap, code: string) => change(toggled(search, map, code)),
    }),
    [search, change],
  );
}
