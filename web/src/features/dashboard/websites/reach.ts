// How far who came in a year got on the journey, by the way they came. From the roster, so of whoever still has a dossier.
import {
  hasReached,
  type ReachablePhase,
  reachablePhases,
} from '@instroom/domain/candidate/reached.ts';
import type { RosterEntry } from '@instroom/domain/candidate/roster.ts';

type Arrived = Pick<RosterEntry, 'phase' | 'reachedAt' | 'exit' | 'formId' | 'source'>;

/** How many came, and how many of them reached each phase, or one beyond it, at some time. */
export type Reach = { code: string; came: number; reached: Record<ReachablePhase, number> };

/** For each way by which somebody came, the one that brought most first. */
export function reachBy<Row extends Arrived>(
  rows: readonly Row[],
  wayOf: (row: Row) => string,
): Reach[] {
  const ways = new Map<string, Reach>();
  for (const row of rows) {
    const code = wayOf(row);
    const known = ways.get(code) ?? { code, came: 0, reached: noneReached() };
    known.came += 1;
    for (const phase of reachablePhases) if (hasReached(row, phase)) known.reached[phase] += 1;
    ways.set(code, known);
  }
  return [...ways.values()].sort((one, other) => other.came - one.came);
}

function noneReached(): Record<ReachablePhase, number> {
  return { orienting: 0, matching: 0, preparing: 0, training: 0, employed: 0 };
}
