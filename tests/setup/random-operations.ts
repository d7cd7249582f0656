// What people do to the dossiers of a region, by chance that a seed repeats: they sign up, are moved, leave, come back, are
// changed, moved by mistake and back within a minute, and are erased. Every move is one that the journey allows.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { movePhase, type PhaseMove } from '@instroom/domain/candidate/journey.ts';
import { correctingReasons, exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { entryStatus, pipelinePhases, statusesOf } from '@instroom/domain/codes/phase.ts';
import { routeSchema } from '@instroom/domain/codes/route.ts';
import { addDays, dayMs } from '@instroom/domain/instant.ts';
import { type Random, seededRandom } from '@instroom/domain/invented/random.ts';
import { defaultRetention } from '@instroom/domain/region/region.ts';
import fc from 'fast-check';
import { anyCandidate } from './any-candidate.ts';

/** One write of one dossier; `before` and `after` as the event of it will say. */
export type Operation = {
  candidateId: string;
  before: Candidate | undefined;
  after: Candidate | undefined;
};

/** Years ahead, so that nothing that runs at night finds one whose term is over; over the turn of a year. */
const firstDay = new Date('2031-11-01T09:00:00Z');
const days = 90;
const people = 600;
const minuteMs = 60_000;
const exitCodes = exitReasons.map(({ code }) => code);

type Known = { samples: readonly Candidate[]; previous: Candidate | undefined };

/** Answers so many operations at a time, each on another dossier. */
export function randomOperations(seed: number): (count: number) => Operation[] {
  const random = seededRandom(seed);
  const samples = fc.sample(anyCandidate, { seed, numRuns: 300 });
  const current = new Map<string, Candidate>();
  const previous = new Map<string, Candidate>();
  let signUps = 0;

  function operate(busy: ReadonlySet<string>): Operation {
    const free = [...current.keys()].filter((id) => !busy.has(id));
    const isNew = free.length === 0 || random.chance(current.size < people ? 0.3 : 0.02);
    const candidateId = isNew ? `c${signUps++}` : random.pick(free);
    const before = current.get(candidateId);
    const after = before
      ? afterwards(random, before, { samples, previous: previous.get(candidateId) })
      : arrival(random, random.pick(samples));
    if (after) current.set(candidateId, after);
    else current.delete(candidateId);
    if (before) previous.set(candidateId, before);
    return { candidateId, before, after };
  }

  return (count) => {
    const operations = new Map<string, Operation>();
    while (operations.size < count) {
      const operation = operate(new Set(operations.keys()));
      operations.set(operation.candidateId, operation);
    }
    return [...operations.values()];
  };
}

/** Most begin as new; some are brought from elsewhere in a later phase. */
function arrival(random: Random, sample: Candidate): Candidate {
  const phase = random.chance(0.9) ? 'new' : random.pick(pipelinePhases);
  const createdAt = addDays(firstDay, random.next() * days);
  return aCandidate({ createdAt, phase, status: entryStatus[phase], ...wishesOf(random, sample) });
}

function afterwards(random: Random, before: Candidate, known: Known): Candidate | undefined {
  const kind = random.weighted({ move: 56, status: 18, wishes: 15, name: 1, back: 8, erase: 2 });
  const updatedAt = later(random, before.updatedAt, kind === 'back');
  const changed = () => ({ ...before, ...wishesOf(random, random.pick(known.samples)), updatedAt });
  switch (kind) {
    case 'erase':
      return undefined;
    case 'wishes':
      return changed();
    case 'name':
      return { ...before, lastName: `Voorbeeld-${random.between(0, 99)}`, updatedAt };
    default: {
      const wish = wishOf(random, before, kind === 'back' ? (known.previous ?? before) : undefined);
      const move = kind === 'status' ? statusStep(random, before) : wish;
      return moved(before, move, updatedAt) ?? changed();
    }
  }
}

/**
 * A third comes within two minutes of the step before: on both sides of what counts as a slip. A few come after up to two
 * years: on both sides of what counts as leaving within a year.
 */
function later(random: Random, moment: Date, isHasty: boolean): Date {
  const isLate = random.chance(0.04);
  const longest = isHasty || random.chance(0.25) ? 2 * minuteMs : (isLate ? 730 : 5) * dayMs;
  return new Date(moment.getTime() + random.between(1, longest));
}

/** What figures count by and may be changed by itself; the sample's own fields are two of a region's. */
function wishesOf(random: Random, sample: Candidate): Partial<Candidate> {
  const { sectors, subjects, routes, qualificationsHeld } = sample;
  const { primarySector, chosenRoute, municipalityCode } = sample;
  return {
    ...{ sectors, subjects, routes, qualificationsHeld },
    ...{ primarySector, chosenRoute, municipalityCode },
    custom: {
      licence: random.chance(0.5),
      days: ['monday', 'friday'].filter(() => random.chance(0.5)),
      remark: 'Graag op de fiets.',
    },
  };
}

/** Where a phase has but one status, it is asked for again, which the journey refuses. */
function statusStep(random: Random, { phase, status }: Candidate): PhaseMove {
  const others = statusesOf(phase).filter(({ code }) => code !== status);
  return { to: phase, status: others.length > 0 ? random.pick(others).code : status };
}

/** To any phase, or back to where somebody was; with what that asks for. */
function wishOf(random: Random, { phase }: Candidate, earlier?: Candidate): PhaseMove {
  const others = pipelinePhases.filter((other) => other !== phase);
  const leaves = phase !== 'exited' && random.chance(0.25);
  const to = earlier?.phase ?? (leaves ? 'exited' : random.pick(others));
  const reason = random.pick(random.chance(0.4) ? correctingReasons : exitCodes);
  return {
    to,
    ...(earlier && { status: earlier.status }),
    ...(to === 'training' && { chosenRoute: random.pick(routeSchema.options.slice(0, 5)) }),
    ...(to === 'employed' && { employer: { name: 'Basisschool De Verzinsels' } }),
    ...(to === 'exited' && { exit: { reason, detail: 'Verzonnen.', reachableAgain: false } }),
    ...(phase === 'exited' && {
      freshConsent: { privacyStatementVersion: '1', keepOneYear: true },
    }),
  };
}

/** Nothing where the journey refuses it: somebody is there already, or the term is over. */
function moved(before: Candidate, move: PhaseMove, now: Date): Candidate | undefined {
  const result = movePhase(before, move, { now, retention: defaultRetention });
  if (!result.ok) return undefined;
  const after = { ...before, ...result.change.set, updatedAt: now };
  for (const field of result.change.clear) delete after[field];
  return after;
}
