// What a candidate counts for in the live figures. A figure is added here and nowhere else.
import type { Candidate } from '../candidate/candidate.ts';
import { ownCodes } from '../custom/own-code.ts';

/** Counter name (`map.code`) to how often this candidate counts for it. */
export type Counts = Record<string, number>;

export const liveMaps = [
  'byPhase',
  'byStatus',
  'bySector',
  'byPrimarySector',
  'bySubject',
  'byQualificationSought',
  'byRoute',
  'byAudience',
  'byEducation',
  'bySource',
  'byMunicipality',
  'byExitReason',
  'byExitPhase',
  /** A region's own fields, by `ownCode`. It means something in that region only. */
  'byCustom',
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
    byQualificationSought: make('byQualificationSought'),
    byRoute: make('byRoute'),
    byAudience: make('byAudience'),
    byEducation: make('byEducation'),
    bySource: make('bySource'),
    byMunicipality: make('byMunicipality'),
    byExitReason: make('byExitReason'),
    byExitPhase: make('byExitPhase'),
    byCustom: make('byCustom'),
  };
}

/** Where somebody counts who has not named what a map is about, so that its parts add up to the whole. */
export const notNamed = 'not_named';

/**
 * Phase and status count every dossier, the exit maps who left. The other maps count who is still under way: somebody
 * who left is no longer a potential teacher of mathematics.
 */
export function countCandidate(candidate: Candidate | undefined): Counts {
  if (!candidate) return {};
  const counts: Counts = {};
  const count = (map: LiveMap, codes: readonly string[]) => {
    for (const code of new Set(codes)) counts[`${map}.${code}`] = 1;
  };
  count('byPhase', [candidate.phase]);
  count('byStatus', [candidate.status]);
  if (candidate.phase === 'exited') {
    count('byExitReason', candidate.exit ? [candidate.exit.reason] : []);
    count('byExitPhase', candidate.exit ? [candidate.exit.phaseAtExit] : []);
    return counts;
  }
  count('bySector', candidate.sectors);
  count('byPrimarySector', [candidate.primarySector ?? notNamed]);
  count('bySubject', candidate.subjects);
  count('byQualificationSought', candidate.qualificationsSought);
  // Who has chosen a route counts for that one; before, for each route that is considered.
  count('byRoute', candidate.chosenRoute ? [candidate.chosenRoute] : candidate.routes);
  count('byAudience', [candidate.audience ?? notNamed]);
  count('byEducation', [candidate.priorEducation ?? notNamed]);
  count('bySource', [candidate.source]);
  count('byMunicipality', [candidate.municipalityCode ?? notNamed]);
  count('byCustom', ownCodes(candidate.custom));
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
