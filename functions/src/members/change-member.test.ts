import { randomUUID } from 'node:crypto';
import { auditPath, memberPath, membersPath, regionPath } from '@instroom/domain/paths.ts';
import { type Member, memberSchema, type Role } from '@instroom/domain/region/member.ts';
import { describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../../../tests/setup/admin.ts';
import { anInvitation } from '../../../tests/setup/invited.ts';
import { aMember, aRegion, type TestRegion } from '../../../tests/setup/region.ts';
import { changeRoleOf } from './change-role.ts';
import { deactivate, reactivate } from './set-access.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aStaff() {
  const region = await aRegion();
  const command = (uid: string, byUid = region.regionAdmin, commandId: string = randomUUID()) => ({
    regionId: region.regionId,
    commandId,
    uid,
    byUid,
    now,
  });
  const changeRole = (uid: string, role: Role, byUid?: string, commandId?: string) =>
    changeRoleOf(adminDb(), adminAuth(), { ...command(uid, byUid, commandId), role });
  return { ...region, command, changeRole, member: memberIn(region) };
}

const memberIn =
  ({ regionId }: TestRegion) =>
  async (uid: string) =>
    memberSchema.parse((await adminDb().doc(memberPath(regionId, uid)).get()).data());

async function addAdmin(regionId: string, changes: Partial<Member> = {}): Promise<string> {
  const uid = `admin-${randomUUID()}`;
  await adminDb().doc(memberPath(regionId, uid)).set(aMember('regionAdmin', changes));
  return uid;
}

async function activeAdmins(regionId: string): Promise<string[]> {
  const members = await adminDb().collection(membersPath(regionId)).get();
  return members.docs
    .filter((member) => member.get('role') === 'regionAdmin' && member.get('active'))
    .map(({ id }) => id);
}

/** An account whose sessions may be ended; that is known by the second, so that one passes first. */
async function anAccountOf(uid: string) {
  await adminAuth().createUser({ uid });
  const at = async () => (await adminAuth().getUser(uid)).tokensValidAfterTime;
  const before = await at();
  await new Promise((resolve) => setTimeout(resolve, 1100));
  return { ended: async () => (await at()) !== before };
}

