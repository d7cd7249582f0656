// What the functions would have written on the way of an invented candidate: its event log, and what was booked for it.
import type { Candidate } from '../candidate/candidate.ts';
import { type CandidateEvent, eventsBetween } from '../candidate/event.ts';
import { factsBetween, type PeriodFacts } from '../stats/period-facts.ts';
import type { Journey } from './journey.ts';

/** By id. */
export function pastEvents(journey: Journey): Record<string, CandidateEvent> {
  return Object.assign({}, ...stepsOf(journey).map((step) => eventsBetween(...step)));
}

export function pastFacts(journey: Journey): PeriodFacts {
  return Object.assign({}, ...stepsOf(journey).map((step) => factsBetween(...step)));
}

/** Each step as the dossier before and after it. */
function stepsOf({ dossiers }: Journey): [before: Candidate | undefined, after: Candidate][] {
  return dossiers.map((after, index) => [dossiers[index - 1], after]);
}
