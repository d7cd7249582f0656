import { randomUUID } from 'node:crypto';
import { addDays } from '@instroom/domain/instant.ts';
import {
  attachmentPath,
  candidatePath,
  memberPath,
  regionPath,
  userPath,
} from '@instroom/domain/paths.ts';
import { practiceKeptDays } from '@instroom/domain/region/practice.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { awaitMembership } from '../../../tests/setup/application.ts';
import { storedFiles } from '../../../tests/setup/attachments.ts';
import { useOwnBackend } from '../../../tests/setup/backend.ts';
import { aMember, aRegion } from '../../../tests/setup/region.ts';
import { endUnusedPractice } from './end-practice.ts';
import { practise } from './practise.ts';

// The nightly run looks at every practice region, also at those of other tests.
useOwnBackend();

const now = new Date('2026-03-10T12:00:00Z');

async function aPracticeRegion() {
  const { regionId: realRegionId, editor: uid } = await aRegion();
  await awaitMembership(realRegionId, uid);
  const command = { anew: false, commandId: randomUUID(), now };
  const { regionId } = await practise(adminDb(), { uid, email: undefined }, command);
  await awaitMembership(regionId, uid);
  const collections = async () =>
    (await adminDb().doc(regionPath(regionId)).listCollections()).map(({ id }) => id);
  const exists = async () => (await adminDb().doc(regionPath(regionId)).get()).exists;
  const regionIds = async () => (await adminDb().doc(userPath(uid)).get()).get('regionIds');
  return { uid, regionId, realRegionId, collections, exists, regionIds };
}

describe('a practice region', () => {
  it('goes with the last real membership of its person, with everything in it', async () => {
    const { uid, regionId, realRegionId, ...practice } = await aPracticeRegion();
    const { collections, exists, regionIds } = practice;
    const path = attachmentPath(regionId, 'anna', 'one');
    await storedFiles().write(`${path}/${'0'.repeat(64)}`, 'x', 'application/pdf');
    await adminDb().doc(memberPath(realRegionId, uid)).update({ active: false });
    await expect.poll(exists, { timeout: 10_000 }).toBe(false);
    await expect.poll(collections).toEqual([]);
    expect(await storedFiles().list(path)).toEqual([]);
    await expect.poll(regionIds).toEqual([]);
  });

  it('stays while its person works in another region', async () => {
    const { uid, realRegionId, exists, regionIds } = await aPracticeRegion();
    const { regionId: other } = await aRegion();
    await adminDb().doc(memberPath(other, uid)).set(aMember('viewer'));
    await awaitMembership(other, uid);
    await adminDb().doc(memberPath(realRegionId, uid)).delete();
    await expect.poll(regionIds).not.toContain(realRegionId);
    await endUnusedPractice(adminDb(), now);
    expect(await exists()).toBe(true);
  });

  it('goes at night when nobody did anything in it for ninety days, and not a day sooner', async () => {
    const { exists } = await aPracticeRegion();
    await endUnusedPractice(adminDb(), addDays(now, practiceKeptDays - 1));
    expect(await exists()).toBe(true);
    expect(await endUnusedPractice(adminDb(), addDays(now, practiceKeptDays))).toBeGreaterThan(0);
    expect(await exists()).toBe(false);
  });

  it('stays when something in it was edited since', async () => {
    const { regionId, exists } = await aPracticeRegion();
    const edited = { updatedAt: addDays(now, 30) };
    await adminDb().doc(candidatePath(regionId, 'oefen-001')).update(edited);
    await endUnusedPractice(adminDb(), addDays(now, practiceKeptDays));
    expect(await exists()).toBe(true);
  });

  it('goes at night where the event of the last membership never came', async () => {
    const { uid, realRegionId, exists } = await aPracticeRegion();
    await adminDb().doc(userPath(uid)).set({ regionIds: [] });
    await endUnusedPractice(adminDb(), now);
    expect(await exists()).toBe(false);
    expect((await adminDb().doc(memberPath(realRegionId, uid)).get()).exists).toBe(true);
  });

  it('is the only kind of region that this ever removes', async () => {
    const { regionId } = await aRegion();
    await endUnusedPractice(adminDb(), addDays(now, 1000));
    expect((await adminDb().doc(regionPath(regionId)).get()).exists).toBe(true);
  });
});
