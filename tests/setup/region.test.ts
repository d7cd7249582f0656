import { memberPath, regionPath } from '@instroom/domain/paths.ts';
import { doc, getDoc } from 'firebase/firestore';
import { expect, it } from 'vitest';
import { signedOut, signInAs } from './clients.ts';
import { aRegion } from './region.ts';

it('gives a region whose members can read it and strangers cannot', async () => {
  const region = await aRegion();
  const member = await signInAs(region.viewer);
  const stranger = signedOut();

  const seen = await getDoc(doc(member.db, regionPath(region.regionId)));
  expect(seen.get('name')).toBe('Testregio');
  await expect(getDoc(doc(stranger.db, regionPath(region.regionId)))).rejects.toThrow();
});

it('gives a region of its own each time', async () => {
  const [one, other] = await Promise.all([aRegion(), aRegion()]);
  const member = await signInAs(one.regionAdmin);
  await expect(
    getDoc(doc(member.db, memberPath(other.regionId, other.viewer))),
  ).rejects.toMatchObject({ code: 'permission-denied' });
});
