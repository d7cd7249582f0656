// The figures beyond the region: from candidates of three regions to what each of them may see of all together.
import { beyondMadeSchema, beyondSchema } from '@instroom/domain/beyond/beyond.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { defaultSettings } from '@instroom/domain/onboarding/new-region.ts';
import { beyondMadePath, beyondPath, regionPath, userPath } from '@instroom/domain/paths.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { doc, getDocFromServer } from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishBeyond } from '../../functions/src/beyond/publish-beyond.ts';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';
import type { TestRegion } from '../setup/region.ts';

// All regions that share are summed, so that no other test may make one.
useOwnBackend();

const monday = new Date('2026-03-02T09:00:00Z');
const minutesLater = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);

const people = (number: number, who: Partial<Candidate>): People =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => [`p${index}`, who]));

function aRegionThatShares(name: string, of: People, named = false): Promise<TestRegion> {
  const settings: Region['settings'] = {
    ...defaultSettings,
    shareAggregatesNationally: true,
    isNamedBeyond: named,
    privacyStatementUrl: 'https://test.example/privacy',
    privacyStatementVersion: '1',
  };
  return aCountedRegion(of, { name, settings });
}

const stored = async (path: string) => (await adminDb().doc(path).get()).data();
const published = async () => beyondSchema.parse(await stored(beyondPath));
const change = ({ regionId }: TestRegion, settings: Partial<Region['settings']>) =>
  adminDb()
    .doc(regionPath(regionId))
    .update(
      Object.fromEntries(
        Object.entries(settings).map(([key, value]) => [`settings.${key}`, value]),
      ),
    );

const wiskunde: Partial<Candidate> = { sectors: ['vo'], primarySector: 'vo', subjects: ['wi'] };

describe('three regions that share', () => {
  let regions: TestRegion[] = [];
  beforeEach(async () => {
    const all = await adminDb().collection('regions').get();
    for (const region of all.docs) await region.ref.update({ status: 'ended' });
    for (const path of [beyondPath, beyondMadePath]) await adminDb().doc(path).delete();
    regions = [
      await aRegionThatShares('Noord', people(7, wiskunde), true),
      await aRegionThatShares('Midden', {
        ...people(7, wiskunde),
        po: { sectors: ['po'], primarySector: 'po' },
      }),
      await aRegionThatShares('Zuid', people(8, wiskunde)),
    ];
  });

  it('see together what none of them can be known by, and nothing else', async () => {
    await publishBeyond(adminDb(), monday);
    const { madeAt, regionCount, regionNames, cells, wholes } = await published();
    expect(madeAt).toEqual(monday);
    expect({ regionCount, regionNames }).toEqual({ regionCount: 3, regionNames: ['Noord'] });
    expect(cells.bySubject).toEqual({ wi: 20 });
    expect(cells.byPhase).toEqual({ new: 25 });
    // One in one region, which nobody may find out by what is left of the whole either.
    expect(cells.bySector).toEqual({ vo: 20 });
    expect(cells.byPrimarySector).toEqual({});
    expect(wholes).toEqual({ underWay: 25 });
  });

  it('hold no id, no address and no name that was not agreed to', async () => {
    await publishBeyond(adminDb(), monday);
    const text = JSON.stringify(await stored(beyondPath));
    for (const { regionId } of regions) expect(text).not.toContain(regionId);
    expect(text).not.toMatch(/Midden|Zuid|@|anna/i);
  });

  it('are read by whoever works in a region, and by nobody else', async () => {
    await publishBeyond(adminDb(), monday);
    const [{ viewer, regionId } = { viewer: '', regionId: '' }] = regions;
    await adminDb()
      .doc(userPath(viewer))
      .set({ regionIds: [regionId] });
    const read = async (uid: string, path: string) =>
      (await getDocFromServer(doc((await signInAs(uid)).db, path))).exists();
    expect(await read(viewer, beyondPath)).toBe(true);
    await expect(read('somebody-without-a-region', beyondPath)).rejects.toMatchObject({
      code: 'permission-denied',
    });
    await expect(read(viewer, beyondMadePath)).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('get the same figures when the schedule comes twice, and never older ones', async () => {
    await controls().runSchedule('sumBeyond');
    await expect.poll(() => stored(beyondPath)).toBeDefined();
    const first = await published();
    await controls().runSchedule('sumBeyond');
    await expect.poll(async () => (await published()).madeAt).not.toEqual(first.madeAt);
    const { madeAt, ...second } = await published();
    expect(second).toEqual({ ...second, cells: first.cells, wholes: first.wholes });
    await publishBeyond(adminDb(), new Date(madeAt.getTime() - 1000));
    expect((await published()).madeAt).toEqual(madeAt);
  });

  it('stand still for a day when a region stops, so that the difference does not tell what it had', async () => {
    const north = regions[0];
    if (!north) throw new Error('no region');
    await aRegionThatShares('Oost', people(9, wiskunde));
    await publishBeyond(adminDb(), monday);
    expect((await published()).cells.bySubject).toEqual({ wi: 30 });

    await change(north, { shareAggregatesNationally: false });
    expect(await publishBeyond(adminDb(), minutesLater(15))).toEqual({ regions: 3, isMade: false });
    const still = await published();
    expect(still).toMatchObject({
      madeAt: monday,
      regionCount: 4,
      cells: { bySubject: { wi: 30 } },
    });
    // Its name goes at once.
    expect(still.regionNames).toEqual([]);

    await publishBeyond(adminDb(), addDays(monday, 1));
    expect(await published()).toMatchObject({ regionCount: 3, cells: { bySubject: { wi: 25 } } });
    expect(beyondMadeSchema.parse(await stored(beyondMadePath)).regionIds).not.toContain(
      north.regionId,
    );
  });

  it('say nothing once two are left, and begin anew at once when a third one comes', async () => {
    const [north] = regions;
    if (!north) throw new Error('no region');
    await publishBeyond(adminDb(), monday);
    await change(north, { shareAggregatesNationally: false });
    await publishBeyond(adminDb(), addDays(monday, 1));
    expect(await published()).toMatchObject({
      regionCount: 2,
      cells: { bySubject: {} },
      wholes: {},
    });
    await change(north, { shareAggregatesNationally: true });
    const { isMade } = await publishBeyond(adminDb(), addDays(minutesLater(15), 1));
    expect(isMade).toBe(true);
    expect((await published()).cells.bySubject).toEqual({ wi: 20 });
  });

  it('leave out who is in preparation, has ended, or practises', async () => {
    const more = await Promise.all([
      aRegionThatShares('Oost', people(9, wiskunde)),
      aRegionThatShares('Oefenen', people(9, wiskunde)),
    ]);
    const [onboarding, practice] = more.map(({ regionId }) => adminDb().doc(regionPath(regionId)));
    await onboarding?.update({ status: 'onboarding' });
    const run = { state: 'ready', done: 9, total: 9, startedAt: monday, commandId: 'c' };
    await practice?.update({ practice: { ownerUid: 'o', filledAt: monday, run } });
    await publishBeyond(adminDb(), monday);
    expect(await published()).toMatchObject({ regionCount: 3, cells: { bySubject: { wi: 20 } } });
  });
});
