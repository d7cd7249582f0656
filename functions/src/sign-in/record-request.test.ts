import { randomUUID } from 'node:crypto';
import { signInRequestsPerHour } from '@instroom/domain/account/sign-in-request.ts';
import { rateLimitsPath, signInRequestPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { recordRequest } from './record-request.ts';

useOwnBackend();

const { perMailbox, perCaller } = signInRequestsPerHour;
const now = new Date('2026-03-10T12:30:00Z');
const nextHour = new Date('2026-03-10T13:00:00Z');
const refused = { code: 'too_many' };

let callers = 0;
const aCaller = () => `192.0.2.${++callers}`;
const aMailbox = () => `${randomUUID()}@loket.example`;

type Ask = { email?: string; address?: string; commandId?: string; at?: Date };

async function ask({ email = aMailbox(), address = aCaller(), commandId, at = now }: Ask = {}) {
  await controls().setBackgroundTriggers(false);
  const id = commandId ?? randomUUID();
  const input = { kind: 'sign_in_link' as const, email, commandId: id, address, now: at };
  const answer = await recordRequest(adminDb(), input);
  return { answer, stored: (await adminDb().doc(signInRequestPath(id)).get()).data() };
}

describe('asking for a mail to sign in with', () => {
  it('is written down for the trigger, and answered the same for everybody', async () => {
    const { answer, stored } = await ask({ email: 'Anna@Loket.example' });
    expect(answer).toEqual({ status: 'asked' });
    expect(stored).toMatchObject({ kind: 'sign_in_link', email: 'anna@loket.example' });
  });

  it('twice with the same id is one request, that of the first time', async () => {
    const commandId = randomUUID();
    await ask({ email: 'een@loket.example', commandId });
    const { answer, stored } = await ask({ email: 'twee@loket.example', commandId });
    expect(answer).toEqual({ status: 'asked' });
    expect(stored).toMatchObject({ email: 'een@loket.example' });
  });

  it('fills no mailbox, from however many places and however fast', async () => {
    const email = aMailbox();
    const attempts = Array.from({ length: perMailbox + 4 }, (_, number) =>
      // However it is written.
      ask({ email: number % 2 === 0 ? email : email.toUpperCase() }),
    );
    const results = await Promise.allSettled(attempts);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(perMailbox);
    await expect(ask({ email })).rejects.toMatchObject(refused);
    await ask();
    await ask({ email, at: nextHour });
  });

  it('ends for who asks for one mailbox after the other', async () => {
    const address = aCaller();
    for (let i = 0; i < perCaller; i += 1) await ask({ address });
    await expect(ask({ address })).rejects.toMatchObject(refused);
    await ask();
  });

  it('stores neither the caller nor, among what is counted, the mailbox', async () => {
    const email = aMailbox();
    await ask({ email, address: '198.51.100.77' });
    const counted = await adminDb().collection(rateLimitsPath).get();
    const everything = JSON.stringify(counted.docs.map((one) => [one.id, one.data()]));
    expect(counted.size).toBeGreaterThan(0);
    expect(everything).not.toContain('198.51.100.77');
    expect(everything).not.toContain(email);
  });
});
