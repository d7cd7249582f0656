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

/** Whom a filter lets through. What it asks is found once, since thousands are asked. */
export function within(filter: CrossFilter): (entry: Counted) => boolean {
  const asked = askedBy(filter);
  const [only] = asked;
  return only && asked.length === 1
    ? only.passes
    : (entry) => asked.every(({ passes }) => passes(entry));
}

/**
 * A figure is not filtered by what it is about itself: with a subject chosen, the other subjects still show what choosing
 * them would find, and each number is that of its list.
 */
export function countEntries(
  entries: readonly Counted[],
  filter: CrossFilter,
): Record<LiveMap, Record<string, number>> {
  const tally: number[] = [];
  const asked = askedBy(filter);
  for (const entry of entries) {
    const missed = missedBy(entry, asked);
    if (missed === 'several') continue;
    for (const { id, cross } of countsOf(entry))
      if (missed === undefined || cross === missed) tally[id] = (tally[id] ?? 0) + 1;
  }
  const counts = perLiveMap((): Record<string, number> => ({}));
  for (const { id, map, code } of known.values()) {
    const number = tally[id];
    if (number) counts[map][code] = number;
  }
  return counts;
}

/** One figure of those that are given, whom a filter let through. */
export function countOf(map: LiveMap, entries: readonly Counted[]): Record<string, number> {
  const figure = liveFigures[map];
  const counts: Record<string, number> = {};
  for (const entry of entries)
    if (isCountedIn(figure, entry))
      for (const code of new Set(figure.codesOf(entry))) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** A code of a figure, numbered so that thousands are counted without making names. */
type Count = { id: number; map: LiveMap; code: string; cross: CrossMap | undefined };

const known = new Map<string, Count>();
const knownOf = new WeakMap<Counted, readonly Count[]>();

/** Found once for each entry: the roster keeps the objects of who did not change. */
function countsOf(entry: Counted): readonly Count[] {
  const before = knownOf.get(entry);
  if (before) return before;
  const counts = liveMaps.flatMap((map) =>
    isCountedIn(liveFigures[map], entry)
      ? [...new Set(liveFigures[map].codesOf(entry))].map((code) => countOfCode(map, code))
      : [],
  );
  knownOf.set(entry, counts);
  return counts;
}

function countOfCode(map: LiveMap, code: string): Count {
  const name = `${map}.${code}`;
  const count = known.get(name) ?? { id: known.size, map, code, cross: crossMapOf(map) };
  known.set(name, count);
  return count;
}

type Asked = { map: CrossMap; passes: (entry: Counted) => boolean };

function askedBy(filter: CrossFilter): readonly Asked[] {
  return crossMaps.flatMap((map) => {
    const codes = filter[map];
    if (!codes) return [];
    const { codesOf } = liveFigures[map];
    const isAsked = (code: string) => codes.has(code);
    return [{ map, passes: (entry: Counted) => codesOf(entry).some(isAsked) }];
  });
}

/** The one that an entry does not pass, nothing where it passes all. */
function missedBy(entry: Counted, asked: readonly Asked[]): CrossMap | 'several' | undefined {
  let missed: CrossMap | undefined;
  for (const one of asked) {
    if (one.passes(entry)) continue;
    if (missed) return 'several';
    missed = one.map;
  }
  return missed;
}
