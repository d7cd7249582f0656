import { randomUUID } from 'node:crypto';
import type { SignInRequestKind } from '@instroom/domain/account/sign-in-request.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { platformMailPath, signInRequestPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { answerRequest } from './answer-request.ts';

// The trigger would answer before the test does.
useOwnBackend();

const now = new Date('2026-03-10T12:00:00Z');

async function aRequest(email: string, kind: SignInRequestKind = 'sign_in_link') {
  await controls().setBackgroundTriggers(false);
  const requestId = randomUUID();
  const document = adminDb().doc(signInRequestPath(requestId));
  await document.set({ kind, email, at: now, expireAt: addDays(now, 1) });
  const answer = () =>
    answerRequest(adminDb(), adminAuth(), {
      requestId,
      appUrl: 'https://instroom.example',
      now,
    });
  const mail = async () => (await adminDb().doc(platformMailPath(requestId)).get()).data();
  const isThere = async () => (await document.get()).exists;
  return { answer, mail, isThere };
}

async function anAccount(disabled = false) {
  const email = `${randomUUID()}@loket.example`;
  await adminAuth().createUser({ email, disabled });
  return email;
}

describe('a request to sign in', () => {
  it.each([
    ['sign_in_link', '/inloggen/link#'],
    ['password_reset', '/wachtwoord#'],
  ] as const)('becomes a mail with a link of our own: %s', async (kind, page) => {
    const email = await anAccount();
    const { answer, mail, isThere } = await aRequest(email, kind);
    expect(await answer()).toBe('queued');
    const { action, ...queued } = mailSchema.parse(await mail());
    expect(queued).toMatchObject({ kind, to: email, state: 'queued' });
    expect(action?.path.startsWith(page)).toBe(true);
    expect(action?.path.length).toBeGreaterThan(page.length);
    expect(await isThere()).toBe(false);
  });

  it.each([
    ['whom nobody knows', async () => `${randomUUID()}@loket.example`],
    ['whose account is closed', () => anAccount(true)],
  ])('of somebody %s becomes nothing, and is not kept', async (_who, emailOf) => {
    const { answer, mail, isThere } = await aRequest(await emailOf());
    expect(await answer()).toBe('nobody');
    expect(await mail()).toBeUndefined();
    expect(await isThere()).toBe(false);
  });

  it('is answered once, however often it comes', async () => {
    const { answer, mail } = await aRequest(await anAccount());
    const answers = await Promise.all([answer(), answer(), answer()]);
    expect(answers.toSorted()).toEqual(['nothing', 'nothing', 'queued']);
    const queued = await mail();
    expect(await answer()).toBe('nothing');
    expect(await mail()).toEqual(queued);
  });
});
