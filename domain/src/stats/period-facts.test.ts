import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCandidate } from '../candidate/a-candidate.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { phases } from '../codes/phase.ts';
import { difference } from './candidate-counters.ts';
import { countFacts, factsBetween, type PeriodFacts } from './period-facts.ts';
import { sumMonths, totalOf, yearShardSchema } from './stats.ts';

const start = new Date('2026-01-31T22:30:00Z');

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
