// Of those who signed up in one year or month: how many came how far, and how long each phase took.
import { monthsAfter, startOfDay } from '../calendar.ts';
import {
  firstReached,
  hasReached,
  type ReachablePhase,
  reachablePhases,
} from '../candidate/reached.ts';
import type { RosterEntry } from '../candidate/roster.ts';
import { dayMs } from '../instant.ts';
import { medianOf } from './median.ts';

/** `YYYY` or `YYYY-MM`. */
export const cohortPattern = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** By the calendar in the Netherlands; its bounds are found once for all. */
export function isOfCohort(cohort: string): (entry: Pick<RosterEntry, 'createdAt'>) => boolean {
  const isYear = cohort.length === 4;
  const first = isYear ? `${cohort}-01-01` : `${cohort}-01`;
  const from = startOfDay(first);
  const until = startOfDay(monthsAfter(first, isYear ? 12 : 1));
  return ({ createdAt }) => createdAt >= from && createdAt < until;
}

/** `new` is where everybody begins. */
export type FunnelPhase = 'new' | ReachablePhase;
export type FunnelStep = {
  phase: FunnelPhase;
  /** Who ever came to this phase or beyond. */
  reached: number;
  /** Median of the days from entering it until entering a later one; nothing where nobody is known to have gone on. */
  days: number | undefined;
};

type Travelled = Pick<RosterEntry, 'phase' | 'reachedAt' | 'exit' | 'createdAt'>;

export function funnelOf(entries: readonly Travelled[]): FunnelStep[] {
  return (['new', ...reachablePhases] as const).map((phase, index) => {
    const next = reachablePhases[index];
    return {
      phase,
      reached:
        phase === 'new'
          ? entries.length
          : entries.filter((entry) => hasReached(entry, phase)).length,
      days: next && medianDays(entries.flatMap((entry) => timeIn(entry, phase, next) ?? [])),
    };
  });
}

/** From entering a phase until going on; nothing of who skipped it, came back to it or is not known to have gone on. */
function timeIn(entry: Travelled, phase: FunnelPhase, next: ReachablePhase): number | undefined {
  const from = phase === 'new' ? entry.createdAt : entry.reachedAt?.[phase];
  const until = firstReached(entry, next);
  if (!from || !until || until < from) return undefined;
  return until.getTime() - from.getTime();
}

function medianDays(times: readonly number[]): number | undefined {
  const median = medianOf(times);
  return median === undefined ? undefined : Math.round(median / dayMs);
}
