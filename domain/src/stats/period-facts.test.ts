import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCandidate } from '../candidate/a-candidate.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { phases } from '../codes/phase.ts';
import { difference } from './candidate-counters.ts';
import { countFacts, factsBetween, type PeriodFacts } from './period-facts.ts';
import { sumMonths, totalOf, yearShardSchema } from './stats.ts';

const start = new Date('2026-01-31T22:30:00Z');
const later = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000);

describe('what happened in a month', () => {
  it('is booked by the day in Amsterdam, not by that of UTC', () => {
    const atMidnight = aCandidate({ createdAt: new Date('2026-01-31T23:00:00Z') });
    expect(factsBetween(undefined, atMidnight).created).toMatchObject({
      month: '2026-02',
      counts: { 'signUpsByDay.01': 1 },
    });
    expect(factsBetween(undefined, aCandidate({ createdAt: start })).created?.month).toBe(
      '2026-01',
    );
  });

  it('is nothing when a field changes that is no step on the journey', () => {
    expect(factsBetween(aCandidate(), aCandidate({ motivation: 'Graag.' }))).toEqual({});
    expect(factsBetween(aCandidate(), undefined)).toEqual({});
  });

  it('counts a phase when it is entered for the first time, with sector and route', () => {
    const training = aCandidate({
      ...{ createdAt: start, phase: 'training', phaseSince: new Date('2026-05-04T09:00:00Z') },
      reachedAt: { training: new Date('2026-05-04T09:00:00Z') },
      ...{ status: 'started', chosenRoute: 'zib', sectors: ['vo'] },
    });
    const [fact] = Object.values(factsBetween(aCandidate({ createdAt: start }), training));
    expect(fact).toEqual({
      month: '2026-05',
      counts: {
        'enteredByPhase.training': 1,
        'advisedBySector.vo': 1,
        'trainingByRoute.zib': 1,
        'trainingBySector.vo': 1,
        'trainingByRouteAndSector.zib-vo': 1,
      },
    });
    const back = { ...training, phase: 'matching' as const, phaseSince: new Date('2026-06-04') };
    const again = { ...training, phaseSince: new Date('2026-07-04T09:00:00Z') };
    expect(Object.values(factsBetween(back, again))).toEqual([{ month: '2026-07', counts: {} }]);
  });

  it('counts a match and a qualification when that status is given, also together with its phase', () => {
    const at = new Date('2026-05-04T09:00:00Z');
    const sought = aCandidate({
      ...{ createdAt: start, phase: 'matching', phaseSince: new Date('2026-04-01T09:00:00Z') },
      ...{ status: 'seeking_school', statusSince: new Date('2026-04-01T09:00:00Z') },
      ...{ sectors: ['po'], reachedAt: { matching: new Date('2026-04-01T09:00:00Z') } },
    });
    const matched: Candidate = { ...sought, status: 'matched', statusSince: at };
    expect(countFacts(factsBetween(sought, matched), undefined)).toEqual({
      '2026-05.matchesBySector.po': 1,
    });
    const employed: Candidate = {
      ...matched,
      ...{ phase: 'employed', phaseSince: later(at, 10), statusSince: later(at, 10) },
      ...{ status: 'employed_qualified', reachedAt: { employed: later(at, 10) } },
    };
    expect(countFacts(factsBetween(matched, employed), undefined)).toMatchObject({
      '2026-05.employedBySector.po': 1,
      '2026-05.qualifiedBySector.po': 1,
    });
  });

  it('leaves out a step that was changed within a minute, in whatever order that is told', () => {
    const at = new Date('2026-05-04T09:00:00Z');
    const before = aCandidate({ createdAt: start, phaseSince: start });
    const slip = aCandidate({
      ...{ createdAt: start, phase: 'training', phaseSince: at, status: 'started' },
      reachedAt: { training: at },
    });
    const after = (seconds: number): Candidate => ({
      ...before,
      phaseSince: new Date(at.getTime() + seconds * 1000),
      reachedAt: {},
    });
    const made = factsBetween(before, slip);
    const undone = factsBetween(slip, after(59));
    for (const told of [
      { ...made, ...undone },
      { ...undone, ...made },
    ])
      expect(countFacts(told, undefined)).toEqual({});
    const kept = { ...made, ...factsBetween(slip, after(60)) };
    expect(countFacts(kept, undefined)).toMatchObject({ '2026-05.enteredByPhase.training': 1 });
  });

  it('keeps a match that leads on to the next phase at once, and drops one that was a mistake', () => {
    const at = new Date('2026-05-04T09:00:00Z');
    const sought = aCandidate({
      ...{ createdAt: start, phase: 'matching', phaseSince: new Date('2026-04-01T09:00:00Z') },
      ...{ status: 'seeking_school', statusSince: new Date('2026-04-01T09:00:00Z') },
    });
    const matched: Candidate = { ...sought, status: 'matched', statusSince: at };
    const soon = new Date(at.getTime() + 20_000);
    const on: Candidate = {
      ...matched,
      ...{ phase: 'preparing', phaseSince: soon },
      ...{ status: 'enrolling', statusSince: soon },
    };
    const led = { ...factsBetween(sought, matched), ...factsBetween(matched, on) };
    expect(countFacts(led, undefined)).toMatchObject({
      '2026-05.matchesBySector.not_named': 1,
      '2026-05.enteredByPhase.preparing': 1,
    });
    const mistaken: Candidate = { ...sought, status: 'in_talks', statusSince: soon };
    const taken = { ...factsBetween(sought, matched), ...factsBetween(matched, mistaken) };
    expect(countFacts(taken, undefined)).toEqual({});
    const reworded: Candidate = { ...matched, ownStatus: 'rond', statusSince: soon };
    expect(factsBetween(matched, reworded)).toEqual({});
  });

  it('does not say that somebody entered here a phase in which he or she was brought from elsewhere', () => {
    const brought = aCandidate({ createdAt: start, phase: 'training', status: 'started' });
    const names = Object.keys(factsBetween(undefined, brought).created?.counts ?? {});
    expect(names.filter((name) => !name.startsWith('signUps'))).toEqual([]);
  });

  it('is the same, whatever the order and repetition in which it is told', () => {
    const steps = fc
      .array(fc.constantFrom(...phases.map((phase) => phase.code)), { minLength: 1, maxLength: 6 })
      .map((visited) =>
        visited.map(
          (phase, index): Candidate =>
            aCandidate({
              createdAt: start,
              phase,
              phaseSince: new Date(start.getTime() + index * 20 * 86_400_000),
            }),
        ),
      );
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (history, picks) => {
        const changes = history.map((after, index) => factsBetween(history[index - 1], after));
        const inOrder: PeriodFacts = Object.assign({}, ...changes);
        const shuffled = [...changes, ...changes].sort(() => ((picks.next().value ?? 0) % 2) - 0.5);
        const outOfOrder: PeriodFacts = Object.assign({}, ...shuffled);
        expect(countFacts(outOfOrder, undefined)).toEqual(countFacts(inOrder, undefined));
        const signUps = Object.keys(countFacts(inOrder, undefined)).filter((name) =>
          name.includes('signUpsByDay'),
        );
        expect(signUps).toHaveLength(1);
      }),
    );
  });

  it('is taken back whole by a correction, and only that is left', () => {
    const facts = factsBetween(undefined, aCandidate({ createdAt: start }));
    expect(countFacts(facts, 'spam')).toEqual({ '2026-01.corrected.spam': 1 });
    const there = difference(countFacts(facts, undefined), countFacts(facts, 'spam'));
    const back = difference(countFacts(facts, 'spam'), countFacts(facts, undefined));
    for (const [name, number] of Object.entries(there)) expect(back[name]).toBe(-number);
  });
});

it('the totals of months are the sum of their shards', () => {
  const shard = (months: object) => yearShardSchema.parse({ months });
  const months = sumMonths([
    shard({ '2026-01': { signUpsByDay: { '31': 2 } }, '2026-02': { signUpsByDay: { '01': 1 } } }),
    shard({ '2026-01': { signUpsByDay: { '30': 1, '31': -1 }, corrected: { spam: 1 } } }),
  ]);
  expect(months['2026-01']?.signUpsByDay).toEqual({ 30: 1, 31: 1 });
  expect(totalOf(months['2026-01']?.signUpsByDay)).toBe(2);
  expect(months['2026-01']?.corrected).toEqual({ spam: 1 });
  expect(totalOf(months['2026-02']?.signUpsByDay)).toBe(1);
});
