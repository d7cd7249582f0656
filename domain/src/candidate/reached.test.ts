import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Phase, phaseSchema } from '../codes/phase.ts';
import { aCandidate } from './a-candidate.ts';
import type { Candidate } from './candidate.ts';
import { firstReached, hasReached, reachablePhases, reachedAfter, slipMs } from './reached.ts';

const start = new Date('2026-03-01T09:00:00Z');
const later = (days: number) => new Date(start.getTime() + days * 86_400_000);

/** As moves leave it, without asking whether each of them is allowed. */
function moved(candidate: Candidate, phase: Phase, now: Date): Candidate {
  const reachedAt = reachedAfter(candidate, phase, now);
  const left = phase === 'exited' && candidate.phase !== 'exited' ? candidate.phase : undefined;
  const exit = left && {
    exit: { reason: 'timing' as const, at: now, phaseAtExit: left, reachableAgain: true },
  };
  return { ...candidate, phase, phaseSince: now, reachedAt, ...exit };
}

describe('how far somebody came', () => {
  const begun = aCandidate({ phase: 'new', phaseSince: start, createdAt: start });

  it('is the first time of each phase, also where somebody comes back to it', () => {
    const matching = moved(begun, 'matching', later(1));
    const again = moved(moved(matching, 'orienting', later(2)), 'matching', later(9));
    expect(again.reachedAt).toEqual({ matching: later(1), orienting: later(2) });
    expect(firstReached(again, 'matching')).toEqual(later(1));
    expect(firstReached(again, 'training')).toBeUndefined();
  });

  it('counts who skipped a phase as having been beyond it', () => {
    const training = moved(begun, 'training', later(3));
    expect(firstReached(training, 'matching')).toEqual(later(3));
    expect(hasReached(training, 'orienting')).toBe(true);
    expect(hasReached(training, 'employed')).toBe(false);
  });

  it('forgets a phase that was taken back within a minute, and no other', () => {
    const known = moved(begun, 'orienting', later(1));
    const slip = moved(known, 'matching', later(2));
    const soon = new Date(later(2).getTime() + slipMs - 1);
    expect(moved(slip, 'orienting', soon).reachedAt).toEqual({ orienting: later(1) });
    const late = new Date(later(2).getTime() + slipMs);
    expect(moved(slip, 'orienting', late).reachedAt).toHaveProperty('matching');
  });

  it('is known of who left, by the phase in which that was', () => {
    const left = moved(moved(begun, 'matching', later(1)), 'exited', later(5));
    expect(hasReached(left, 'matching')).toBe(true);
    expect(hasReached({ ...left, reachedAt: undefined }, 'matching')).toBe(true);
    expect(hasReached({ ...left, reachedAt: undefined }, 'preparing')).toBe(false);
  });

  it('never falls with another move that stands, and never says less than where somebody is', () => {
    const steps = fc.array(fc.constantFrom(...phaseSchema.options), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (visited) => {
        let candidate = begun;
        for (const [index, phase] of visited.entries()) {
          const after = moved(candidate, phase, later(index + 1));
          for (const one of reachablePhases) {
            if (hasReached(candidate, one)) expect(hasReached(after, one)).toBe(true);
            const known = firstReached(candidate, one);
            if (known) expect(firstReached(after, one)).toEqual(known);
          }
          candidate = after;
        }
      }),
    );
  });
});
