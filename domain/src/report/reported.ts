// Which figures a report about a period has, and the parts of each.
import type { CodeItem } from '../codes/code-list.ts';
import { exitReasons } from '../codes/exit-reason.ts';
import { phases } from '../codes/phase.ts';
import { routes } from '../codes/route.ts';
import { sectors } from '../codes/sector.ts';
import { sources } from '../codes/source.ts';
import { notNamed } from '../figures/live-figures.ts';
import type { BookedMap } from '../figures/period-figures.ts';

export const sectorsAndNone = [...sectors, { code: notNamed, nl: 'Geen voorkeur genoemd' }];
export const routesAndNone = [...routes, { code: notNamed, nl: 'Geen route gekozen' }];

/** In the order in which somebody goes through them. */
export const reported = [
  ['signUpsBySource', sources],
  ['signUpsBySector', sectorsAndNone],
  ['advisedBySector', sectorsAndNone],
  ['matchesBySector', sectorsAndNone],
  ['trainingByRoute', routesAndNone],
  ['trainingBySector', sectorsAndNone],
  ['employedBySector', sectorsAndNone],
  ['qualifiedBySector', sectorsAndNone],
  ['exitsByReason', exitReasons],
  ['exitsByPhase', phases],
] as const satisfies readonly (readonly [BookedMap, readonly CodeItem[]])[];
export type ReportedMap = (typeof reported)[number][0];
export const reportedMaps = reported.map(([map]) => map);

/** Pairs of a route and a sector: as these, but of a region only (docs/decisions/0042). */
export const reportedPairs = [
  'trainingByRouteAndSector',
  'qualifiedByRouteAndSector',
] as const satisfies readonly BookedMap[];

/** Those that count in one of the two periods, in the order of their list; a code that nobody knows any more at the end. */
export function codesIn(
  list: readonly CodeItem[],
  counted: readonly Readonly<Record<string, number>>[],
): string[] {
  const known = list.map(({ code }) => code);
  const others = counted.flatMap((counts) => Object.keys(counts));
  return [...new Set([...known, ...others])].filter((code) =>
    counted.some((counts) => (counts[code] ?? 0) !== 0),
  );
}
