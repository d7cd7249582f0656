import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  candidatePath,
  candidatesPath,
  countedPath,
  eventsPath,
  memberPath,
  membersPath,
  platformAdminPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import { isPractice, isPracticeId } from '@instroom/domain/region/practice.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { awaitMembership } from '../../../tests/setup/application.ts';
import { recounted, storedFigures, storedMonths } from '../../../tests/setup/figures.ts';
import { aMember, aRegion } from '../../../tests/setup/region.ts';
import { practiceRegionId } from './practice-region.ts';
import { practise } from './practise.ts';

const now = new Date('2026-03-10T12:00:00Z');
const email = 'anna@loket.example';
const refused = { code: 'not_allowed' };

async function aViewer(): Promise<string> {
  const { regionId, viewer } = await aRegion();
  await awaitMembership(regionId, viewer);
  return viewer;
}

const start = (uid: string) =>
  practise(adminDb(), { uid, email }, { anew: false, commandId: randomUUID(), now });
const reset = (uid: string, commandId: string = randomUUID()) =>
  practise(adminDb(), { uid, email }, { anew: true, commandId, now });
const countIn = async (path: string) =>
  (await adminDb().collection(path).count().get()).data().count;
const stored = async (path: string) => (await adminDb().doc(path).get()).data();

