import {
  auditPath,
  memberPath,
  platformAdminPath,
  platformAuditPath,
  userPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aMember, aRegion } from '../../../tests/setup/region.ts';
import { recordSignIn } from './record-sign-in.ts';

const morning = new Date('2026-03-10T08:00:00Z');
const afternoon = new Date('2026-03-10T14:00:00Z');

async function signInsIn(path: string, uid: string): Promise<Date[]> {
  const entries = await adminDb().collection(path).where('byUid', '==', uid).get();
  return entries.docs
    .filter((entry) => entry.get('kind') === 'signed_in')
    .map((entry) => entry.get('at').toDate())
    .toSorted((one, other) => one.getTime() - other.getTime());
}

describe('signing in', () => {
  it('is one entry for each time, in every region where somebody works, however often it is told', async () => {
    const [here, there, elsewhere] = await Promise.all([aRegion(), aRegion(), aRegion()]);
    const uid = here.editor;
    const regionIds = [here, there, elsewhere].map(({ regionId }) => regionId);
    await adminDb().doc(userPath(uid)).set({ regionIds });
    await adminDb().doc(memberPath(there.regionId, uid)).set(aMember('viewer'));
    await adminDb()
      .doc(memberPath(elsewhere.regionId, uid))
      .set(aMember('viewer', { active: false }));
    for (const signedInAt of [morning, morning, afternoon])
      await recordSignIn(adminDb(), { uid, signedInAt });
    expect(await signInsIn(auditPath(here.regionId), uid)).toEqual([morning, afternoon]);
    expect(await signInsIn(auditPath(there.regionId), uid)).toEqual([morning, afternoon]);
    expect(await signInsIn(auditPath(elsewhere.regionId), uid)).toEqual([]);
    expect(await signInsIn(platformAuditPath, uid)).toEqual([]);
  });

  it('of who administers the platform stands in the log of the platform', async () => {
    const { regionId, viewer } = await aRegion();
    const uid = `${viewer}-platform`;
    await adminDb().doc(platformAdminPath(uid)).set({ since: morning });
    await recordSignIn(adminDb(), { uid, signedInAt: morning });
    expect(await signInsIn(platformAuditPath, uid)).toEqual([morning]);
    expect(await signInsIn(auditPath(regionId), uid)).toEqual([]);
  });

  it('of who works nowhere yet is nothing', async () => {
    const { regionId } = await aRegion();
    await recordSignIn(adminDb(), { uid: `${regionId}-nobody`, signedInAt: morning });
    expect(await signInsIn(auditPath(regionId), `${regionId}-nobody`)).toEqual([]);
  });
});
