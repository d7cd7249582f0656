import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { auditEntryPath, auditPath, candidatePath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { mostOpenedPerHour, recordOpening } from './record-opening.ts';

const now = new Date('2026-03-10T12:14:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function aDossier() {
  const { regionId } = await aRegion();
  await adminDb().doc(candidatePath(regionId, 'one')).set(aCandidate());
  const open = (at: Date, { candidateId = 'one', uid = 'bart', secondsAgo = 0 } = {}) =>
    recordOpening(adminDb(), { regionId, candidateId, uid, secondsAgo, now: at });
  const opened = async () => {
    const log = adminDb().collection(auditPath(regionId)).where('kind', '==', 'dossier_opened');
    const entries = (await log.get()).docs.map((entry) => entry.data());
    return entries.toSorted((one, other) => one.at.toMillis() - other.at.toMillis());
  };
  return { regionId, open, opened };
}

describe('opening a dossier', () => {
  it('is one entry, with who, which dossier and when, kept for a year', async () => {
    const { open, opened } = await aDossier();
    await open(now);
    const [entry, ...more] = await opened();
    expect(more).toEqual([]);
    expect(Object.keys(entry ?? {}).toSorted()).toEqual([
      'at',
      'byUid',
      'candidateId',
      'expireAt',
      'kind',
    ]);
    expect(entry).toMatchObject({ byUid: 'bart', candidateId: 'one' });
    expect(entry?.at.toDate()).toEqual(now);
    expect(entry?.expireAt.toDate()).toEqual(new Date('2027-03-10T12:14:00Z'));
  });

  it('again within fifteen minutes tells nothing new, also across a quarter; later it does', async () => {
    const { open, opened } = await aDossier();
    for (const minutes of [0, 0, 2, 14, 16, 29, 32]) await open(minutesLater(minutes));
    const minutes = (await opened()).map(({ at }) => (at.toMillis() - now.getTime()) / 60_000);
    expect(minutes).toEqual([0, 16, 32]);
  });

  it('is one entry also where it is told twice at once', async () => {
    const { open, opened } = await aDossier();
    await Promise.all([1, 2, 3, 4].map(() => open(now)));
    expect(await opened()).toHaveLength(1);
  });

  it('by a colleague, or of another dossier, is an entry of its own', async () => {
    const { regionId, open, opened } = await aDossier();
    await adminDb().doc(candidatePath(regionId, 'two')).set(aCandidate());
    await open(now);
    await open(now, { uid: 'carla' });
    await open(now, { candidateId: 'two' });
    expect(await opened()).toHaveLength(3);
  });

  it('that is told later stands at the moment it was, whatever came between', async () => {
    const { open, opened } = await aDossier();
    await open(minutesLater(60));
    await open(minutesLater(60), { secondsAgo: 3600 });
    await open(minutesLater(61), { secondsAgo: 3660 });
    expect((await opened()).map(({ at }) => at.toDate())).toEqual([now, minutesLater(60)]);
  });

  it('of who is not there is nothing', async () => {
    const { open, opened } = await aDossier();
    await open(now, { candidateId: 'nobody' });
    expect(await opened()).toEqual([]);
  });

  it('more often in an hour than anybody reads is one entry that says so', async () => {
    const { regionId, open, opened } = await aDossier();
    const batch = adminDb().batch();
    for (let number = 0; number < mostOpenedPerHour; number += 1)
      batch.set(adminDb().doc(auditEntryPath(regionId, `e${number}`)), {
        kind: 'dossier_opened',
        byUid: 'bart',
        at: now,
      });
    batch.set(adminDb().doc(candidatePath(regionId, 'two')), aCandidate());
    await batch.commit();
    await open(minutesLater(1));
    await open(minutesLater(2), { candidateId: 'two' });
    await open(minutesLater(1), { uid: 'carla' });
    const [more, ...rest] = (await opened()).filter(
      ({ byUid, detail }) => byUid === 'bart' && detail,
    );
    expect(rest).toEqual([]);
    expect(more).toMatchObject({ detail: { more: true } });
    expect(more).not.toHaveProperty('candidateId');
    await open(minutesLater(60));
    expect((await opened()).at(-1)).toMatchObject({ byUid: 'bart', candidateId: 'one' });
  });
});
