// The journey of an invented candidate up to today. Every step is a move that the domain allows, made in the past.
import { type Candidate, candidateSchema } from '../candidate/candidate.ts';
import { movePhase, type PhaseMove } from '../candidate/journey.ts';
import type { ExitReason } from '../codes/exit-reason.ts';
import { type Phase, pipelinePhases, statusesOf } from '../codes/phase.ts';
import { addDays, dayMs } from '../instant.ts';
import { defaultRetention } from '../region/region.ts';
import { inventArrival } from './arrival.ts';
import type { Random, Weights } from './random.ts';
import type { InventedRegion } from './region.ts';

/** How many of a hundred stand where, and how many days ago they came: who is further on came earlier. */
const phaseWeights: Record<Phase, number> = {
  new: 22,
  orienting: 25,
  matching: 16,
  preparing: 11,
  training: 11,
  employed: 7,
  exited: 8,
};
const daysSinceArrival: Record<Phase, [least: number, most: number]> = {
  new: [0, 40],
  orienting: [10, 240],
  matching: [40, 330],
  preparing: [90, 400],
  training: [150, 545],
  employed: [270, 545],
  exited: [30, 545],
};

const exitReasons: Weights<ExitReason> = {
  no_response: 20,
  other_job: 16,
  timing: 14,
  salary: 10,
  no_school: 9,
  not_admissible: 8,
  workload: 7,
  study_costs: 6,
  not_fitting: 6,
  referred: 5,
  unsuitable: 4,
  other_region: 4,
};
const employers = ['Basisschool De Verzinsels', 'Scholengemeenschap Fictum', 'Roc Denkbeeld'];

/** Desks call within a week, and then speak to each candidate about once a month. */
const daysBeforeFirstContact = 7;
const daysBetweenContacts = 28;

type Setting = { region: InventedRegion; index: number; now: Date };

/** A dossier as it came in, after each step, and as it stands now. */
export interface Journey {
  arrival: Candidate;
  dossiers: Candidate[];
  current: Candidate;
}

export function inventJourney(random: Random, setting: Setting): Journey {
  const { region, now } = setting;
  const phase = random.weighted(phaseWeights);
  const daysAgo = inventNumber(random, daysSinceArrival[phase]);
  const arrival = inventArrival(random, { ...setting, now: addDays(now, -daysAgo) });
  const ending = lastMoveAt(arrival, phase, { random, now });

  const dossiers = [arrival];
  let current = arrival;
  const steps = stepsTo(phase, random);
  for (const [index, to] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const part = isLast ? 1 : (index + inventNumber(random, [0.5, 1])) / steps.length;
    const at = momentBetween(arrival.createdAt, ending, part);
    if (to === 'preparing') {
      current = matched(current, at);
      dossiers.push(current);
    }
    current = moved(current, { to, at, random, region });
    dossiers.push(current);
  }
  const before = current;
  current = candidateSchema.parse(settled(current, { random, now }));
  if (current.status !== before.status) dossiers.push(current);
  return { arrival, dossiers, current };
}

/** School and candidate chose each other, a while before what follows from that. */
function matched(candidate: Candidate, before: Date): Candidate {
  const at = momentBetween(candidate.phaseSince, before, 0.6);
  return { ...candidate, status: 'matched', statusSince: at, updatedAt: at };
}

/** The phases that were entered on the way, in order; who left may have done so at any of them. */
function stepsTo(phase: Phase, random: Random): Phase[] {
  const way: Phase[] = pipelinePhases.slice(1);
  if (phase !== 'exited') return way.slice(0, way.indexOf(phase) + 1);
  return [...way.slice(0, random.between(0, 3)), 'exited'];
}

/** Who left and did not ask to be kept for a year is removed after four weeks, so left less long ago. */
function lastMoveAt(
  { createdAt, consent }: Candidate,
  phase: Phase,
  { random, now }: { random: Random; now: Date },
): Date {
  const longestAgo = phase !== 'exited' ? 545 : consent.keepOneYear ? 330 : 26;
  const earliest = new Date(Math.max(createdAt.getTime(), addDays(now, -longestAgo).getTime()));
  return momentBetween(earliest, now, inventNumber(random, [0.3, 0.95]));
}

function moved(
  candidate: Candidate,
  step: { to: Phase; at: Date; random: Random; region: InventedRegion },
): Candidate {
  const { to, at, random, region } = step;
  const result = movePhase(candidate, inventMove(candidate, to, random), {
    now: at,
    retention: defaultRetention,
  });
  if (!result.ok)
    throw new Error(`An invented journey makes a move that is not allowed: ${result.code}`);
  // One adviser guides somebody all the way.
  const adviserUid = candidate.ownerUid ?? random.pick(region.adviserUids);
  return {
    ...candidate,
    ...result.change.set,
    ownerUid: adviserUid,
    updatedAt: at,
    updatedBy: adviserUid,
  };
}

function inventMove(candidate: Candidate, to: Phase, random: Random): PhaseMove {
  const [chosenRoute] = candidate.routes;
  switch (to) {
    case 'exited':
      return {
        to,
        exit: { reason: random.weighted(exitReasons), reachableAgain: random.chance(0.4) },
      };
    case 'training':
      return { to, ...(chosenRoute && { chosenRoute }) };
    case 'employed':
      return { to, employer: { name: random.pick(employers) } };
    default:
      return { to };
  }
}

/** Since entering the phase somebody took a fine step or two in it, and was spoken to: most of them lately. */
function settled(candidate: Candidate, { random, now }: { random: Random; now: Date }): Candidate {
  const { phaseSince } = candidate;
  const waitedLong = phaseSince < addDays(now, -daysBeforeFirstContact);
  const statuses = statusesOf(candidate.phase).map(({ code }) => code);
  const status = random.pick(
    waitedLong && random.chance(0.85) ? statuses.filter((code) => code !== 'untouched') : statuses,
  );
  if (status === 'untouched') return candidate;

  const quietDays = random.chance(0.85)
    ? random.between(0, daysBetweenContacts)
    : random.between(daysBetweenContacts, 3 * daysBetweenContacts);
  const spokenAt = Math.max(phaseSince.getTime(), addDays(now, -quietDays).getTime());
  const lastContactAt = new Date(spokenAt);
  return {
    ...candidate,
    ...(status !== candidate.status && {
      status,
      statusSince: momentBetween(phaseSince, now, random.next()),
    }),
    firstContactAt: firstContactBefore(lastContactAt, candidate.createdAt),
    lastContactAt,
  };
}

/** Desks call soon after somebody came in, and sometimes after a week and a half. */
function firstContactBefore(lastContactAt: Date, createdAt: Date): Date {
  const days = Math.floor((lastContactAt.getTime() - createdAt.getTime()) / dayMs);
  if (days < 3) return lastContactAt;
  const waited = Math.min(days - 1, days % 8 === 0 ? 10 : 1 + (days % 2));
  return new Date(createdAt.getTime() + waited * dayMs);
}

function inventNumber(random: Random, [least, most]: [number, number]): number {
  return least + random.next() * (most - least);
}

function momentBetween(from: Date, to: Date, part: number): Date {
  return new Date(Math.round(from.getTime() + (to.getTime() - from.getTime()) * part));
}
