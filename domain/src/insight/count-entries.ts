// The figures of now, counted from the roster by the definitions that the live counters follow, of whom a filter lets
// through (docs/decisions/0035-figures-from-the-roster.md).
import {
  type Counted,
  isCountedIn,
  type LiveMap,
  liveFigures,
  liveMaps,
  perLiveMap,
} from '../figures/live-figures.ts';

/** What all figures can be filtered by at once: each is the figure by whose codes is chosen. */
export const crossMaps = ['bySubject', 'bySector', 'byRoute', 'byMunicipality'] as const;
export type CrossMap = (typeof crossMaps)[number];

/** Of each that is filtered by any of its codes, and every one of them. */
export type CrossFilter = Readonly<Partial<Record<CrossMap, ReadonlySet<string>>>>;

/** By what a figure itself is about; nothing where it is about something else. */
export function crossMapOf(map: LiveMap): CrossMap | undefined {
  return map === 'byPrimarySector' ? 'bySector' : crossMaps.find((known) => known === map);
}

export function isWithin(entry: Counted, filter: CrossFilter): boolean {
  return missedBy(entry, filter).length === 0;
}

/**
 * A figure is not filtered by what it is about itself: with a subject chosen, the other subjects still show what choosing
 * them would find, and each number is that of its list.
 */
export function countEntries(
  entries: readonly Counted[],
  filter: CrossFilter,
): Record<LiveMap, Record<string, number>> {
  const counts = perLiveMap((): Record<string, number> => ({}));
  for (const entry of entries) {
    const [missed, ...others] = missedBy(entry, filter);
    if (others.length > 0) continue;
    for (const map of liveMaps) {
      if (missed !== undefined && crossMapOf(map) !== missed) continue;
      if (!isCountedIn(liveFigures[map], entry)) continue;
      const ofMap = counts[map];
      for (const code of liveFigures[map].codesOf(entry)) ofMap[code] = (ofMap[code] ?? 0) + 1;
    }
  }
  return counts;
}

function missedBy(entry: Counted, filter: CrossFilter): CrossMap[] {
  return crossMaps.filter((map) => {
    const asked = filter[map];
    return asked && !liveFigures[map].codesOf(entry).some((code) => asked.has(code));
  });
}
