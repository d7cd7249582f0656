import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath, countedPath } from '@instroom/domain/paths.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import { factsBetween } from '@instroom/domain/stats/period-facts.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { recounted, storedFigures, storedMonths } from '../../../tests/setup/figures.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { countInLedger, countingTogether } from './count-in-ledger.ts';

// The trigger counts as well, and would be there first now and then.
useOwnBackend();
beforeAll(async () => {
  await controls().setBackgroundTriggers(false);
});

const march = new Date('2026-03-10T12:00:00Z');
const april = new Date('2026-04-02T12:00:00Z');

async function aCounted() {
  const { regionId } = await aRegion();
  const document = adminDb().doc(candidatePath(regionId, 'one'));
  const count = (before?: Candidate, after?: Candidate) =>
    countInLedger(
      adminDb(),
      { regionId, candidateId: 'one' },
      { facts: factsBetween(before, after), erased: after ? undefined : before, now: april },
    );
  const figures = () => storedFigures(regionId);
  const months = () => storedMonths(regionId);
  return { regionId, document, count, figures, months };
}

const created = aCandidate({
  createdAt: march,
  sectors: ['vo'],
  primarySector: 'vo',
  subjects: ['wi'],
});
const matching: Candidate = {
  ...created,
  phase: 'matching',
  phaseSince: april,
  status: 'seeking_school',
};
const preparing: Candidate = { ...matching, phase: 'preparing' };
const left = (reason: 'salary' | 'spam'): Candidate => ({
  ...matching,
  phase: 'exited',
  status: 'exited',
  phaseSince: new Date('2026-04-03T12:00:00Z'),
  exit: { reason, at: april, phaseAtExit: 'matching', reachableAgain: false },
});

describe('counting in the ledger', () => {
  it('counts the choices in own fields, also more of them than one write may hold', async () => {
    const { document, count, figures } = await aCounted();
    const codes = Array.from({ length: 50 }, (_, index) => `c${index}`);
    const custom = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`f${index}`, codes]),
    );
    await document.set({ ...created, custom });
    await count(undefined, created);
    const { byCustom, bySubject } = await figures();
    expect(Object.keys(byCustom).length).toBe(600);
    expect(new Set(Object.values(byCustom))).toEqual(new Set([1]));
    expect(bySubject).toEqual({ wi: 1 });

    await document.update({ custom: { f0: ['c1'] } });
    await count(created, created);
    expect((await figures()).byCustom).toEqual({ 'f0-c1': 1 });
    await document.delete();
    await count(created, undefined);
    expect((await figures()).byCustom).toEqual({});
  });

  it('counts a candidate once, however often and however much at once it is asked', async () => {
    const { document, count, figures, months } = await aCounted();
    await document.set(created);
    await Promise.all([1, 2, 3, 4].map(() => count(undefined, created)));
    expect(await count(undefined, created)).toBe(false);
    expect((await figures()).bySubject).toEqual({ wi: 1 });
    expect((await months())['2026-03']).toMatchObject({
      signUpsByDay: { 10: 1 },
      signUpsBySource: { desk_form: 1 },
      signUpsBySector: { vo: 1 },
      enteredByPhase: { new: 1 },
    });
  });

  it('books what happened in the month in which it happened, in whatever order it is told', async () => {
    const { regionId, document, count, figures, months } = await aCounted();
    for (const step of [created, matching, left('salary')]) await document.set(step);
    await count(matching, left('salary'));
    await count(created, matching);
    await count(undefined, created);
    await count(created, matching);
    expect(await figures()).toEqual(await recounted(regionId));
    expect(await months()).toEqual({
      '2026-03': expect.objectContaining({ enteredByPhase: { new: 1 }, exitsByReason: {} }),
      '2026-04': expect.objectContaining({
        enteredByPhase: { matching: 1 },
        exitsByReason: { salary: 1 },
        exitsByPhase: { matching: 1 },
      }),
    });
  });

  it('books who leaves within a year where work began, also in another year; erasing leaves that, a correction takes it back', async () => {
    const { document, count, months } = await aCounted();
    const employed: Candidate = {
      ...{ ...matching, phase: 'employed', status: 'employed_unqualified' },
      reachedAt: { matching: april, employed: april },
    };
    const leaving = (reason: 'salary' | 'spam'): Candidate => ({
      ...{ ...left(reason), reachedAt: employed.reachedAt },
      phaseSince: new Date('2027-01-08T12:00:00Z'),
    });
    await document.set(leaving('salary'));
    await count(employed, leaving('salary'));
    expect((await months())['2026-04']).toBeUndefined();
    await count(created, employed);
    await count(employed, leaving('salary'));
    const booked = {
      ...{ employedBySector: { vo: 1 }, leftWithinYearBySector: { vo: 1 } },
      exitsByReason: {},
    };
    expect((await months())['2026-04']).toMatchObject(booked);
    expect((await months())['2027-01']).toMatchObject({ exitsByReason: { salary: 1 } });
    await document.delete();
    await count(leaving('salary'), undefined);
    expect((await months())['2026-04']).toMatchObject(booked);
    await count(leaving('spam'), undefined);
    expect((await months())['2026-04']).toBeUndefined();
  });

  it('lets erasure lower the live figures and no month, also when the event comes again after it', async () => {
    const { regionId, document, count, figures, months } = await aCounted();
    await document.set(created);
    await count(undefined, created);
    const before = await months();
    await document.delete();
    await count(created, undefined);
    await count(undefined, created);
    expect((await figures()).byPhase).toEqual({});
    expect(await months()).toEqual(before);
    // What stays for a while says nothing of a person.
    const ledger = await adminDb().doc(countedPath(regionId, 'one')).get();
    expect(Object.keys(ledger.data() ?? {}).sort()).toEqual(['counts', 'expireAt', 'facts']);
    expect(JSON.stringify(ledger.data())).not.toMatch(/anna|example/i);
  });

  it('takes back everything of who never was a candidate, counts that, and gives it back when reopened', async () => {
    const { document, count, months } = await aCounted();
    await document.set(created);
    await count(undefined, created);
    await document.set(left('spam'));
    await count(matching, left('spam'));
    expect(await months()).toEqual({
      '2026-03': expect.objectContaining({
        signUpsByDay: {},
        enteredByPhase: {},
        corrected: { spam: 1 },
      }),
    });
    await document.set(matching);
    await count(left('spam'), matching);
    expect((await months())['2026-03']).toMatchObject({ signUpsByDay: { 10: 1 }, corrected: {} });
  });

  it('corrects by how somebody was when erased, also where that is told first, and earlier steps after it', async () => {
    const { count, months } = await aCounted();
    await count(left('spam'), undefined);
    await count(matching, left('spam'));
    await count(undefined, created);
    expect((await months())['2026-03']).toMatchObject({ signUpsByDay: {}, corrected: { spam: 1 } });

    const other = await aCounted();
    await other.document.set(left('spam'));
    await other.count(undefined, created);
    await other.count(matching, left('spam'));
    // Reopened and then erased, of which the first is told last.
    await other.document.delete();
    await other.count(matching, undefined);
    await other.count(left('spam'), matching);
    expect((await other.months())['2026-03']).toMatchObject({
      ...{ signUpsByDay: { 10: 1 }, corrected: {} },
    });
  });

  it('keeps a correction after erasure', async () => {
    const { document, count, months } = await aCounted();
    await document.set(left('spam'));
    await count(undefined, left('spam'));
    await document.delete();
    await count(left('spam'), undefined);
    expect((await months())['2026-03']).toMatchObject({ signUpsByDay: {}, corrected: { spam: 1 } });
  });
});

