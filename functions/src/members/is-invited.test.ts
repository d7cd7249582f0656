import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { anAddress } from '../../../tests/setup/invited.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { addInvitation } from './add-invitation.ts';
import { isInvited } from './is-invited.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function anInvitationTo(regionId: string): Promise<string> {
  const email = anAddress();
  const batch = adminDb().batch();
  addInvitation(adminDb(), batch, {
    regionId,
    regionName: 'Testregio',
    email,
    displayName: 'Anna Voorbeeld',
    role: 'viewer',
    byUid: 'somebody',
    now,
  });
  await batch.commit();
  return email;
}

describe('an account', () => {
  it('comes into being for who was invited, and for nobody else', async () => {
    const { regionId } = await aRegion();
    const email = await anInvitationTo(regionId);
    expect(await isInvited(adminDb(), email.toUpperCase(), now)).toBe(true);
    expect(await isInvited(adminDb(), anAddress(), now)).toBe(false);
    expect(await isInvited(adminDb(), undefined, now)).toBe(false);
  });

  it('does not come of practising: everybody may invite in a region of his or her own', async () => {
    const email = await anInvitationTo(`oefen-${randomUUID()}`);
    expect(await isInvited(adminDb(), email, now)).toBe(false);
  });
});
