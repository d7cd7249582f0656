import { addDays } from '@instroom/domain/instant.ts';
import { auditPath, memberPath, regionPath } from '@instroom/domain/paths.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import { describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../../../tests/setup/admin.ts';
import { anAccount, anAddress, anInvitation } from '../../../tests/setup/invited.ts';
import { aMember, aRegion } from '../../../tests/setup/region.ts';
import { acceptInvitationBy } from './accept-invitation.ts';

const now = new Date('2026-03-10T12:00:00Z');

const accept = (token: string, uid: string, at = now, signInProvider = 'password') =>
  acceptInvitationBy(adminDb(), adminAuth(), { token, uid, signInProvider, now: at });
const refused = (code: string) => expect.objectContaining({ code });
const memberOf = async (regionId: string, uid: string) => {
  const data = (await adminDb().doc(memberPath(regionId, uid)).get()).data();
  return data && memberSchema.parse(data);
};

describe('accepting an invitation', () => {
  it('makes a member with the role and the name of the invitation, and proves the address', async () => {
    const { regionId } = await aRegion();
    const { token, email, stored } = await anInvitation(regionId, { role: 'regionAdmin', now });
    const uid = await anAccount(email);
    expect(await accept(token, uid)).toEqual({ regionId });
    expect(await memberOf(regionId, uid)).toMatchObject({
      role: 'regionAdmin',
      displayName: 'Anna Voorbeeld',
      email,
      active: true,
      since: now,
      createdBy: 'somebody',
      updatedBy: uid,
    });
    expect(await stored()).toMatchObject({ state: 'accepted', acceptedByUid: uid });
    expect((await adminAuth().getUser(uid)).emailVerified).toBe(true);
    const audit = await adminDb()
      .collection(auditPath(regionId))
      .where('kind', '==', 'invitation_accepted')
      .get();
    expect(audit.docs.map((entry) => entry.data())).toMatchObject([
      { byUid: uid, memberUid: uid, detail: { role: 'regionAdmin' } },
    ]);
  });

  it('asks a second factor of who may edit, where the region does', async () => {
    const { regionId } = await aRegion();
    await adminDb().doc(regionPath(regionId)).update({ 'settings.mfaForEditors': true });
    const editor = await anInvitation(regionId, { now });
    const viewer = await anInvitation(regionId, { role: 'viewer', now });
    const uids = [await anAccount(editor.email), await anAccount(viewer.email)] as const;
    await accept(editor.token, uids[0]);
    await accept(viewer.token, uids[1]);
    expect((await memberOf(regionId, uids[0]))?.mfaRequired).toBe(true);
    expect((await memberOf(regionId, uids[1]))?.mfaRequired).toBe(false);
  });

  it('is one act when it comes twice, also at the same moment', async () => {
    const { regionId } = await aRegion();
    const { token, email } = await anInvitation(regionId, { now });
    const uid = await anAccount(email);
    const both = await Promise.all([accept(token, uid), accept(token, uid)]);
    expect([...both, await accept(token, uid, addDays(now, 20))]).toEqual([
      { regionId },
      { regionId },
      { regionId },
    ]);
    const audit = await adminDb().collection(auditPath(regionId)).get();
    expect(audit.docs.filter((entry) => entry.get('memberUid') === uid)).toHaveLength(1);
  });

  it('works until the seventh day is over, not after', async () => {
    const { regionId } = await aRegion();
    const late = await anInvitation(regionId, { now });
    const uid = await anAccount(late.email);
    await expect(accept(late.token, uid, addDays(now, 7))).rejects.toEqual(
      refused('invitation_expired'),
    );
    expect(await memberOf(regionId, uid)).toBeUndefined();
    expect(await accept(late.token, uid, new Date(addDays(now, 7).getTime() - 1))).toEqual({
      regionId,
    });
  });

  it('is for the invited address only, however it is written', async () => {
    const { regionId } = await aRegion();
    const { token, email, stored } = await anInvitation(regionId, {
      email: anAddress().toUpperCase(),
      now,
    });
    const other = await anAccount(anAddress(), true);
    await expect(accept(token, other)).rejects.toEqual(refused('invitation_other_address'));
    expect(await memberOf(regionId, other)).toBeUndefined();
    expect((await stored()).state).toBe('open');
    const uid = await anAccount(email.toLowerCase());
    expect(await accept(token, uid)).toEqual({ regionId });
  });

  it('goes by the address that the account has now', async () => {
    const { regionId } = await aRegion();
    const { token, email } = await anInvitation(regionId, { now });
    const uid = await anAccount(email);
    await adminAuth().updateUser(uid, { email: anAddress() });
    await expect(accept(token, uid)).rejects.toEqual(refused('invitation_other_address'));
  });

  it('refuses what is no link, and what never was one', async () => {
    const uid = await anAccount(anAddress());
    for (const token of ['', 'a', 'a'.repeat(42), `${'a'.repeat(42)}!`, 'a'.repeat(44)])
      await expect(accept(token, uid)).rejects.toEqual(refused('invitation_malformed'));
    await expect(accept('a'.repeat(43), uid)).rejects.toEqual(refused('invitation_unknown'));
  });

  it('refuses a link that somebody else used, with an account of the same address', async () => {
    const { regionId } = await aRegion();
    const { token, email } = await anInvitation(regionId, { now });
    const first = await anAccount(email);
    await accept(token, first);
    await adminAuth().deleteUser(first);
    const second = await anAccount(email);
    await expect(accept(token, second)).rejects.toEqual(refused('invitation_used'));
    expect(await memberOf(regionId, second)).toBeUndefined();
  });

  it('brings nobody back who was deactivated, but a new invitation does', async () => {
    const { regionId } = await aRegion();
    const { token, email } = await anInvitation(regionId, { role: 'regionAdmin', now });
    const uid = await anAccount(email);
    await accept(token, uid);
    await adminDb().doc(memberPath(regionId, uid)).update({ active: false, title: 'Adviseur' });
    expect(await accept(token, uid)).toEqual({ regionId });
    expect((await memberOf(regionId, uid))?.active).toBe(false);

    const later = addDays(now, 30);
    const again = await anInvitation(regionId, { email, role: 'viewer', now: later });
    await accept(again.token, uid, later);
    expect(await memberOf(regionId, uid)).toMatchObject({
      active: true,
      role: 'viewer',
      title: 'Adviseur',
      since: now,
    });
  });

  it('changes nothing for who is a member already', async () => {
    const { regionId } = await aRegion();
    const { token, email } = await anInvitation(regionId, { role: 'viewer', now });
    const uid = await anAccount(email);
    await adminDb().doc(memberPath(regionId, uid)).set(aMember('regionAdmin', { email }));
    await expect(accept(token, uid)).rejects.toEqual(refused('already_member'));
    expect((await memberOf(regionId, uid))?.role).toBe('regionAdmin');
  });

  it('is not for who sent it: nobody gives himself a membership', async () => {
    const { regionId } = await aRegion();
    const email = anAddress();
    const uid = await anAccount(email, true);
    const { token } = await anInvitation(regionId, { email, byUid: uid, now });
    await expect(accept(token, uid)).rejects.toEqual(refused('own_invitation'));
    expect(await memberOf(regionId, uid)).toBeUndefined();
  });

  it('leaves to an account that was never proven no other way in than the one used now', async () => {
    const { regionId } = await aRegion();
    const { token, email } = await anInvitation(regionId, { now });
    const uid = await anAccount(email);
    await adminAuth().updateUser(uid, {
      providerToLink: { providerId: 'oidc.elsewhere', uid: 'trap', email },
    });
    await accept(token, uid);
    const { providerData } = await adminAuth().getUser(uid);
    expect(providerData.map(({ providerId }) => providerId)).toEqual(['password']);
  });

  it('leaves the ways in of a proven account alone', async () => {
    const { regionId } = await aRegion();
    const { token, email } = await anInvitation(regionId, { now });
    const uid = await anAccount(email, true);
    await adminAuth().updateUser(uid, {
      providerToLink: { providerId: 'oidc.surf', uid: 'anna', email },
    });
    await accept(token, uid);
    const { providerData } = await adminAuth().getUser(uid);
    expect(providerData.map(({ providerId }) => providerId).toSorted()).toEqual([
      'oidc.surf',
      'password',
    ]);
  });
});
