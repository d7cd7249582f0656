// How long somebody was in each phase, by the candidate's own log; of the phase that he or she is in, by the candidate.
import type { Phase } from '../codes/phase.ts';
import { dayMs } from '../instant.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateEvent } from './event.ts';

/** In whole days, of all times together; a phase that somebody was never in is left out. */
export function daysPerPhase(
  events: readonly CandidateEvent[],
  { phase, phaseSince }: Pick<Candidate, 'phase' | 'phaseSince'>,
  now: Date,
): ReadonlyMap<Phase, number> {
  const spent = new Map<Phase, number>();
  const add = (where: Phase, from: Date, to: Date) =>
    spent.set(where, (spent.get(where) ?? 0) + Math.max(0, to.getTime() - from.getTime()));
  let since: Date | undefined;
  const steps = events.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  for (const event of steps) {
    if (event.kind !== 'created' && event.kind !== 'phase_moved') continue;
    // Of what was before the first step that is known, nothing is said.
    if (event.kind === 'phase_moved' && since) add(event.from, since, event.at);
    since = event.at;
  }
  add(phase, phaseSince, now);
  return new Map([...spent].map(([where, ms]) => [where, Math.floor(ms / dayMs)]));
}