describe('a practice region', () => {
  it('is there for whoever works in a region, with sixty people in it, and nobody else', async () => {
    const uid = await aViewer();
    const { regionId, state } = await start(uid);
    expect(state).toBe('ready');
    expect(isPracticeId(regionId)).toBe(true);
    const region = regionSchema.parse(await stored(regionPath(regionId)));
    expect(isPractice(region)).toBe(true);
    expect(region.settings.shareAggregatesNationally).toBe(false);
    expect(region.practice?.run).toMatchObject({ state: 'ready' });
    expect(region.practice?.run.done).toBe(region.practice?.run.total);
    expect(await countIn(candidatesPath(regionId))).toBe(60);
    expect(await countIn(membersPath(regionId))).toBe(1);
    expect(await stored(memberPath(regionId, uid))).toMatchObject({
      role: 'regionAdmin',
      active: true,
      displayName: 'Test viewer',
      email: 'viewer@test.example',
    });
  });

  it('has the log and the figures that its people’s journeys make', async () => {
    const { regionId } = await start(await aViewer());
    await expect
      .poll(() => storedFigures(regionId), { timeout: 15_000 })
      .toEqual(await recounted(regionId));
    const people = await adminDb()
      .collection(candidatesPath(regionId))
      .where('phase', '==', 'training')
      .get();
    const [one] = people.docs;
    const log = await adminDb()
      .collection(eventsPath(regionId, one?.id ?? ''))
      .orderBy('at')
      .get();
    const [first, ...rest] = log.docs.map((event) => event.data());
    expect(first).toMatchObject({ kind: 'created', to: 'new' });
    expect(rest.flatMap(({ kind, to }) => (kind === 'phase_moved' ? [to] : []))).toEqual([
      'orienting',
      'matching',
      'preparing',
      'training',
    ]);
  });

  it('is not for who has no region, nor for who had one', async () => {
    const { regionId, inactive, viewer } = await aRegion();
    await expect(start(`stranger-${randomUUID()}`)).rejects.toMatchObject(refused);
    await expect(start(inactive)).rejects.toMatchObject(refused);
    await awaitMembership(regionId, viewer);
    await adminDb().doc(memberPath(regionId, viewer)).update({ active: false });
    await expect(start(viewer)).rejects.toMatchObject(refused);
  });

  it('is for who administers the platform', async () => {
    const uid = `platform-${randomUUID()}`;
    await adminDb().doc(platformAdminPath(uid)).set({ since: now });
    const { regionId } = await start(uid);
    expect(await stored(memberPath(regionId, uid))).toMatchObject({ email });
  });

  it('stays as it is when it is asked for again', async () => {
    const uid = await aViewer();
    const { regionId } = await start(uid);
    await adminDb().doc(candidatePath(regionId, 'own')).set(aCandidate());
    expect(await start(uid)).toEqual({ regionId, state: 'ready' });
    expect(await stored(candidatePath(regionId, 'own'))).toBeDefined();
  });

  it('is filled once by a command that comes twice', async () => {
    const uid = await aViewer();
    const commandId = randomUUID();
    const { regionId } = await reset(uid, commandId);
    await adminDb().doc(candidatePath(regionId, 'own')).set(aCandidate());
    expect(await reset(uid, commandId)).toEqual({ regionId, state: 'ready' });
    expect(await stored(candidatePath(regionId, 'own'))).toBeDefined();
  });

  it('is whole in the end when it is asked for several times at once', async () => {
    const uid = await aViewer();
    const answers = await Promise.all([reset(uid), reset(uid), start(uid)]);
    expect(answers.map(({ state }) => state)).toContain('ready');
    const { regionId } = await start(uid);
    expect(await countIn(candidatesPath(regionId))).toBe(60);
    const region = regionSchema.parse(await stored(regionPath(regionId)));
    expect(region.practice?.run).toMatchObject({ state: 'ready', done: 60, total: 60 });
  });

  it('begins anew without anything that was there, wherever it was kept', async () => {
    const uid = await aViewer();
    const { regionId } = await start(uid);
    const own = [
      candidatePath(regionId, 'own'),
      `${candidatePath(regionId, 'own')}/events/one`,
      `${candidatePath(regionId, 'gone-already')}/interactions/one`,
      `${regionPath(regionId)}/fieldDefs/one`,
      `${regionPath(regionId)}/fieldDefs/one/deeper/2`,
      `${regionPath(regionId)}/commands/1`,
    ];
    for (const path of own) await adminDb().doc(path).set(aCandidate());
    const colleague = `colleague-${randomUUID()}`;
    await adminDb().doc(memberPath(regionId, colleague)).set(aMember('editor'));
    // The local backend lets a deletion and a function's transaction on the same document wait for each other.
    await awaitMembership(regionId, colleague);
    await expect.poll(() => stored(countedPath(regionId, 'own'))).toBeDefined();
    await adminDb().doc(candidatePath(regionId, 'oefen-001')).update({ firstName: 'Gewijzigd' });

    expect(await reset(uid)).toEqual({ regionId, state: 'ready' });
    for (const path of [...own, memberPath(regionId, colleague)])
      expect(await stored(path), path).toBeUndefined();
    const first = candidateSchema.parse(await stored(candidatePath(regionId, 'oefen-001')));
    expect(first.firstName).not.toBe('Gewijzigd');
    expect(await countIn(candidatesPath(regionId))).toBe(60);
    expect(await countIn(membersPath(regionId))).toBe(1);
  });

  it('ends with exact figures, also when it is begun anew while functions still count', async () => {
    const uid = await aViewer();
    const { regionId } = await start(uid);
    await reset(uid);
    await reset(uid);
    await expect
      .poll(() => storedFigures(regionId), { timeout: 20_000 })
      .toEqual(await recounted(regionId));
    const signUps = async () =>
      Object.values(await storedMonths(regionId))
        .flatMap(({ signUpsByDay }) => Object.values(signUpsByDay))
        .reduce((sum, number) => sum + number, 0);
    await expect.poll(signUps, { timeout: 20_000 }).toBe(60);
  }, 60_000);

  it('can be filled again after a run that was killed, once that one cannot be alive any more', async () => {
    const uid = await aViewer();
    const { regionId } = await start(uid);
    await adminDb().doc(candidatePath(regionId, 'oefen-001')).delete();
    const killedAt = (startedAt: Date) =>
      adminDb()
        .doc(regionPath(regionId))
        .update({
          'practice.run': { state: 'filling', done: 3, total: 9, startedAt, commandId: 'x' },
        });
    await killedAt(now);
    expect(await start(uid)).toEqual({ regionId, state: 'busy' });
    await killedAt(new Date(now.getTime() - 151_000));
    expect(await start(uid)).toEqual({ regionId, state: 'ready' });
    expect(await countIn(candidatesPath(regionId))).toBe(60);
  });

  it('never empties a region that is not known to be one', async () => {
    const uid = await aViewer();
    const { regionId } = await aRegion();
    const real = await stored(regionPath(regionId));
    const path = regionPath(practiceRegionId(uid));
    await adminDb()
      .doc(path)
      .set(real ?? {});
    await adminDb().doc(`${path}/organizations/one`).set({ real: true });
    await expect(reset(uid)).rejects.toMatchObject(refused);
    expect(await stored(`${path}/organizations/one`)).toEqual({ real: true });
  });
});
