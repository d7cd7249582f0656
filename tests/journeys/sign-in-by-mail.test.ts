// From asking for a link to being signed in, with the mail out of the queue in between.
import { randomUUID } from 'node:crypto';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { platformMailPath, signInRequestPath } from '@instroom/domain/paths.ts';
import {
  confirmPasswordReset,
  getMultiFactorResolver,
  type MultiFactorError,
  signInWithEmailAndPassword,
  signInWithEmailLink,
} from 'firebase/auth';
import { describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../setup/admin.ts';
import { emailOf } from '../setup/application.ts';
import { signedOut } from '../setup/clients.ts';
import { signInWithSecondFactor } from '../setup/second-factor.ts';

/** Asks, and answers what was answered and under which id. */
async function ask(name: 'requestSignInLink' | 'requestPasswordReset', email: string) {
  const commandId = randomUUID();
  return { commandId, answer: await signedOut().call(name, { email, commandId }) };
}

/** The code in the mail that came of it, as the application reads it from the address. */
async function mailedCode(commandId: string): Promise<string> {
  const document = adminDb().doc(platformMailPath(commandId));
  await expect.poll(async () => (await document.get()).get('state')).toBe('kept');
  const { action } = mailSchema.parse((await document.get()).data());
  return decodeURIComponent(action?.path.split('#')[1] ?? '');
}

/** As web/src/data/sign-in.ts makes it of the code. */
const linkOf = (code: string) =>
  `https://instroom.example/?mode=signIn&apiKey=demo-key&oobCode=${encodeURIComponent(code)}`;

describe('a link to sign in with', () => {
  it('comes by mail, signs in once, and shows the address to be real', async () => {
    const uid = randomUUID();
    const email = await emailOf(uid);
    const { commandId } = await ask('requestSignInLink', email.toUpperCase());
    const link = linkOf(await mailedCode(commandId));

    const { auth } = signedOut();
    await expect(signInWithEmailLink(auth, 'else@test.example', link)).rejects.toThrow();
    const { user } = await signInWithEmailLink(auth, email, link);
    expect({ uid: user.uid, emailVerified: user.emailVerified }).toEqual({
      uid,
      emailVerified: true,
    });
    await expect(signInWithEmailLink(signedOut().auth, email, link)).rejects.toMatchObject({
      code: 'auth/invalid-action-code',
    });
  });

  it('does not replace the second factor', async () => {
    const { email } = await signInWithSecondFactor(randomUUID());
    const { commandId } = await ask('requestSignInLink', email);
    const link = linkOf(await mailedCode(commandId));
    const { auth } = signedOut();
    const refusal = await signInWithEmailLink(auth, email, link).catch((error) => error);
    expect(refusal.code).toBe('auth/multi-factor-auth-required');
    expect(getMultiFactorResolver(auth, refusal as MultiFactorError).hints).toHaveLength(1);
    expect(auth.currentUser).toBeNull();
  });

  it('is not sent to whom nobody knows, and asking is answered all the same', async () => {
    const unknown = await ask('requestSignInLink', `${randomUUID()}@test.example`);
    const known = await ask('requestSignInLink', await emailOf(randomUUID()));
    expect(unknown.answer).toEqual(known.answer);
    const request = adminDb().doc(signInRequestPath(unknown.commandId));
    await expect.poll(async () => (await request.get()).exists).toBe(false);
    const mail = await adminDb().doc(platformMailPath(unknown.commandId)).get();
    expect(mail.exists).toBe(false);
  });

  it('is not sent to an account that was closed', async () => {
    const uid = randomUUID();
    const email = await emailOf(uid);
    await adminAuth().updateUser(uid, { disabled: true });
    const { commandId, answer } = await ask('requestSignInLink', email);
    expect(answer).toEqual({ status: 'asked' });
    const request = adminDb().doc(signInRequestPath(commandId));
    await expect.poll(async () => (await request.get()).exists).toBe(false);
    expect((await adminDb().doc(platformMailPath(commandId)).get()).exists).toBe(false);
  });

  it('is refused for what is no address', async () => {
    await expect(ask('requestSignInLink', 'geen adres')).rejects.toMatchObject({
      details: { code: 'invalid_input' },
    });
  });
});

describe('a link for a new password', () => {
  it('comes by mail, and works once', async () => {
    const email = await emailOf(randomUUID());
    const { commandId } = await ask('requestPasswordReset', email);
    const code = await mailedCode(commandId);
    const { auth } = signedOut();
    await confirmPasswordReset(auth, code, 'Nieuw-wachtwoord-2');
    await signInWithEmailAndPassword(auth, email, 'Nieuw-wachtwoord-2');
    await expect(confirmPasswordReset(auth, code, 'Nog-een-wachtwoord-3')).rejects.toMatchObject({
      code: 'auth/invalid-action-code',
    });
  });
});
