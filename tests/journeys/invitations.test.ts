// From an invitation to a member, with the real SDKs: who may invite, who may come in, and with which link.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, invitationPath, platformAdminPath } from '@instroom/domain/paths.ts';
import {
  createUserWithEmailAndPassword,
  GoogleAuthProvider,
  signInWithCredential,
} from 'firebase/auth';
import { doc, getDocFromServer } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../setup/admin.ts';
import { type Client, signedOut, signInAs } from '../setup/clients.ts';
import { anAddress, anInvitation, tokenMailedTo } from '../setup/invited.ts';
import { nextSecond } from '../setup/moments.ts';
import { aRegion } from '../setup/region.ts';

const password = 'Test-van-Instroom1';
const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });
const notInvited = { message: expect.stringContaining('account_not_invited') };

const invitationOf = (regionId: string, email: string) => ({
  regionId,
  commandId: randomUUID(),
  email,
  displayName: 'Anna Voorbeeld',
  role: 'editor',
});

async function signUp(email: string): Promise<Client> {
  const client = signedOut();
  await createUserWithEmailAndPassword(client.auth, email, password);
  return client;
}

const signUpWithGoogle = (email: string) =>
  signInWithCredential(
    signedOut().auth,
    GoogleAuthProvider.credential(
      JSON.stringify({ sub: randomUUID(), email, email_verified: true }),
    ),
  );

describe('somebody who is invited', () => {
  it('finds a link in the mail, makes an account, accepts and is at work', async () => {
    const { regionId, regionAdmin } = await aRegion({ name: 'Regio Test' });
    await adminDb().doc(candidatePath(regionId, 'one')).set(aCandidate());
    const email = anAddress();
    const admin = await signInAs(regionAdmin);
    await admin.call('inviteMember', invitationOf(regionId, email));

    const token = await tokenMailedTo(regionId, email);
    const described = await signedOut().call('describeInvitation', { token });
    expect(described).toMatchObject({ regionName: 'Regio Test', role: 'editor', email });
    expect(described).toMatchObject({ hasAccount: false });

    const invited = await signUp(email);
    const candidate = doc(invited.db, candidatePath(regionId, 'one'));
    await expect(getDocFromServer(candidate)).rejects.toMatchObject({ code: 'permission-denied' });
    expect(await invited.call('acceptInvitation', { token })).toEqual({ regionId });
    expect((await getDocFromServer(candidate)).exists()).toBe(true);
    const move = {
      regionId,
      candidateId: 'one',
      commandId: randomUUID(),
      move: { to: 'orienting' },
    };
    expect(await invited.call('movePhase', move)).toEqual({ phase: 'orienting' });

    await expect(signedOut().call('describeInvitation', { token })).rejects.toMatchObject(
      refusal('invitation_used'),
    );
  });

  it('sees in the invitation what became of the mail', async () => {
    const { regionId } = await aRegion();
    const { stored } = await anInvitation(regionId);
    // No mail server here.
    await expect.poll(async () => (await stored()).delivery?.state).toBe('kept');
  });

  it('and has an account, uses that one', async () => {
    const [one, other] = [await aRegion(), await aRegion()];
    const email = anAddress();
    const first = await anInvitation(one.regionId, { email });
    const invited = await signUp(email);
    await invited.call('acceptInvitation', { token: first.token });
    const second = await anInvitation(other.regionId, { email, role: 'viewer' });
    expect(await signedOut().call('describeInvitation', { token: second.token })).toMatchObject({
      hasAccount: true,
    });
    expect(await invited.call('acceptInvitation', { token: second.token })).toEqual({
      regionId: other.regionId,
    });
  });
});

describe('a link', () => {
  it('of somebody else is refused, without a word about whose it is', async () => {
    const { regionId, editor } = await aRegion();
    const { token, email, stored } = await anInvitation(regionId);
    const refused = (await signInAs(editor)).call('acceptInvitation', { token });
    await expect(refused).rejects.toMatchObject(refusal('invitation_other_address'));
    const said = await refused.catch((error) => JSON.stringify([error.message, error.details]));
    expect(said).not.toContain(email);
    expect((await stored()).state).toBe('open');
  });

  it('needs an account', async () => {
    const { token } = await anInvitation((await aRegion()).regionId);
    await expect(signedOut().call('acceptInvitation', { token })).rejects.toMatchObject(
      refusal('unauthenticated'),
    );
  });

  it.each([
    ['is half', { token: 'half' }, 'invitation_malformed'],
    ['is empty', { token: '' }, 'invitation_malformed'],
    ['never was one', { token: 'x'.repeat(43) }, 'invitation_unknown'],
    ['is missing', {}, 'invalid_input'],
    ['is no text', { token: ['a'] }, 'invalid_input'],
  ])('that %s is refused', async (_what, input, code) => {
    await expect(signedOut().call('describeInvitation', input)).rejects.toMatchObject(
      refusal(code),
    );
  });

  it('that ran out is refused, as is one that was withdrawn or replaced', async () => {
    const { regionId, regionAdmin } = await aRegion();
    const describeIt = (token: string) => signedOut().call('describeInvitation', { token });
    const old = await anInvitation(regionId, { now: addDays(new Date(), -8) });
    await expect(describeIt(old.token)).rejects.toMatchObject(refusal('invitation_expired'));

    const admin = await signInAs(regionAdmin);
    const { invitationId, token } = await anInvitation(regionId);
    const command = () => ({ regionId, invitationId, commandId: randomUUID() });
    await admin.call('resendInvitation', command());
    await expect(describeIt(token)).rejects.toMatchObject(refusal('invitation_replaced'));
    await admin.call('withdrawInvitation', command());
    await expect(describeIt(token)).rejects.toMatchObject(refusal('invitation_withdrawn'));
  });
});

