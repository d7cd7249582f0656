import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../calendar.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { reachedAfter } from '../candidate/reached.ts';
import { entryStatus, phases } from '../codes/phase.ts';
import { difference } from './candidate-counters.ts';
import { countFacts, factsBetween, type PeriodFacts } from './period-facts.ts';
import { sumMonths, totalOf, yearShardSchema } from './stats.ts';

const start = new Date('2026-01-31T22:30:00Z');
const later = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000);

type Sector = Candidate['sectors'][number];
/** Of a dossier, where it stood from when on, and which sector somebody wanted. */
type Stay = { phase: Candidate['phase']; since: Date; sector: Sector };

/** Each step as the dossier before and after it. */
function changesOf(stays: readonly Stay[]): [before: Candidate | undefined, after: Candidate][] {
  let before: Candidate | undefined;
  return stays.map(({ phase, since, sector }) => {
    const reachedAt = before && reachedAfter(before, phase, since);
    const exit = { reason: 'personal', at: since, reachableAgain: false } as const;
    const after = aCandidate({
      ...{ createdAt: start, updatedAt: since, phase, phaseSince: since, statusSince: since },
      ...{ status: entryStatus[phase], primarySector: sector, sectors: [sector], reachedAt },
      ...(phase === 'exited' && before && { exit: { ...exit, phaseAtExit: before.phase } }),
    });
    const change: [Candidate | undefined, Candidate] = [before, after];
    before = after;
    return change;
  });
}

const factsOf = (stays: readonly Stay[]): PeriodFacts =>
  Object.assign({}, ...changesOf(stays).map((change) => factsBetween(...change)));
const isOfLeaving = (name: string) => name.includes('.leftWithinYearBySector.');
const leftIn = (stays: readonly Stay[]) =>
  Object.fromEntries(
    Object.entries(countFacts(factsOf(stays), undefined)).filter(([name]) => isOfLeaving(name)),
  );

/** The same, from the definition: who left for at least a minute, in the year after work first began for as long. */
function leftByStays(stays: readonly Stay[]): Record<string, number> {
  const lasting = stays.filter(({ since }, index) => {
    const next = stays[index + 1];
    return !next || next.since.getTime() - since.getTime() >= 60_000;
  });
  const began = lasting.find(({ phase }) => phase === 'employed');
  if (!began) return {};
  const day = dayOf(began.since);
  const sameDay = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28');
  const hasLeft = lasting.some(
    ({ phase, since }) => phase === 'exited' && since > began.since && dayOf(since) < sameDay,
  );
  return hasLeft ? { [`${day.slice(0, 7)}.leftWithinYearBySector.${began.sector}`]: 1 } : {};
}

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
      '2026-05.qualifiedByRouteAndSector.not_named-po': 1,
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

  it('counts who left within a year in the month and sector in which work began, once, and not who leaves on its last day', () => {
    const began = new Date('2026-03-31T22:30:00Z');
    const leaving = (at: string, before: readonly Stay[] = []): Stay[] => [
      ...before,
      { phase: 'exited', since: new Date(at), sector: 'po' },
    ];
    const left = (...after: Stay[]) =>
      leftIn([
        { phase: 'new', since: start, sector: 'vo' },
        { phase: 'employed', since: began, sector: 'vo' },
        ...after,
      ]);
    const once = { '2026-04.leftWithinYearBySector.vo': 1 };
    expect(left()).toEqual({});
    expect(left(...leaving('2027-03-31T21:59:59Z'))).toEqual(once);
    expect(left(...leaving('2027-03-31T22:00:00Z'))).toEqual({});
    const back: Stay = { phase: 'matching', since: new Date('2026-06-01T09:00:00Z'), sector: 'po' };
    expect(left(...leaving('2026-07-01T09:00:00Z', [back]))).toEqual(once);
    const twice = [...leaving('2026-05-01T09:00:00Z'), back];
    expect(left(...leaving('2026-07-01T09:00:00Z', twice))).toEqual(once);
    const undone: Stay = { ...back, since: new Date('2026-05-01T09:00:59Z') };
    expect(left(...leaving('2026-05-01T09:00:00Z'), undone)).toEqual({});
  });

  it('counts nobody as gone whose work began before that was counted, so that nothing is taken back that never was booked', () => {
    const stays: Stay[] = [
      { phase: 'new', since: start, sector: 'vo' },
      { phase: 'employed', since: later(start, 10), sector: 'vo' },
      { phase: 'exited', since: later(start, 20), sector: 'vo' },
    ];
    const old = Object.entries(factsOf(stays)).map(([id, { ifLeft: _none, ...fact }]) => [
      id,
      fact,
    ]);
    const counted = countFacts(Object.fromEntries(old), undefined);
    expect(Object.keys(counted).filter(isOfLeaving)).toEqual([]);
    expect(counted['2026-02.exitsByReason.personal']).toBe(1);
  });

  it('of who left within a year is what the stays of a dossier say, in whatever order its steps are told', () => {
    const hours = 3_600_000;
    const waits = fc.oneof(
      fc.constantFrom(1_000, 59_999, 60_000, 26 * hours, 364 * 24 * hours, 365 * 24 * hours),
      fc.integer({ min: 1, max: 500 * 24 * hours }),
    );
    const phase = fc.constantFrom<Candidate['phase']>('matching', 'employed', 'exited');
    const sector = fc.constantFrom<Sector>('po', 'vo', 'mbo');
    const steps = fc.array(fc.record({ wait: waits, phase, sector }), { maxLength: 9 });
    let gone = 0;
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (wishes, picks) => {
        const stays: Stay[] = [{ phase: 'new', since: start, sector: 'po' }];
        for (const { wait, ...wish } of wishes) {
          const last = stays.at(-1);
          if (!last || last.phase === wish.phase) continue;
          stays.push({ ...wish, since: new Date(last.since.getTime() + wait) });
        }
        const told = changesOf(stays).map(([before, after]) => factsBetween(before, after));
        const shuffled = [...told, ...told].sort(() => ((picks.next().value ?? 0) % 2) - 0.5);
        const counted = countFacts(Object.assign({}, ...shuffled), undefined);
        const expected = leftByStays(stays);
        gone += Object.keys(expected).length;
        expect(
          Object.fromEntries(Object.entries(counted).filter(([name]) => isOfLeaving(name))),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(gone).toBeGreaterThan(0);
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
