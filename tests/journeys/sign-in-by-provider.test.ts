// What Authentication does when Google, Microsoft or an institution vouches for somebody who has an account already.
import { randomUUID } from 'node:crypto';
import {
  type AuthError,
  linkWithCredential,
  OAuthProvider,
  signInWithCredential,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import { describe, expect, it } from 'vitest';
import { password } from '../setup/application.ts';
import { signedOut } from '../setup/clients.ts';
import { credentialFrom } from '../setup/provider.ts';
import { signInWithSecondFactor, verifiedEmailOf } from '../setup/second-factor.ts';

const providers = ['google.com', 'microsoft.com', 'oidc.surfconext'];

describe.each(providers)('somebody for whom %s vouches', (provider) => {
  it('lands in the account with the same verified address', async () => {
    const uid = randomUUID();
    const vouched = { email: await verifiedEmailOf(uid), isSure: true, subject: randomUUID() };
    const { auth } = signedOut();
    const { user } = await signInWithCredential(auth, credentialFrom(provider, vouched));
    expect(user.uid).toBe(uid);
    // The password still works: nothing was replaced.
    await signInWithEmailAndPassword(signedOut().auth, vouched.email, password);
  });

  it('signs in the usual way once where the provider is not sure of the address; then both work', async () => {
    const uid = randomUUID();
    const vouched = { email: await verifiedEmailOf(uid), isSure: false, subject: randomUUID() };
    const { auth } = signedOut();
    const refusal: AuthError = await signInWithCredential(
      auth,
      credentialFrom(provider, vouched),
    ).then(
      () => Promise.reject(new Error('let in')),
      (error) => error,
    );
    expect(refusal.code).toBe('auth/account-exists-with-different-credential');
    expect(auth.currentUser).toBeNull();

    const pending = OAuthProvider.credentialFromError(refusal);
    const { user } = await signInWithEmailAndPassword(auth, vouched.email, password);
    if (pending) await linkWithCredential(user, pending);
    const again = await signInWithCredential(signedOut().auth, credentialFrom(provider, vouched));
    expect(again.user.uid).toBe(uid);
  });

  it('is asked for the second factor all the same', async () => {
    const { email } = await signInWithSecondFactor(randomUUID());
    const credential = credentialFrom(provider, { email, isSure: true, subject: randomUUID() });
    await expect(signInWithCredential(signedOut().auth, credential)).rejects.toMatchObject({
      code: 'auth/multi-factor-auth-required',
    });
  });
});
