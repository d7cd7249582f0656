// The real counting trigger under what a real event system does: the same event twice, events out of order, and a
// failure between reading and committing. It has a backend of its own, since faults touch everybody.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { recounted, storedFigures } from '../setup/figures.ts';
import { aRegion } from '../setup/region.ts';

useOwnBackend();
afterEach(() => controls().clearFaultPlan());

const counting = { function: 'candidateChanged' };

async function aCountedRegion() {
  const { regionId } = await aRegion();
  const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
  const exact = async () => {
    const figures = await storedFigures(regionId);
    expect(figures).toEqual(await recounted(regionId));
    return figures;
  };
  return { regionId, document, exact };
}

describe('the counting trigger', () => {
  it('counts once when the same event is delivered three times', async () => {
    const { document, exact } = await aCountedRegion();
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.deliver', ...counting },
        action: { type: 'duplicate', count: 2 },
      },
    ]);
    await document('one').set(aCandidate({ subjects: ['wi'] }));
    await controls().awaitIdle();
    expect((await exact()).bySubject).toEqual({ wi: 1 });
  });

  it('ends right when an older event is delivered after a newer one', async () => {
    const { document, exact } = await aCountedRegion();
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.invoke', ...counting },
        action: { type: 'delay', seconds: 60 },
      },
    ]);
    await document('one').set(aCandidate({ subjects: ['wi'] }));
    await controls().clearFaultPlan();
    await document('one').update({ subjects: ['na'], phase: 'orienting' });
    await expect
      .poll(async () => (await storedFigures(document('one').path.split('/')[1] ?? '')).bySubject)
      .toEqual({ na: 1 });
    await controls().advanceClock(120);
    await controls().awaitIdle();
    expect((await exact()).byPhase).toEqual({ orienting: 1 });
  });

  it('counts after a failure between reading and committing, when the event comes again', async () => {
    const { document, exact, regionId } = await aCountedRegion();
    await document('before').set(aCandidate({ subjects: ['na'] }));
    await controls().awaitIdle();
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.invoke', ...counting },
        action: { type: 'crashRunner' },
      },
    ]);
    await document('one').set(aCandidate({ subjects: ['wi'] }));
    await controls().clearFaultPlan();
    expect((await storedFigures(regionId)).bySubject).toEqual({ na: 1 });
    for (const seconds of [20, 40, 80]) await controls().advanceClock(seconds);
    await controls().awaitIdle();
    expect((await exact()).bySubject).toEqual({ wi: 1, na: 1 });
  });

  it('is exact after a burst of changes to the same candidates', async () => {
    const { document, exact } = await aCountedRegion();
    const ids = Array.from({ length: 40 }, (_, index) => `c${index}`);
    await Promise.all(ids.map((id) => document(id).set(aCandidate({ sectors: ['po'] }))));
    await Promise.all(
      ids.map((id) => document(id).update({ sectors: ['vo'], primarySector: 'vo' })),
    );
    await Promise.all(ids.slice(0, 10).map((id) => document(id).delete()));
    await controls().awaitIdle();
    expect((await exact()).bySector).toEqual({ vo: 30 });
  });
});