describe('an account', () => {
  it('is for who was invited, whatever the way in', async () => {
    await expect(signUp(anAddress())).rejects.toMatchObject(notInvited);
    await expect(signUpWithGoogle(anAddress())).rejects.toMatchObject(notInvited);
    const { regionId } = await aRegion();
    const [one, other] = [await anInvitation(regionId), await anInvitation(regionId)];
    await signUp(one.email.toUpperCase());
    await signUpWithGoogle(other.email);
  });

  it('is not for whose invitation ran out or was withdrawn', async () => {
    const { regionId } = await aRegion();
    const old = await anInvitation(regionId, { now: addDays(new Date(), -8) });
    await expect(signUp(old.email)).rejects.toMatchObject(notInvited);
    const { email, invitationId } = await anInvitation(regionId);
    await adminDb().doc(invitationPath(regionId, invitationId)).update({ state: 'withdrawn' });
    await expect(signUp(email)).rejects.toMatchObject(notInvited);
  });

  it('that the server makes needs no invitation', async () => {
    await expect(adminAuth().createUser({ email: anAddress(), password })).resolves.toBeDefined();
  });
});

describe('inviting', () => {
  it('is for admins of the region', async () => {
    const [region, other] = [await aRegion(), await aRegion()];
    const platformAdmin = `platform-${randomUUID()}`;
    await adminDb().doc(platformAdminPath(platformAdmin)).set({ since: new Date() });
    const command = () => invitationOf(region.regionId, anAddress());
    const { viewer, editor, inactive } = region;
    for (const uid of [viewer, editor, inactive, other.regionAdmin, platformAdmin]) {
      const client = await signInAs(uid);
      await expect(client.call('inviteMember', command())).rejects.toMatchObject(
        refusal('not_allowed'),
      );
    }
    await expect(signedOut().call('inviteMember', command())).rejects.toMatchObject(
      refusal('unauthenticated'),
    );
    const admin = await signInAs(region.regionAdmin);
    expect(await admin.call('inviteMember', command())).toHaveProperty('invitationId');
  });

  it.each([
    ['no address', { email: 'anna' }],
    ['no name', { displayName: '  ' }],
    ['no role', { role: 'owner' }],
  ])('with %s is refused whole', async (_what, wrong) => {
    const { regionId, regionAdmin } = await aRegion();
    const admin = await signInAs(regionAdmin);
    const command = { ...invitationOf(regionId, anAddress()), ...wrong };
    await expect(admin.call('inviteMember', command)).rejects.toMatchObject(
      refusal('invalid_input'),
    );
  });
});

describe('a role that is taken', () => {
  it('counts for the next read and the next command, and the old sign-in ends', async () => {
    const { regionId, regionAdmin, editor, viewer } = await aRegion();
    const [admin, client] = [await signInAs(regionAdmin), await signInAs(editor)];
    await nextSecond();
    const command = { regionId, uid: editor, commandId: randomUUID() };
    await admin.call('changeRole', { ...command, role: 'viewer' });
    await expect(client.auth.currentUser?.getIdToken(true)).rejects.toBeDefined();
    const again = await signInAs(editor);
    const change = { regionId, uid: viewer, commandId: randomUUID(), role: 'editor' };
    await expect(again.call('changeRole', change)).rejects.toMatchObject(refusal('not_allowed'));

    await admin.call('deactivateMember', { ...command, commandId: randomUUID() });
    const candidate = doc(again.db, candidatePath(regionId, 'one'));
    await expect(getDocFromServer(candidate)).rejects.toBeDefined();
    await admin.call('reactivateMember', { ...command, commandId: randomUUID() });
    await getDocFromServer(doc((await signInAs(editor)).db, candidatePath(regionId, 'one')));
  });

  it('is never taken by who is no admin', async () => {
    const { regionId, editor, viewer } = await aRegion();
    const client = await signInAs(editor);
    const command = { regionId, uid: viewer, commandId: randomUUID() };
    for (const name of ['deactivateMember', 'reactivateMember'])
      await expect(client.call(name, command)).rejects.toMatchObject(refusal('not_allowed'));
  });
});
