import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCandidate } from '../../../tests/setup/any-candidate.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import { firstReached, hasReached, reachablePhases } from '../candidate/reached.ts';
import { addDays, dayMs } from '../instant.ts';
import { funnelOf, isOfCohort } from './cohort.ts';
import { medianOf } from './median.ts';

const start = new Date('2026-01-10T09:00:00Z');
const after = (days: number) => addDays(start, days);
const daysOf = (candidates: Parameters<typeof funnelOf>[0]) =>
  Object.fromEntries(funnelOf(candidates).map(({ phase, days }) => [phase, days]));

describe('a cohort', () => {
  it('is a year or a month of the calendar in the Netherlands', () => {
    const newYear = { createdAt: new Date('2025-12-31T23:30:00Z') };
    expect(isOfCohort('2026')(newYear)).toBe(true);
    expect(isOfCohort('2026-01')(newYear)).toBe(true);
    expect(isOfCohort('2025-12')(newYear)).toBe(false);
    expect(isOfCohort('2026-01')({ createdAt: new Date('2026-01-31T23:00:00Z') })).toBe(false);
  });

  it('is made of its months', () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const months = Array.from({ length: 12 }, (_, month) =>
          isOfCohort(`2025-${String(month + 1).padStart(2, '0')}`)(candidate),
        );
        expect(months.filter(Boolean).length).toBe(Number(isOfCohort('2025')(candidate)));
      }),
    );
  });
});

describe('the funnel of a cohort', () => {
  it('counts who ever came so far, also who went back or left since', () => {
    const funnel = funnelOf([
      aCandidate({ phase: 'training' }),
      aCandidate({ phase: 'orienting', reachedAt: { orienting: start, matching: after(3) } }),
      aCandidate({
        phase: 'exited',
        exit: { reason: 'timing', at: start, phaseAtExit: 'matching', reachableAgain: false },
      }),
      aCandidate(),
    ]);
    expect(funnel.map(({ phase, reached }) => `${phase} ${reached}`)).toEqual([
      'new 4',
      'orienting 3',
      'matching 3',
      'preparing 1',
      'training 1',
      'employed 0',
    ]);
  });

  it('never widens, and begins with everybody', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        const reached = funnelOf(candidates).map((step) => step.reached);
        expect(reached[0]).toBe(candidates.length);
        expect(reached).toEqual(reached.toSorted((one, other) => other - one));
      }),
    );
  });

  it('is what is said of each candidate', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        for (const { phase, reached, days } of funnelOf(candidates)) {
          const next = reachablePhases[phase === 'new' ? 0 : reachablePhases.indexOf(phase) + 1];
          const came = candidates.filter((one) => phase === 'new' || hasReached(one, phase));
          const times = candidates.flatMap((one) => {
            const from = phase === 'new' ? one.createdAt : one.reachedAt?.[phase];
            const until = next && firstReached(one, next);
            return from && until && until >= from ? [until.getTime() - from.getTime()] : [];
          });
          const median = medianOf(times);
          expect(reached).toBe(came.length);
          expect(days).toBe(median === undefined ? undefined : Math.round(median / dayMs));
        }
      }),
    );
  });

  it('tells the median days of a phase, of who went on', () => {
    const wentOn = (days: number) =>
      aCandidate({ createdAt: start, phase: 'orienting', reachedAt: { orienting: after(days) } });
    expect(daysOf([wentOn(2), wentOn(10), wentOn(3), aCandidate()]).new).toBe(3);
    expect(daysOf([wentOn(2), wentOn(10)]).new).toBe(6);
    expect(daysOf([aCandidate()]).new).toBeUndefined();
  });

  it('says nothing of a phase that somebody skipped, nor of one that somebody came back to', () => {
    const skipped = aCandidate({
      ...{ createdAt: start, phase: 'matching', reachedAt: { matching: after(4) } },
    });
    expect(daysOf([skipped])).toMatchObject({ new: 4, orienting: undefined });
    const cameBack = aCandidate({
      ...{ createdAt: start, phase: 'orienting' },
      reachedAt: { matching: after(4), orienting: after(9) },
    });
    expect(daysOf([cameBack])).toMatchObject({ new: 4, orienting: undefined });
  });
});
