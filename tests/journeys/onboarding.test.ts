// From "make a region" to people at work in it, with the real SDKs: what the platform may, and what it may not.
import { randomUUID } from 'node:crypto';
import { dayOf } from '@instroom/domain/calendar.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { initialPrices, pricesSchema } from '@instroom/domain/costs/prices.ts';
import { regionSeatsSchema, seatsOn } from '@instroom/domain/costs/seats.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { aNewRegion } from '@instroom/domain/onboarding/a-new-region.ts';
import {
  candidatePath,
  candidatesPath,
  mailsPath,
  membersPath,
  platformAdminPath,
  regionSeatsPath,
  regionsPath,
  seatsPath,
} from '@instroom/domain/paths.ts';
import { createUserWithEmailAndPassword } from 'firebase/auth';
import { collection, doc, getDocFromServer, getDocsFromServer } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../setup/admin.ts';
import { type Client, signedOut, signInAs } from '../setup/clients.ts';
import { aStoredForm, request, websiteOrigin } from '../setup/form.ts';
import { tokenMailedTo } from '../setup/invited.ts';
import { aRegion } from '../setup/region.ts';

const denied = { code: 'permission-denied' };
const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });
const today = dayOf(new Date());

async function aPlatformAdmin(): Promise<Client> {
  const uid = `platform-${randomUUID()}`;
  await adminAuth().createUser({ uid, email: `${uid}@platform.example`, emailVerified: true });
  await adminDb().doc(platformAdminPath(uid)).set({ since: new Date() });
  return signInAs(uid);
}

function aWish() {
  const regionId = `nieuw-${randomUUID()}`;
  const email = `anna-${randomUUID()}@midden.example`;
  const command = {
    commandId: randomUUID(),
    region: aNewRegion({ regionId, formOrigins: [websiteOrigin] }),
    firstAdmin: { email, displayName: 'Anna Voorbeeld' },
  };
  return { regionId, email, command };
}

const seatsOf = async (regionId: string) => {
  const stored = await adminDb().doc(regionSeatsPath(regionId)).get();
  return stored.exists ? seatsOn(regionSeatsSchema.parse(stored.data()).changes, today) : undefined;
};

async function accept(regionId: string, email: string): Promise<Client> {
  const token = await tokenMailedTo(regionId, email);
  const client = signedOut();
  await createUserWithEmailAndPassword(client.auth, email, 'Test-van-Instroom1');
  await client.call('acceptInvitation', { token });
  return client;
}

describe('a region is made', () => {
  it('and its first admin is invited by mail, comes in, and works there at once', async () => {
    const platform = await aPlatformAdmin();
    const { regionId, email, command } = aWish();
    const answer = await platform.call('createRegion', command);
    expect(answer).toEqual({ regionId, invitationId: command.commandId });
    expect(await platform.call('createRegion', command)).toEqual(answer);

    const mails = async () => {
      const { docs } = await adminDb().collection(mailsPath(regionId)).get();
      return docs
        .map((mail) => mailSchema.parse(mail.data()))
        .map(({ kind, to, state }) => `${kind} ${to} ${state}`)
        .toSorted();
    };
    await expect
      .poll(mails, { timeout: 10_000 })
      .toEqual(['first_admin_notice loket@midden.example kept', `invitation ${email} kept`]);

    const admin = await accept(regionId, email);
    await expect.poll(() => seatsOf(regionId), { timeout: 10_000 }).toEqual({ paid: 1, free: 0 });
    const formId = `${regionId}-contact`;
    const describe = async () =>
      (
        await request('describeForm', `/api/forms/${formId}`, {
          headers: { origin: websiteOrigin },
        })
      ).json();
    expect(await describe()).toMatchObject({ privacyStatement: { version: '2026-1' } });
    await admin.call('changeRegionSettings', {
      regionId,
      commandId: randomUUID(),
      change: { settings: { privacyStatementVersion: '2026-2' } },
    });
    expect(await describe()).toMatchObject({ privacyStatement: { version: '2026-2' } });
  });

  it('under an id that is taken: the second is told, and nothing of it is there', async () => {
    const platform = await aPlatformAdmin();
    const { regionId } = await aRegion();
    const { command } = aWish();
    const second = { ...command, region: { ...command.region, regionId } };
    await expect(platform.call('createRegion', second)).rejects.toMatchObject(
      refusal('region_exists'),
    );
    expect((await adminDb().collection(mailsPath(regionId)).get()).size).toBe(0);
  });

  it.each([
    ['unknown_municipality', { municipalityCodes: ['9999'] }],
    ['region_id_reserved', { regionId: 'inloggen' }],
    ['region_id_invalid', { regionId: 'Midden Brabant' }],
    ['invalid_input', { desk: { name: 'Loket', email: 'geen adres' } }],
  ])('only if it can be: %s', async (code, wrong) => {
    const platform = await aPlatformAdmin();
    const { command } = aWish();
    const wish = { ...command, region: { ...command.region, ...wrong } };
    await expect(platform.call('createRegion', wish)).rejects.toMatchObject(refusal(code));
  });
});

