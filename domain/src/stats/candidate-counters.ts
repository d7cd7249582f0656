// What a candidate counts for in the live figures. A figure is added here and nowhere else.
import type { Candidate } from '../candidate/candidate.ts';

/** Counter name (`map.code`) to how often this candidate counts for it. */
export type Counts = Record<string, number>;

export const liveMaps = [
  'byPhase',
  'byStatus',
  'bySector',
  'byPrimarySector',
  'bySubject',
  'bySource',
] as const;
export type LiveMap = (typeof liveMaps)[number];

/** One value for each map; a map that is added shows up here as a type error until it is named. */
export function perLiveMap<Value>(make: (map: LiveMap) => Value): Record<LiveMap, Value> {
  return {
    byPhase: make('byPhase'),
    byStatus: make('byStatus'),
    bySector: make('bySector'),
    byPrimarySector: make('byPrimarySector'),
    bySubject: make('bySubject'),
    bySource: make('bySource'),
  };
}

/** Where somebody who has not named one main sector counts, so that the parts add up to the whole. */
export const noPrimarySector = 'none';

/**
 * Phase and status count every dossier. The other maps count who is still under way: somebody who left is no
 * longer a potential teacher of mathematics.
 */
export function countCandidate(candidate: Candidate | undefined): Counts {
  if (!candidate) return {};
  const counts: Counts = {};
  const count = (map: LiveMap, codes: readonly string[]) => {
    for (const code of new Set(codes)) counts[`${map}.${code}`] = 1;
  };
  count('byPhase', [candidate.phase]);
  count('byStatus', [candidate.status]);
  if (candidate.phase === 'exited') return counts;
  count('bySector', candidate.sectors);
  count('byPrimarySector', [candidate.primarySector ?? noPrimarySector]);
  count('bySubject', candidate.subjects);
  count('bySource', [candidate.source]);
  return counts;
}

/** What must be added to `before` to get `after`; empty when they are the same. */
export function difference(before: Counts, after: Counts): Counts {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names]
      .map((name): [string, number] => [name, (after[name] ?? 0) - (before[name] ?? 0)])
      .filter(([, change]) => change !== 0),
  );
}