describe('changing a role', () => {
  it('is written down with both roles, and by whom', async () => {
    const { regionId, regionAdmin, viewer, changeRole, member } = await aStaff();
    await changeRole(viewer, 'editor');
    expect(await member(viewer)).toMatchObject({ role: 'editor', updatedBy: regionAdmin });
    const audit = await adminDb().collection(auditPath(regionId)).get();
    expect(audit.docs.map((entry) => entry.data())).toMatchObject([
      {
        kind: 'role_changed',
        byUid: regionAdmin,
        memberUid: viewer,
        detail: { from: 'viewer', to: 'editor' },
      },
    ]);
  });

  it('has one effect when the command comes twice, also after a later change', async () => {
    const { regionId, viewer, changeRole, member } = await aStaff();
    const commandId = randomUUID();
    await changeRole(viewer, 'editor', undefined, commandId);
    await changeRole(viewer, 'viewer');
    await changeRole(viewer, 'editor', undefined, commandId);
    expect((await member(viewer)).role).toBe('viewer');
    await changeRole(viewer, 'viewer');
    expect((await adminDb().collection(auditPath(regionId)).get()).size).toBe(2);
  });

  it('ends the sessions of who may do less, and of nobody else', async () => {
    const { editor, viewer, changeRole } = await aStaff();
    const accounts = { editor: await anAccountOf(editor), viewer: await anAccountOf(viewer) };
    await changeRole(viewer, 'editor');
    await changeRole(editor, 'viewer');
    expect([await accounts.viewer.ended(), await accounts.editor.ended()]).toEqual([false, true]);
  });

  it('ends them after all when the command is sent again', async () => {
    const { editor, changeRole } = await aStaff();
    const commandId = randomUUID();
    await changeRole(editor, 'viewer', undefined, commandId);
    const account = await anAccountOf(editor);
    await changeRole(editor, 'viewer', undefined, commandId);
    expect(await account.ended()).toBe(true);
  });

  it('brings along what the region asks of the new role', async () => {
    const { regionId, viewer, changeRole, member } = await aStaff();
    await adminDb().doc(regionPath(regionId)).update({ 'settings.mfaForEditors': true });
    await changeRole(viewer, 'editor');
    expect((await member(viewer)).mfaRequired).toBe(true);
    await changeRole(viewer, 'viewer');
    expect((await member(viewer)).mfaRequired).toBe(false);
  });

  it('is not for oneself, up or down', async () => {
    const { regionId, regionAdmin, changeRole, member } = await aStaff();
    const other = await addAdmin(regionId);
    for (const role of ['viewer', 'editor'] as const)
      await expect(changeRole(regionAdmin, role)).rejects.toMatchObject({ code: 'own_role' });
    expect((await member(regionAdmin)).role).toBe('regionAdmin');
    await changeRole(regionAdmin, 'editor', other);
    expect((await member(regionAdmin)).role).toBe('editor');
  });

  it('is refused to who is no admin any more when it comes to it', async () => {
    const { regionId, viewer, changeRole } = await aStaff();
    const former = await addAdmin(regionId, { active: false });
    for (const byUid of [former, viewer, 'stranger'])
      await expect(changeRole(viewer, 'regionAdmin', byUid)).rejects.toMatchObject({
        code: 'not_allowed',
      });
    await expect(changeRole('nobody', 'viewer')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the last region admin', () => {
  it('cannot give up the role nor leave', async () => {
    const { regionId, regionAdmin, command, changeRole, member } = await aStaff();
    await addAdmin(regionId, { active: false });
    const refused = { code: 'last_region_admin' };
    await expect(changeRole(regionAdmin, 'editor')).rejects.toMatchObject(refused);
    const leaving = deactivate(adminDb(), adminAuth(), command(regionAdmin));
    await expect(leaving).rejects.toMatchObject(refused);
    expect(await member(regionAdmin)).toMatchObject({ role: 'regionAdmin', active: true });
  });

  it('stays when two take the role from each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { regionId, regionAdmin, command, changeRole } = await aStaff();
      const other = await addAdmin(regionId);
      const both = await Promise.allSettled([
        changeRole(other, 'viewer', regionAdmin),
        deactivate(adminDb(), adminAuth(), command(regionAdmin, other)),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await activeAdmins(regionId)).toHaveLength(1);
    }
  });

  it('stays when three do so in a circle', async () => {
    const { regionId, regionAdmin, changeRole } = await aStaff();
    const [second, third] = [await addAdmin(regionId), await addAdmin(regionId)];
    await Promise.allSettled([
      changeRole(second, 'viewer', regionAdmin),
      changeRole(third, 'viewer', second),
      changeRole(regionAdmin, 'viewer', third),
    ]);
    expect((await activeAdmins(regionId)).length).toBeGreaterThanOrEqual(1);
  });
});

describe('access', () => {
  it('ends with the sessions, and comes back with the role there was', async () => {
    const { editor, command, member, regionId } = await aStaff();
    const account = await anAccountOf(editor);
    await deactivate(adminDb(), adminAuth(), command(editor));
    expect(await member(editor)).toMatchObject({ active: false, role: 'editor' });
    expect(await account.ended()).toBe(true);
    await reactivate(adminDb(), adminAuth(), command(editor));
    expect(await member(editor)).toMatchObject({ active: true, role: 'editor' });
    const audit = await adminDb().collection(auditPath(regionId)).get();
    expect(audit.docs.map((entry) => entry.get('kind')).toSorted()).toEqual([
      'member_deactivated',
      'member_reactivated',
    ]);
  });

  it('that comes back leaves no invitation behind that would let somebody in later', async () => {
    const { regionId, inactive, command, member } = await aStaff();
    const { email } = await member(inactive);
    const { stored } = await anInvitation(regionId, { email });
    await reactivate(adminDb(), adminAuth(), command(inactive));
    expect((await stored()).state).toBe('withdrawn');
  });

  it('of a deactivated admin makes nobody an admin', async () => {
    const { regionId, regionAdmin, command, changeRole } = await aStaff();
    const other = await addAdmin(regionId);
    await deactivate(adminDb(), adminAuth(), command(other));
    await expect(changeRole(regionAdmin, 'editor')).rejects.toMatchObject({
      code: 'last_region_admin',
    });
  });
});
