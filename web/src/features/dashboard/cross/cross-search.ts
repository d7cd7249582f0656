// The filter of all panels at once, between the address, where it is shared and goes back, and the counting.
import type { LiveMap } from '@instroom/domain/figures/live-figures.ts';
import {
  type CrossFilter,
  type CrossMap,
  crossMapOf,
  crossMaps,
} from '@instroom/domain/insight/count-entries.ts';
import { filterOfMap } from '../../../shared/candidate-filter.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { choices } from '../../../shared/filter-codes.ts';
import { readValues, writeValues } from '../../../shared/filter-values.ts';

export function chosenIn(search: CrossSearch, map: CrossMap): string[] {
  return readValues(search[filterOfMap[map]]);
}

export function filterOf(search: CrossSearch): CrossFilter {
  return Object.fromEntries(
    crossMaps.flatMap((map) => {
      const chosen = chosenIn(search, map);
      return chosen.length > 0 ? [[map, new Set(chosen)]] : [];
    }),
  );
}

export function isCrossFiltered(search: CrossSearch): boolean {
  return crossMaps.some((map) => search[filterOfMap[map]] !== undefined);
}

export function withChosen(search: CrossSearch, map: CrossMap, codes: readonly string[]) {
  return { ...search, [filterOfMap[map]]: writeValues(codes) };
}

/** Chooses a code beside the others, or takes it away. */
export function toggled(search: CrossSearch, map: CrossMap, code: string): CrossSearch {
  const chosen = chosenIn(search, map);
  const others = chosen.filter((other) => other !== code);
  return withChosen(search, map, others.length < chosen.length ? others : [...chosen, code]);
}

/** By what the bar of a code filters; nothing where the list cannot be filtered by it. */
export function crossMapOfBar(map: LiveMap, code: string): CrossMap | undefined {
  const cross = crossMapOf(map);
  return cross && choices[filterOfMap[cross]].safeParse(code).success ? cross : undefined;
}

/** What the list of a figure is filtered by besides its own code: a figure is not filtered by what it is about itself. */
export function listFilterOf(search: CrossSearch, map?: LiveMap): CrossSearch {
  const own = map && crossMapOf(map);
  return own ? { ...search, [filterOfMap[own]]: undefined } : search;
}
