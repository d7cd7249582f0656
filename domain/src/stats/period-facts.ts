// What happened in a month, for figures over time: sign-ups, phases entered, exits. Unlike the live figures they do
// not fall when a dossier is erased; only finding that somebody never was a candidate takes them back.
import { dayOf, monthOf } from '../calendar.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { eventsBetween } from '../candidate/event.ts';
import { type CorrectingReason, correctingReasons } from '../codes/exit-reason.ts';
import { type Counts, notNamed } from './candidate-counters.ts';

export const periodMaps = [
  /** Day of the month (`01` to `31`) to sign-ups; their sum is the month's. */
  'signUpsByDay',
  'signUpsBySource',
  'signUpsBySector',
  'enteredByPhase',
  'exitsByReason',
  'exitsByPhase',
  'corrected',
] as const;
export type PeriodMap = (typeof periodMaps)[number];

/** One value for each map; a map that is added shows up here as a type error until it is named. */
export function perPeriodMap<Value>(make: (map: PeriodMap) => Value): Record<PeriodMap, Value> {
  return {
    signUpsByDay: make('signUpsByDay'),
    signUpsBySource: make('signUpsBySource'),
    signUpsBySector: make('signUpsBySector'),
    enteredByPhase: make('enteredByPhase'),
    exitsByReason: make('exitsByReason'),
    exitsByPhase: make('exitsByPhase'),
    corrected: make('corrected'),
  };
}

/** Something that happened in a month, with what it counts for (`map.code`). */
export type PeriodFact = { month: string; counts: Counts };
/** By an id that follows from the event, so that a fact that comes twice is the same fact. */
export type PeriodFacts = Record<string, PeriodFact>;

/** The facts that one change of a candidate means. */
export function factsBetween(
  before: Candidate | undefined,
  after: Candidate | undefined,
): PeriodFacts {
  if (!after) return {};
  const facts: PeriodFacts = {};
  for (const [id, event] of Object.entries(eventsBetween(before, after))) {
    if (event.kind === 'created') facts[id] = fact(event.at, signUp(after));
    if (event.kind === 'phase_moved') facts[id] = fact(event.at, entered(event.from, after));
  }
  return facts;
}

/**
 * What a candidate counts for in all months, as `YYYY-MM.map.code`. A correction takes back everything and is itself
 * counted, in the month of the sign-up.
 */
export function countFacts(facts: PeriodFacts, correction: CorrectingReason | undefined): Counts {
  const total: Counts = {};
  const count = ({ month, counts }: PeriodFact) => {
    for (const [name, number] of Object.entries(counts))
      total[`${month}.${name}`] = (total[`${month}.${name}`] ?? 0) + number;
  };
  const { created } = facts;
  if (!correction) for (const one of Object.values(facts)) count(one);
  else if (created) count({ month: created.month, counts: { [`corrected.${correction}`]: 1 } });
  return total;
}

/** Why somebody never was a candidate, if so. */
export function correctionOf(candidate: Candidate): CorrectingReason | undefined {
  return correctingReasons.find((reason) => reason === candidate.exit?.reason);
}

function fact(at: Date, counts: Counts): PeriodFact {
  return { month: monthOf(at), counts };
}

function signUp(candidate: Candidate): Counts {
  return {
    [`signUpsByDay.${dayOf(candidate.createdAt).slice(8)}`]: 1,
    [`signUpsBySource.${candidate.source}`]: 1,
    [`signUpsBySector.${candidate.primarySector ?? notNamed}`]: 1,
    [`enteredByPhase.${candidate.phase}`]: 1,
  };
}

function entered(from: string, { phase, exit }: Candidate): Counts {
  return {
    [`enteredByPhase.${phase}`]: 1,
    ...(phase === 'exited' &&
      exit && { [`exitsByReason.${exit.reason}`]: 1, [`exitsByPhase.${from}`]: 1 }),
  };
}
