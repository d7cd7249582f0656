// How far somebody came on the journey, whatever happened afterwards: for figures such as "of whom that form brought, so many
// found a school".
import { z } from 'zod';
import { phaseSchema } from '../codes/phase.ts';
import { instantSchema } from '../instant.ts';
import type { Candidate } from './candidate.ts';

/** In their order; the first one is where every dossier begins. */
export const reachableSchema = phaseSchema.exclude(['new', 'exited']);
export const reachablePhases = reachableSchema.options;
export type ReachablePhase = (typeof reachablePhases)[number];
export const reachedSchema = z.partialRecord(reachableSchema, instantSchema);
export type Reached = z.infer<typeof reachedSchema>;

/** Who was in a phase for less was put there by mistake: the screen offers half a minute to take a move back. */
export const slipMs = 60_000;

type Standing = Pick<Candidate, 'phase' | 'phaseSince' | 'reachedAt'>;

/** What a move to another phase makes of it. */
export function reachedAfter(
  { phase, phaseSince, reachedAt }: Standing,
  to: Candidate['phase'],
  now: Date,
): Reached {
  const isSlip = now.getTime() - phaseSince.getTime() < slipMs;
  const kept = Object.entries(reachedAt ?? {}).filter(
    ([reached, at]) => !(isSlip && reached === phase && at.getTime() === phaseSince.getTime()),
  );
  const reached: Reached = Object.fromEntries(kept);
  for (const one of reachablePhases) if (one === to) reached[one] ??= now;
  return reached;
}

/** When somebody first came to this phase or to one beyond it; nothing where he or she never did. */
export function firstReached(
  { reachedAt }: Pick<Candidate, 'reachedAt'>,
  phase: ReachablePhase,
): Date | undefined {
  if (!reachedAt) return undefined;
  const times = asFarAs(phase).flatMap((one) => reachedAt[one]?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}

/** Whether somebody came as far as this phase; also of dossiers from before it was written down when. */
export function hasReached(
  candidate: Pick<Candidate, 'phase' | 'reachedAt'> & {
    exit?: Pick<NonNullable<Candidate['exit']>, 'phaseAtExit'> | undefined;
  },
  phase: ReachablePhase,
): boolean {
  const { exit } = candidate;
  const last = candidate.phase === 'exited' && exit ? exit.phaseAtExit : candidate.phase;
  return asFarAs(phase).some((one) => one === last || candidate.reachedAt?.[one] !== undefined);
}

/** Of each phase, itself and those beyond it: found once, since figures ask it of every candidate. */
const beyond = new Map(
  reachablePhases.map((phase, index) => [phase, reachablePhases.slice(index)]),
);

function asFarAs(phase: ReachablePhase): readonly ReachablePhase[] {
  return beyond.get(phase) ?? [];
}
