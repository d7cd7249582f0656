// What happened in a month, for figures over time, as these are defined. Unlike the live figures they do not fall when a
// dossier is erased; only finding that somebody never was a candidate takes them back.
import { monthOf } from '../calendar.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { eventsBetween } from '../candidate/event.ts';
import { slipMs } from '../candidate/reached.ts';
import { type CorrectingReason, correctingReasons } from '../codes/exit-reason.ts';
import { bookedMaps, type Happened, periodFigures } from '../figures/period-figures.ts';
import type { Counts } from './candidate-counters.ts';

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
  for (const [id, one] of Object.entries(facts)) if (!facts[`${slipPrefix}${id}`]) count(one);
  return total;
}

/** Why somebody never was a candidate, if so. */
export function correctionOf(candidate: Candidate): CorrectingReason | undefined {
  return correctingReasons.find((reason) => reason === candidate.exit?.reason);
}

function fact(at: Date, candidate: Candidate, happened: readonly Happened[]): PeriodFact {
  const counts: Counts = {};
  for (const map of bookedMaps) {
    const { at: when, codesOf } = periodFigures[map];
    if (!happened.includes(when)) continue;
    for (const code of codesOf(candidate)) counts[`${map}.${code}`] = 1;
  }
  return { month: monthOf(at), counts };
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
