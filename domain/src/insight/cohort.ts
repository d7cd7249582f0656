// Of those who signed up in one year or month: how many came how far, and how long each phase took.
import { monthsAfter, startOfDay } from '../calendar.ts';
import { type ReachablePhase, reachablePhases } from '../candidate/reached.ts';
import type { RosterEntry } from '../candidate/roster.ts';
import { dayMs } from '../instant.ts';
import { medianOf } from './median.ts';

/** `YYYY` or `YYYY-MM`. */
export const cohortPattern = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** By the calendar in the Netherlands; its bounds are found once for all. */
export function isOfCohort(cohort: string): (entry: Pick<RosterEntry, 'createdAt'>) => boolean {
  const isYear = cohort.length === 4;
  const first = isYear ? `${cohort}-01-01` : `${cohort}-01`;
  const from = startOfDay(first).getTime();
  const until = startOfDay(monthsAfter(first, isYear ? 12 : 1)).getTime();
  return ({ createdAt }) => createdAt.getTime() >= from && createdAt.getTime() < until;
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

const funnelPhases: readonly FunnelPhase[] = ['new', ...reachablePhases];

/** As `hasReached` and `firstReached` say it, in one pass: it runs while somebody waits for a filter. */
export function funnelOf(entries: readonly Travelled[]): FunnelStep[] {
  const steps = funnelPhases.map((phase) => ({ phase, reached: 0, times: [] as number[] }));
  const backwards = steps.toReversed();
  for (const { phase: now, exit, createdAt, reachedAt } of entries) {
    const last = now === 'exited' && exit ? exit.phaseAtExit : now;
    let hasReached = false;
    // When a later phase was first entered.
    let until: number | undefined;
    for (const step of backwards) {
      const { phase } = step;
      const at = (phase === 'new' ? createdAt : reachedAt?.[phase])?.getTime();
      hasReached ||= at !== undefined || phase === last;
      if (hasReached) step.reached += 1;
      if (at === undefined) continue;
      // Who skipped a phase or came back to it says nothing about how long it takes.
      if (until !== undefined && until >= at) step.times.push(until - at);
      until = until === undefined ? at : Math.min(until, at);
    }
  }
  return steps.map(({ phase, reached, times }) => ({ phase, reached, days: medianDays(times) }));
}

function medianDays(times: readonly number[]): number | undefined {
  const median = medianOf(times);
  return median === undefined ? undefined : Math.round(median / dayMs);
}
