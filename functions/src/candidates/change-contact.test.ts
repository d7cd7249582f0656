import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { ChangeContactCommand } from '@instroom/domain/candidate/commands.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { emailKey } from '../platform/unique-keys.ts';
import { changeContactOf } from './change-contact.ts';

const now = new Date('2026-03-10T12:00:00Z');
type Change = Pick<ChangeContactCommand, 'email' | 'phone'>;

async function aDossier(fields: Partial<Candidate> = {}) {
  const { regionId } = await aRegion();
  const document = adminDb().doc(candidatePath(regionId, 'one'));
  const candidate = aCandidate({ phone: '0612345678', phoneE164: '+31612345678', ...fields });
  await document.set(candidate);
  await emailKey(adminDb(), regionId, candidate.email).set({ candidateId: 'one' });
  const change = (wish: Change, commandId = randomUUID()) =>
    changeContactOf(adminDb(), {
      regionId,
      candidateId: 'one',
      commandId,
      uid: 'editor',
      now,
      ...wish,
    });
  const stored = async () => candidateSchema.parse((await document.get()).data());
  const holder = async (email: string) =>
    (await emailKey(adminDb(), regionId, email).get()).get('candidateId');
  return { regionId, candidate, change, stored, holder };
}

describe('changing how a candidate is reached', () => {
  it('moves the duplicate key along with the e-mail address', async () => {
    const { candidate, change, stored, holder } = await aDossier();
    expect(await change({ email: 'Nieuw@kandidaat.example' })).toEqual({ status: 'changed' });
    expect(await stored()).toMatchObject({
      email: 'Nieuw@kandidaat.example',
      emailNormalized: 'nieuw@kandidaat.example',
      nameTokens: expect.arrayContaining(['nieuw@kandidaat.example']),
      phone: '0612345678',
      updatedBy: 'editor',
    });
    expect(await holder('nieuw@kandidaat.example')).toBe('one');
    expect(await holder(candidate.email)).toBeUndefined();
  });

  it('keeps the key when only the writing of the address changes', async () => {
    const { candidate, change, holder } = await aDossier();
    await change({ email: candidate.email.toUpperCase() });
    expect(await holder(candidate.email)).toBe('one');
  });

  it('does not take over an address that somebody else has', async () => {
    const { regionId, candidate, change, stored } = await aDossier();
    await emailKey(adminDb(), regionId, 'bezet@kandidaat.example').set({ candidateId: 'two' });
    expect(await change({ email: 'bezet@kandidaat.example' })).toEqual({
      status: 'duplicate',
      candidateId: 'two',
    });
    expect(await stored()).toEqual(candidate);
  });

  it('reads a phone number, refuses what is none, and takes it away with null', async () => {
    const { change, stored } = await aDossier();
    await change({ phone: '(026) 123 45 67' });
    expect(await stored()).toMatchObject({ phone: '(026) 123 45 67', phoneE164: '+31261234567' });
    await expect(change({ phone: '12' })).rejects.toMatchObject({ code: 'invalid_phone' });
    await change({ phone: null });
    expect(await stored()).not.toHaveProperty('phone');
    expect(await stored()).not.toHaveProperty('phoneE164');
  });

  it('has one effect when the command comes twice', async () => {
    const { change, stored } = await aDossier();
    const commandId = randomUUID();
    await change({ phone: '026 1234567' }, commandId);
    await change({ phone: '026 7654321' });
    expect(await change({ phone: '026 1234567' }, commandId)).toEqual({ status: 'changed' });
    expect((await stored()).phone).toBe('026 7654321');
  });

  it('leaves a restricted dossier alone', async () => {
    const { change } = await aDossier({ restricted: true });
    await expect(change({ phone: null })).rejects.toMatchObject({ code: 'restricted' });
  });
});
