// Signing in through Google, Microsoft or an institution. In a file of its own, with what the SDK needs for it: it is
// loaded only where the application was built with such providers.
import {
  parseSignInProviders,
  type SignInProvider,
} from '@instroom/domain/account/sign-in-provider.ts';
import {
  type AuthProvider,
  browserPopupRedirectResolver,
  GoogleAuthProvider,
  linkWithPopup,
  OAuthProvider,
  SAMLAuthProvider,
  signInWithPopup,
} from 'firebase/auth';
import { firebase } from './firebase.ts';
import { attempt, type SignInOutcome } from './sign-in.ts';

export const signInProviders = parseSignInProviders(import.meta.env.VITE_SIGN_IN_PROVIDERS);

export function signInThrough(provider: SignInProvider): Promise<SignInOutcome> {
  const { auth } = firebase();
  return attempt(() => signInWithPopup(auth, ofSdk(provider), browserPopupRedirectResolver));
}

/** So that the person who is signed in may come in this way too, also where its address is not proved to be the same. */
export function addProvider(provider: SignInProvider): Promise<SignInOutcome> {
  const user = firebase().auth.currentUser;
  return attempt(async () => {
    if (user) await linkWithPopup(user, ofSdk(provider), browserPopupRedirectResolver);
  });
}

function ofSdk({ id }: SignInProvider): AuthProvider {
  if (id === 'google.com') return new GoogleAuthProvider();
  return id.startsWith('saml.') ? new SAMLAuthProvider(id) : new OAuthProvider(id);
}
