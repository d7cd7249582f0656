import { describe, expect, it } from 'vitest';
import type { Phase } from '../codes/phase.ts';
import type { CandidateEvent } from './event.ts';
import { daysPerPhase } from './phase-days.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const by = { byUid: 'anna' };
const created: CandidateEvent = { kind: 'created', to: 'new', at: day(1), ...by };
const moved = (from: Phase, to: Phase, on: number): CandidateEvent => ({
  ...{ kind: 'phase_moved', from, to, at: day(on), ...by },
});
const daysOf = (events: CandidateEvent[], phase: Phase, since: number) =>
  Object.fromEntries(daysPerPhase(events, { phase, phaseSince: day(since) }, day(31)));

describe('the time in each phase', () => {
  it('is from one move to the next, and from the last one until now', () => {
    const log = [moved('new', 'orienting', 4), created];
    expect(daysOf(log, 'orienting', 4)).toEqual({ new: 3, orienting: 27 });
  });

  it('of a phase that somebody came back to is all of it together', () => {
    const log = [
      created,
      moved('new', 'orienting', 4),
      moved('orienting', 'matching', 10),
      moved('matching', 'orienting', 12),
    ];
    expect(daysOf(log, 'orienting', 12)).toEqual({ new: 3, orienting: 25, matching: 2 });
  });

  it('is not known of what came before the log, nor of a phase that was skipped', () => {
    expect(daysOf([], 'matching', 30)).toEqual({ matching: 1 });
    expect(daysOf([moved('orienting', 'matching', 20)], 'matching', 20)).toEqual({ matching: 11 });
    expect(daysOf([created, moved('new', 'training', 2)], 'training', 2)).toEqual({
      new: 1,
      training: 29,
    });
  });

  it('is told by phases only: other events change nothing', () => {
    const owner: CandidateEvent = { kind: 'owner_changed', from: null, to: 'x', at: day(9), ...by };
    expect(daysOf([created, owner], 'new', 1)).toEqual({ new: 30 });
  });
});
