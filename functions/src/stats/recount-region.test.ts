import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, countedPath, liveStatsPath } from '@instroom/domain/paths.ts';
import { liveShardCount, shardOf } from '@instroom/domain/stats/stats.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { recounted, storedFigures, storedMonths } from '../../../tests/setup/figures.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { recountRegion } from './recount-region.ts';

// Events are dropped on purpose here, which would touch every other test.
useOwnBackend();

const march = new Date('2026-03-10T12:00:00Z');

async function withoutEvents(write: () => Promise<unknown>) {
  await controls().setBackgroundTriggers(false);
  await write();
  await controls().setBackgroundTriggers(true);
}

describe('the nightly recount', () => {
  it('counts who was never counted, follows who changed, forgets who is gone, and then finds nothing', async () => {
    const { regionId } = await aRegion();
    const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
    for (const id of ['changed', 'gone', 'same'])
      await document(id).set(aCandidate({ subjects: ['wi'] }));
    await controls().awaitIdle();
    await withoutEvents(async () => {
      await document('missed').set(aCandidate({ createdAt: march, subjects: ['na'] }));
      await document('changed').update({ subjects: ['en'] });
      await document('gone').delete();
    });
    expect(await storedFigures(regionId)).not.toEqual(await recounted(regionId));

    expect(await recountRegion(adminDb(), regionId, march)).toEqual({ looked: 3, repaired: 3 });
    expect(await storedFigures(regionId)).toEqual(await recounted(regionId));
    expect((await storedMonths(regionId))['2026-03']?.signUpsByDay).toMatchObject({ '10': 1 });
    expect(await recountRegion(adminDb(), regionId, march)).toEqual({ looked: 3, repaired: 0 });
  });

  it('is safe while people work: figures end exact', async () => {
    const { regionId } = await aRegion();
    const document = (id: number) => adminDb().doc(candidatePath(regionId, `c${id}`));
    const ids = Array.from({ length: 30 }, (_, index) => index);
    const work = ids.map(async (id) => {
      await document(id).set(aCandidate({ sectors: ['po'] }));
      await document(id).update({ sectors: ['vo'] });
      if (id % 3 === 0) await document(id).delete();
    });
    const recounting = [1, 2, 3].map(() => recountRegion(adminDb(), regionId, march));
    await Promise.all([...work, ...recounting]);
    await controls().awaitIdle();
    expect(await storedFigures(regionId)).toEqual(await recounted(regionId));
  });

  it('runs as a schedule over every region', async () => {
    const { regionId } = await aRegion();
    await withoutEvents(() => adminDb().doc(candidatePath(regionId, 'one')).set(aCandidate()));
    await controls().runSchedule('recount');
    await expect.poll(() => storedFigures(regionId)).toEqual(await recounted(regionId));
    const shard = liveStatsPath(regionId, shardOf('one', liveShardCount));
    expect((await adminDb().doc(shard).get()).get('byPhase')).toEqual({ new: 1 });
    expect((await adminDb().doc(countedPath(regionId, 'one')).get()).exists).toBe(true);
  });
});
