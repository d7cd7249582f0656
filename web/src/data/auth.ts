// Who is signed in, and the way out. The ways in are in sign-in.ts.
import { onAuthStateChanged, signOut as signOutOfAuth } from 'firebase/auth';
import type { SignInReason } from '../paths.ts';
import type { Config } from './config.ts';
import { firebase } from './firebase.ts';

export type Account = { uid: string; email: string };

export function currentAccount(): Account | undefined {
  const user = firebase().auth.currentUser;
  return user ? { uid: user.uid, email: user.email ?? '' } : undefined;
}

/**
 * Calls when the person who was signed in is so no longer: signed out, here or in another tab, or replaced by
 * somebody else.
 */
export function onAccountLeft(leave: (who: string, why: SignInReason | undefined) => void): void {
  let known = currentAccount()?.uid;
  onAuthStateChanged(firebase().auth, (user) => {
    const left = known === user?.uid ? undefined : known;
    known = user?.uid;
    if (left !== undefined) leave(left, because);
  });
}

let because: SignInReason | undefined;

/** Signs out; `why` where it was not the person's own wish, so that the page for signing in can say it. */
export async function signOut(why?: SignInReason): Promise<void> {
  because = why;
  await signOutOfAuth(firebase().auth);
}

export function demoAccounts(): NonNullable<Config['demoAccounts']> {
  return firebase().config.demoAccounts ?? [];
}
