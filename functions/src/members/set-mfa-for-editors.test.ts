import { randomUUID } from 'node:crypto';
import { auditPath, memberPath, regionPath } from '@instroom/domain/paths.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { setMfaForEditorsOf } from './set-mfa-for-editors.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aSetting() {
  const { regionId, ...uids } = await aRegion();
  const set = (required: boolean, { commandId = randomUUID(), secondFactor = true } = {}) =>
    setMfaForEditorsOf(adminDb(), {
      regionId,
      commandId,
      required,
      uid: uids.regionAdmin,
      secondFactor,
      now,
    });
  const read = async (path: string) => (await adminDb().doc(path).get()).data();
  const isSet = async () =>
    regionSchema.parse(await read(regionPath(regionId))).settings.mfaForEditors;
  const bound = async () => {
    const members = await Promise.all(
      Object.entries(uids).map(async ([name, uid]) => ({
        name,
        ...memberSchema.parse(await read(memberPath(regionId, uid))),
      })),
    );
    return members.filter(({ mfaRequired }) => mfaRequired).map(({ name }) => name);
  };
  const audit = async () =>
    (await adminDb().collection(auditPath(regionId)).get()).docs.map((entry) => entry.data());
  return { set, isSet, bound, audit };
}

describe('demanding a second factor of editors', () => {
  it('binds who may change something, also who may so again one day, and nobody else', async () => {
    const { set, isSet, bound } = await aSetting();
    expect(await set(true)).toEqual({ members: 2 });
    expect(await isSet()).toBe(true);
    expect(await bound()).toEqual(['editor', 'regionAdmin', 'inactive']);
  });

  it('is undone for all at once', async () => {
    const { set, isSet, bound } = await aSetting();
    await set(true);
    expect(await set(false)).toEqual({ members: 0 });
    expect(await isSet()).toBe(false);
    expect(await bound()).toEqual([]);
  });

  it('is refused to who has none: nobody shuts himself out', async () => {
    const { set, bound } = await aSetting();
    await expect(set(true, { secondFactor: false })).rejects.toMatchObject({
      code: 'second_factor_first',
    });
    expect(await bound()).toEqual([]);
  });

  it('stands in the audit log, once for a command that comes twice', async () => {
    const { set, bound, audit } = await aSetting();
    const commandId = randomUUID();
    await set(true, { commandId });
    await set(false);
    expect(await set(true, { commandId })).toEqual({ members: 2 });
    expect(await bound()).toEqual([]);
    const entries = await audit();
    expect(entries.map(({ detail }) => detail.mfaForEditors).toSorted()).toEqual([false, true]);
    expect(entries[0]).toMatchObject({ kind: 'settings_changed', fields: ['mfaForEditors'] });
  });
});
