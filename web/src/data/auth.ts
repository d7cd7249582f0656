// Who is signed in, and the ways in and out.
import { FirebaseError } from 'firebase/app';
import {
  onAuthStateChanged,
  sendPasswordResetEmail,
  signInWithEmailAndPassword,
  signOut as signOutOfAuth,
} from 'firebase/auth';
import type { Config } from './config.ts';
import { firebase } from './firebase.ts';

export type Account = { uid: string; email: string };

export function currentAccount(): Account | undefined {
  const user = firebase().auth.currentUser;
  return user ? { uid: user.uid, email: user.email ?? '' } : undefined;
}

/** Calls when somebody is signed in, at the start or later. */
export function onAccountArrived(arrive: () => void): void {
  onAuthStateChanged(firebase().auth, (user) => {
    if (user) arrive();
  });
}

/** The moment at which somebody signed in, as Authentication wrote it into the token. */
export async function signedInAt(): Promise<string | undefined> {
  return (await firebase().auth.currentUser?.getIdTokenResult())?.authTime;
}

/**
 * Calls when the person who was signed in is so no longer: signed out, here or in another tab, or replaced by
 * somebody else.
 */
export function onAccountLeft(leave: () => void): void {
  let known = currentAccount()?.uid;
  onAuthStateChanged(firebase().auth, (user) => {
    const left = known !== undefined && known !== user?.uid;
    known = user?.uid;
    if (left) leave();
  });
}

export type SignInRefusal = 'wrong_credentials' | 'too_many_attempts' | 'no_connection' | 'unknown';

/** Signs in; answers why not, where that did not work. */
export async function signIn(email: string, password: string): Promise<SignInRefusal | undefined> {
  try {
    await signInWithEmailAndPassword(firebase().auth, email.trim(), password);
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

/** Whether the address is known is not told: the answer would tell strangers who has an account. */
export async function requestPasswordReset(email: string): Promise<'sent' | 'no_connection'> {
  try {
    await sendPasswordResetEmail(firebase().auth, email.trim());
  } catch (error) {
    if (refusalOf(error) === 'no_connection') return 'no_connection';
  }
  return 'sent';
}

export async function signOut(): Promise<void> {
  await signOutOfAuth(firebase().auth);
}

export function demoAccounts(): NonNullable<Config['demoAccounts']> {
  return firebase().config.demoAccounts ?? [];
}

function refusalOf(error: unknown): SignInRefusal {
  switch (error instanceof FirebaseError ? error.code : undefined) {
    case 'auth/invalid-credential':
    case 'auth/invalid-email':
    case 'auth/missing-password':
    case 'auth/user-not-found':
    case 'auth/wrong-password':
    case 'auth/user-disabled':
      return 'wrong_credentials';
    case 'auth/too-many-requests':
      return 'too_many_attempts';
    case 'auth/network-request-failed':
      return 'no_connection';
    default:
      return 'unknown';
  }
}
