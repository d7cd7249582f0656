import { randomUUID } from 'node:crypto';
import { addDays } from '@instroom/domain/instant.ts';
import { invitationsPath, mailsPath, memberPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { anAddress } from '../../../tests/setup/invited.ts';
import { aMember, aRegion } from '../../../tests/setup/region.ts';
import { invite } from './invite.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aPlace() {
  const { regionId, regionAdmin } = await aRegion({ name: 'Regio Test' });
  const inviteTo = (email: string, commandId = randomUUID(), at = now) =>
    invite(adminDb(), {
      regionId,
      commandId,
      email,
      displayName: 'Anna Voorbeeld',
      role: 'viewer',
      byUid: regionAdmin,
      now: at,
    });
  const size = async (path: (regionId: string) => string) =>
    (await adminDb().collection(path(regionId)).get()).size;
  return { regionId, inviteTo, size };
}

describe('inviting somebody', () => {
  it('is one invitation and one mail when the command comes twice', async () => {
    const { inviteTo, size } = await aPlace();
    const [email, commandId] = [anAddress(), randomUUID()];
    const first = await inviteTo(email, commandId);
    expect(await inviteTo(email, commandId)).toEqual(first);
    expect([await size(invitationsPath), await size(mailsPath)]).toEqual([1, 1]);
  });

  it('who is invited already is refused, at the same moment too, also when the term is over', async () => {
    const { inviteTo, size } = await aPlace();
    const email = anAddress();
    const both = await Promise.allSettled([inviteTo(email), inviteTo(email.toUpperCase())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const later = inviteTo(email, randomUUID(), addDays(now, 8));
    await expect(later).rejects.toMatchObject({ code: 'already_invited' });
    expect([await size(invitationsPath), await size(mailsPath)]).toEqual([1, 1]);
  });

  it('who is a member already is refused, however the address is written; who was one is not', async () => {
    const { regionId, inviteTo, size } = await aPlace();
    const [email, former] = [anAddress(), anAddress()];
    const place = (uid: string) => adminDb().doc(memberPath(regionId, uid));
    await place('one').set(aMember('viewer', { email: email.toUpperCase() }));
    await place('former').set(aMember('editor', { email: former, active: false }));
    await expect(inviteTo(email)).rejects.toMatchObject({ code: 'already_member' });
    expect(await size(mailsPath)).toBe(0);
    expect(await inviteTo(former)).toHaveProperty('invitationId');
  });

  it('may be invited to several regions', async () => {
    const [one, other] = [await aPlace(), await aPlace()];
    const email = anAddress();
    await one.inviteTo(email);
    expect(await other.inviteTo(email)).toHaveProperty('invitationId');
  });
});
