import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { candidatePath, rosterPath } from '@instroom/domain/paths.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { rebuiltRoster, storedRoster } from '../../../tests/setup/roster.ts';
import { keepingRoster } from './keep-roster.ts';
import { repairingRoster } from './repair-roster.ts';

// Events are dropped on purpose here, which would touch every other test.
useOwnBackend();

type Keep = ReturnType<typeof keepingRoster>;
let keep: Keep;
beforeAll(() => {
  keep = keepingRoster(adminDb());
});
const document = (regionId: string, id: string) => adminDb().doc(candidatePath(regionId, id));

async function withoutEvents(work: () => Promise<unknown>) {
  await controls().setBackgroundTriggers(false);
  try {
    await work();
  } finally {
    await controls().setBackgroundTriggers(true);
  }
}

/** What happens to whom; an event may come at once, late, twice or in another order. */
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  to: fc.constantFrom<(Partial<Candidate> | undefined)[]>(
    { status: 'attempted' },
    { labels: ['avond'], ownerUid: 'pat' },
    { restricted: true },
    undefined,
  ),
});

async function write(regionId: string, id: string, to: Partial<Candidate> | undefined) {
  if (to) await document(regionId, id).set(aCandidate(to));
  else await document(regionId, id).delete();
}

describe('the roster', () => {
  it('is what a rebuild would be, after any changes and however their events come', async () => {
    await withoutEvents(() =>
      fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 1, maxLength: 12 }),
          fc.infiniteStream(fc.nat(9)),
          async (steps, chances) => {
            const { regionId } = await aRegion();
            const events: string[] = [];
            const under: Promise<unknown>[] = [];
            for (const { id, to } of steps) {
              await write(regionId, id, to);
              events.push(id);
              // Some come while the next write is made, some twice, the others at the end and last first.
              const chance = chances.next().value;
              if (chance < 6) under.push(keep({ regionId, candidateId: id }));
              if (chance < 4) events.pop();
            }
            for (const candidateId of events.reverse()) under.push(keep({ regionId, candidateId }));
            await Promise.all(under);
            // Whoever's event came before the last change of the same candidate has another one coming.
            await Promise.all(steps.map(({ id }) => keep({ regionId, candidateId: id })));
            expect(await storedRoster(regionId)).toEqual(await rebuiltRoster(regionId));
          },
        ),
        { numRuns: 25 },
      ),
    );
  }, 60_000);

  it('is kept by what happens to candidates, many at once and while they change', async () => {
    const { regionId } = await aRegion();
    const ids = Array.from({ length: 40 }, (_, index) => `c${index}`);
    await Promise.all(
      ids.map(async (id, index) => {
        await document(regionId, id).set(aCandidate({ firstName: `Anna${index}` }));
        await document(regionId, id).update({ status: 'attempted', labels: ['avond'] });
        if (index % 4 === 0) await document(regionId, id).delete();
        if (index % 4 === 1) await document(regionId, id).update({ restricted: true });
      }),
    );
    await controls().awaitIdle();
    const roster = await storedRoster(regionId);
    expect(roster).toEqual(await rebuiltRoster(regionId));
    expect(Object.values(roster).flatMap((entries) => Object.keys(entries))).toHaveLength(30);
    expect(JSON.stringify(roster)).not.toContain('Anna1"');
  });

  it('is not written for what no list shows', async () => {
    const { regionId } = await aRegion();
    await document(regionId, 'a').set(aCandidate());
    await controls().awaitIdle();
    const bucket = adminDb().doc(rosterPath(regionId, bucketOf('a')));
    const before = (await bucket.get()).updateTime;
    await document(regionId, 'a').update({ motivation: 'Lesgeven', workExperience: 'Bakker' });
    await controls().awaitIdle();
    expect(await keep({ regionId, candidateId: 'a' })).toBe(false);
    expect((await bucket.get()).updateTime).toEqual(before);
  });

  it('is kept for others where one candidate cannot be read', async () => {
    const { regionId } = await aRegion();
    await withoutEvents(async () => {
      await document(regionId, 'whole').set(aCandidate());
      await document(regionId, 'broken').set({ firstName: 'Half' });
      const outcomes = await Promise.allSettled(
        ['whole', 'broken'].map((candidateId) => keep({ regionId, candidateId })),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect(Object.values(await storedRoster(regionId))).toHaveLength(1);
      await document(regionId, 'broken').delete();
    });
  });
});

describe('the nightly repair', () => {
  it('adds who is not in it, corrects who changed, takes out who is gone, and then finds nothing', async () => {
    const { regionId } = await aRegion();
    for (const id of ['changed', 'gone', 'same']) await document(regionId, id).set(aCandidate());
    await controls().awaitIdle();
    await withoutEvents(async () => {
      await document(regionId, 'missed').set(aCandidate());
      await document(regionId, 'changed').update({ status: 'attempted' });
      await document(regionId, 'gone').delete();
    });
    const repair = async () => {
      const roster = await repairingRoster(adminDb(), regionId);
      const { docs } = await adminDb().collection(`regions/${regionId}/candidates`).get();
      roster.look(docs);
      return roster.repair();
    };
    expect(await repair()).toBe(3);
    expect(await storedRoster(regionId)).toEqual(await rebuiltRoster(regionId));
    expect(await repair()).toBe(0);
  });

  it('runs with the recount, over every region', async () => {
    const { regionId } = await aRegion();
    await withoutEvents(() => document(regionId, 'one').set(aCandidate()));
    await controls().runSchedule('recount');
    await controls().awaitIdle();
    expect(await storedRoster(regionId)).toEqual(await rebuiltRoster(regionId));
    expect(await storedRoster(regionId)).not.toEqual({});
  });
});