describe('counting together', () => {
  it('counts what comes at once exactly, and once however often it comes', async () => {
    const { regionId } = await aRegion();
    const count = countingTogether(adminDb());
    const ids = Array.from({ length: 120 }, (_, index) => `c${index}`);
    const batch = adminDb().batch();
    for (const id of ids) batch.set(adminDb().doc(candidatePath(regionId, id)), created);
    await batch.commit();
    const change = { facts: factsBetween(undefined, created), now: april };
    await Promise.all(
      [...ids, ...ids].map((candidateId) => count({ regionId, candidateId }, change)),
    );
    expect(await storedFigures(regionId)).toEqual(await recounted(regionId));
    expect((await storedMonths(regionId))['2026-03']).toMatchObject({ signUpsByDay: { 10: 120 } });
  });

  it('lets a candidate that cannot be read hold up nobody else', async () => {
    const { regionId } = await aRegion();
    const count = countingTogether(adminDb());
    const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
    for (const id of ['one', 'two', 'three']) await document(id).set(created);
    await document('two').update({ phase: 'nonsense' });
    const change = { facts: factsBetween(undefined, created), now: april };
    const results = await Promise.allSettled(
      ['one', 'two', 'three'].map((candidateId) => count({ regionId, candidateId }, change)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await storedFigures(regionId)).byPhase).toEqual({ new: 2 });
  });

  it('writes what belongs to each change in the same transaction', async () => {
    const { regionId } = await aRegion();
    const count = countingTogether(adminDb());
    const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
    for (const id of ['one', 'two']) await document(id).set(created);
    await Promise.all(
      ['one', 'two', 'erased'].map((candidateId) =>
        count(
          { regionId, candidateId },
          {
            facts: {},
            now: april,
            alongside: (transaction, isThere) =>
              transaction.set(document(candidateId).collection('events').doc('e'), { isThere }),
          },
        ),
      ),
    );
    const events = ['one', 'two', 'erased'].map((id) => document(id).collection('events').doc('e'));
    const snapshots = await adminDb().getAll(...events);
    expect(snapshots.map((event) => event.get('isThere'))).toEqual([true, true, false]);
  });

  it('leaves who came into a practice region with a place in the figures as they are', async () => {
    const { regionId, document } = await aCounted();
    const ledger = adminDb().doc(countedPath(regionId, 'one'));
    const facts = factsBetween(undefined, created);
    await ledger.set({ counts: countCandidate(matching), facts });
    await document.set(matching);
    // A transaction may run twice, so how often is not asked.
    let logged = false;
    const alongside = () => {
      logged = true;
    };
    const count = countingTogether(adminDb());
    const place = { regionId, candidateId: 'one' };
    const change = { facts, now: april, alongside, isPractice: true };
    expect(await count(place, change)).toBe(false);
    expect(logged).toBe(false);
    expect(await storedFigures(regionId)).toMatchObject({ byPhase: {} });

    // What happens afterwards counts and is logged as everywhere.
    await document.update({ phase: 'preparing' });
    await count(place, { ...change, facts: factsBetween(matching, preparing) });
    expect(logged).toBe(true);
    expect((await storedFigures(regionId)).byPhase).toEqual({ preparing: 1, matching: -1 });
  });

  it('forgets, in a practice region, who is gone: a late event counts nothing', async () => {
    const { regionId, figures, months } = await aCounted();
    const facts = factsBetween(undefined, created);
    const change = { facts, now: april, alongside: () => {}, isPractice: true };
    await countingTogether(adminDb())({ regionId, candidateId: 'gone' }, change);
    await countInLedger(adminDb(), { regionId, candidateId: 'gone' }, change);
    expect(await figures()).toMatchObject({ byPhase: {} });
    expect(await months()).toEqual({});
    expect((await adminDb().doc(countedPath(regionId, 'gone')).get()).exists).toBe(false);
  });
});