describe('who administers the platform', () => {
  it('sees regions and numbers of seats, but no candidate, no name and no mail', async () => {
    const platform = await aPlatformAdmin();
    const { regionId } = await aRegion();
    await adminDb().doc(candidatePath(regionId, 'one')).set(aCandidate());
    await expect.poll(() => seatsOf(regionId), { timeout: 10_000 }).toEqual({ paid: 2, free: 1 });
    const { db } = platform;
    const seats = await getDocFromServer(doc(db, regionSeatsPath(regionId)));
    expect(JSON.stringify(seats.data())).not.toMatch(/test/i);
    for (const path of [regionsPath, seatsPath])
      expect((await getDocsFromServer(collection(db, path))).size).toBeGreaterThan(0);
    for (const path of [candidatesPath(regionId), membersPath(regionId), mailsPath(regionId)])
      await expect(getDocsFromServer(collection(db, path))).rejects.toMatchObject(denied);
  });

  it('gets nobody in as himself: not by inviting, not by another invitation', async () => {
    const platform = await aPlatformAdmin();
    const own = platform.auth.currentUser?.email ?? '';
    const { regionId, email, command } = aWish();
    const forOneself = { ...command, firstAdmin: { email: own.toUpperCase(), displayName: 'Pat' } };
    await expect(platform.call('createRegion', forOneself)).rejects.toMatchObject(
      refusal('not_for_yourself'),
    );
    await platform.call('createRegion', command);
    const more = { regionId, commandId: randomUUID(), person: { email: own, displayName: 'Pat' } };
    await expect(platform.call('inviteRegionAdmin', more)).rejects.toMatchObject(
      refusal('not_for_yourself'),
    );
    const token = await tokenMailedTo(regionId, email);
    await expect(platform.call('acceptInvitation', { token })).rejects.toMatchObject(
      refusal('invitation_other_address'),
    );
    expect((await adminDb().collection(membersPath(regionId)).get()).size).toBe(0);
  });

  it('nor when the own account takes over the invited address meanwhile', async () => {
    const platform = await aPlatformAdmin();
    const { regionId, email, command } = aWish();
    await platform.call('createRegion', command);
    const token = await tokenMailedTo(regionId, email);
    const uid = platform.auth.currentUser?.uid ?? '';
    await adminAuth().updateUser(uid, { email });
    // Another address ends the sessions of before.
    const again = await signInAs(uid);
    await expect(again.call('acceptInvitation', { token })).rejects.toMatchObject(
      refusal('own_invitation'),
    );
  });

  it('changes no settings of a region, only what is the platform’s', async () => {
    const platform = await aPlatformAdmin();
    const { regionId } = await aRegion();
    await aStoredForm(regionId);
    const change = { settings: { staleAfterDays: 9 } };
    const command = { regionId, commandId: randomUUID() };
    await expect(
      platform.call('changeRegionSettings', { ...command, change }),
    ).rejects.toMatchObject(refusal('not_allowed'));
    await platform.call('changeRegion', { ...command, change: { name: 'Regio Anders' } });
    const region = await getDocFromServer(doc(platform.db, regionsPath, regionId));
    expect(region.get('name')).toBe('Regio Anders');
  });
});

describe('who does not', () => {
  it('makes no regions, changes none from outside, and sets no prices', async () => {
    const { regionId, regionAdmin, editor } = await aRegion();
    const { command } = aWish();
    const about = { regionId, commandId: randomUUID() };
    for (const uid of [regionAdmin, editor, `stranger-${randomUUID()}`]) {
      const somebody = await signInAs(uid);
      const attempts = {
        createRegion: command,
        changeRegion: { ...about, change: { name: 'Van mij' } },
        inviteRegionAdmin: { ...about, person: command.firstAdmin },
        setPrices: {
          commandId: randomUUID(),
          fromDate: '2030-01-01',
          prices: pricesSchema.parse(initialPrices),
        },
      };
      for (const [name, input] of Object.entries(attempts))
        await expect(somebody.call(name, input), name).rejects.toMatchObject(
          refusal('not_allowed'),
        );
    }
  });

  it('changes the settings of the own region only as its admin', async () => {
    const { regionId, regionAdmin, editor, viewer } = await aRegion();
    const other = await aRegion();
    const command = () => ({
      regionId,
      commandId: randomUUID(),
      change: { settings: { staleAfterDays: 9 } },
    });
    for (const uid of [editor, viewer, other.regionAdmin])
      await expect(
        (await signInAs(uid)).call('changeRegionSettings', command()),
      ).rejects.toMatchObject(refusal('not_allowed'));
    const admin = await signInAs(regionAdmin);
    expect(await admin.call('changeRegionSettings', command())).toEqual({ status: 'changed' });
  });
});
