import { addDays } from '@instroom/domain/instant.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { auditPath, invitationKeyPath, invitationPath, mailPath } from '@instroom/domain/paths.ts';
import {
  invitationKeySchema,
  invitationSchema,
  invitationTokenSchema,
} from '@instroom/domain/region/invitation.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { hashOfToken } from '../platform/secret-token.ts';
import { addInvitation } from './add-invitation.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function anInvitation() {
  const { regionId } = await aRegion();
  const db = adminDb();
  const batch = db.batch();
  const { invitationId } = addInvitation(db, batch, {
    regionId,
    regionName: 'Testregio',
    email: 'Anna@Loket.example',
    displayName: 'Anna Voorbeeld',
    role: 'editor',
    byUid: 'somebody',
    now,
  });
  await batch.commit();
  const stored = async (path: string) => (await db.doc(path).get()).data();
  const invitation = invitationSchema.parse(await stored(invitationPath(regionId, invitationId)));
  const mail = mailSchema.parse(await stored(mailPath(regionId, invitation.tokenHash)));
  return { regionId, invitationId, invitation, mail, stored };
}

describe('an invitation', () => {
  it('is open for seven days, under the address however it is written', async () => {
    const { invitation } = await anInvitation();
    expect(invitation).toMatchObject({
      email: 'Anna@Loket.example',
      emailNormalized: 'anna@loket.example',
      role: 'editor',
      state: 'open',
      createdBy: 'somebody',
      expiresAt: addDays(now, 7),
    });
  });

  it('goes out with a link whose secret stands in the mail only', async () => {
    const { regionId, invitationId, invitation, mail, stored } = await anInvitation();
    expect(mail).toMatchObject({
      kind: 'invitation',
      to: 'Anna@Loket.example',
      reportTo: invitationPath(regionId, invitationId),
    });
    const [, token = ''] = mail.action?.path.split('/uitnodiging#') ?? [];
    expect(invitationTokenSchema.safeParse(token).success).toBe(true);
    expect(hashOfToken(token)).toBe(invitation.tokenHash);
    expect(JSON.stringify(invitation)).not.toContain(token);

    const key = invitationKeySchema.parse(await stored(invitationKeyPath(invitation.tokenHash)));
    expect(key).toMatchObject({ regionId, invitationId, emailNormalized: 'anna@loket.example' });
  });

  it('never has a link of another one', async () => {
    const [one, other] = await Promise.all([anInvitation(), anInvitation()]);
    expect(one.invitation.tokenHash).not.toBe(other.invitation.tokenHash);
  });

  it('is written down in the audit log, without the address', async () => {
    const { regionId, invitationId } = await anInvitation();
    const [entry] = (await adminDb().collection(auditPath(regionId)).get()).docs;
    expect(entry?.data()).toMatchObject({
      kind: 'member_invited',
      byUid: 'somebody',
      detail: { invitationId, role: 'editor' },
    });
    expect(JSON.stringify(entry?.data())).not.toMatch(/loket/i);
  });
});
