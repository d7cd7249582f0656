// What happened in a month, for figures over time, as these are defined. Unlike the live figures they do not fall when a
// dossier is erased; only finding that somebody never was a candidate takes them back.
import { dayOf, monthOf, monthsAfter, startOfDay } from '../calendar.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { eventsBetween } from '../candidate/event.ts';
import { slipMs } from '../candidate/reached.ts';
import { type CorrectingReason, correctingReasons } from '../codes/exit-reason.ts';
import {
  type BookedMap,
  bookedMaps,
  type Happened,
  periodFigures,
} from '../figures/period-figures.ts';
import type { Counts } from './candidate-counters.ts';

/** Something that happened in a month, with what it counts for (`map.code`). */
export type PeriodFact = {
  month: string;
  counts: Counts;
  /** What it counts for as well, once somebody leaves within a year after it. */
  ifLeft?: Counts | undefined;
};
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
    if (event.kind === 'created') facts[id] = fact(event.at, after, ['signUp', ...begun(after)]);
    if (event.kind === 'phase_moved') facts[id] = fact(event.at, after, happenedIn(after));
    // Another word of the region for the same status is no step.
    if (event.kind === 'status_moved' && event.from !== event.to)
      facts[id] = fact(event.at, after, ['status']);
  }
  const slip = before && slipBetween(before, after);
  if (slip) facts[`${slipPrefix}${slip}`] = { month: monthOf(after.updatedAt), counts: {} };
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
  if (correction) {
    if (created) count({ month: created.month, counts: { [`corrected.${correction}`]: 1 } });
    return total;
  }
  for (const [id, one] of Object.entries(facts)) {
    if (isTakenBack(facts, id)) continue;
    count(one);
    if (one.ifLeft && hasLeftWithinYear(facts, id)) count({ ...one, counts: one.ifLeft });
  }
  return total;
}

/** Why somebody never was a candidate, if so. */
export function correctionOf(candidate: Candidate): CorrectingReason | undefined {
  return correctingReasons.find((reason) => reason === candidate.exit?.reason);
}

function fact(at: Date, candidate: Candidate, happened: readonly Happened[]): PeriodFact {
  const ifLeft = happened.includes('entered') ? countsOf(candidate, ['leftWithinYear']) : {};
  return {
    month: monthOf(at),
    counts: countsOf(candidate, happened),
    ...(Object.keys(ifLeft).length > 0 && { ifLeft }),
  };
}

function countsOf(candidate: Candidate, happened: readonly Happened[]): Counts {
  const counts: Counts = {};
  for (const map of bookedMaps) {
    const { at: when, codesOf } = periodFigures[map];
    if (!happened.includes(when)) continue;
    for (const code of codesOf(candidate)) counts[`${map}.${code}`] = 1;
  }
  return counts;
}

/** A year ends as the day begins on which it began, so that who leaves on that day has been there for all of it. */
function hasLeftWithinYear(facts: PeriodFacts, id: string): boolean {
  const began = movedAt(id);
  const ends = startOfDay(monthsAfter(dayOf(began), 12));
  return Object.entries(facts).some(([other, { counts }]) => {
    const isExit = Object.keys(counts).some((name) => name.startsWith(exitPrefix));
    if (!isExit || isTakenBack(facts, other)) return false;
    return movedAt(other) > began && movedAt(other) < ends;
  });
}

const exitPrefix = `${'exitsByReason' satisfies BookedMap}.`;

/** A move to another phase has its moment in its id. */
function movedAt(id: string): Date {
  return new Date(Number(id.slice('phase-'.length)));
}

function isTakenBack(facts: PeriodFacts, id: string): boolean {
  return facts[`${slipPrefix}${id}`] !== undefined;
}

/** Who is brought from elsewhere in a later phase did not enter it here. */
function begun({ phase }: Candidate): Happened[] {
  return phase === 'new' ? ['entered'] : [];
}

/** A phase that somebody comes back to is not entered anew. */
function happenedIn({ phase, phaseSince, reachedAt }: Candidate): Happened[] {
  if (phase === 'exited') return ['left', 'status'];
  if (phase === 'new') return ['status'];
  const isFirst = !reachedAt || reachedAt[phase]?.getTime() === phaseSince.getTime();
  return isFirst ? ['entered', 'status'] : ['status'];
}

const slipPrefix = 'slip-';

/**
 * The id of the step that is taken back: whoever moves somebody out of a phase, or to another status of it, within a
 * minute had made a mistake. A match that leads on to the next phase at once is none.
 */
function slipBetween(before: Candidate, after: Candidate): string | undefined {
  const moved = before.phase !== after.phase;
  const [since, until, id] = moved
    ? [before.phaseSince, after.phaseSince, 'phase']
    : [before.statusSince, after.statusSince, 'status'];
  const isStep = moved || before.status !== after.status;
  // That of the sign-up, or the one that a phase began with, is no step of its own.
  const isFirst = [before.createdAt, ...(moved ? [] : [before.phaseSince])].some(
    (at) => at.getTime() === since.getTime(),
  );
  if (!isStep || isFirst || until.getTime() - since.getTime() >= slipMs) return undefined;
  return `${id}-${since.getTime()}`;
}
