// Who is signed in, and the ways in and out.
import { FirebaseError } from 'firebase/app';
import {
  createUserWithEmailAndPassword,
  onAuthStateChanged,
  sendPasswordResetEmail,
  signInWithEmailAndPassword,
  signOut as signOutOfAuth,
} from 'firebase/auth';
import type { Config } from './config.ts';
import { firebase } from './firebase.ts';
import { isLeftByChoice, noteChoice } from './left-by-choice.ts';

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

/** `chose`: somebody signed out, here or in another tab, or is somebody else now. `ended`: the server ended it. */
export type Leaving = 'chose' | 'ended';

/** Calls when the person who was signed in is so no longer. */
export function onAccountLeft(leave: (how: Leaving) => void): void {
  let known = currentAccount()?.uid;
  onAuthStateChanged(firebase().auth, (user) => {
    const left = known !== undefined && known !== user?.uid;
    known = user?.uid;
    if (left) leave(user || isLeftByChoice() ? 'chose' : 'ended');
    if (user) noteChoice(false);
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

export type SignUpRefusal =
  | Exclude<SignInRefusal, 'wrong_credentials'>
  | 'account_exists'
  | 'weak_password';

/** Makes an account, which the server allows to whoever was invited; answers why not, where that did not work. */
export async function signUp(email: string, password: string): Promise<SignUpRefusal | undefined> {
  try {
    await createUserWithEmailAndPassword(firebase().auth, email, password);
    return undefined;
  } catch (error) {
    switch (codeOf(error)) {
      case 'auth/email-already-in-use':
        return 'account_exists';
      case 'auth/weak-password':
      case 'auth/password-does-not-meet-requirements':
        return 'weak_password';
      default: {
        const refusal = refusalOf(error);
        return refusal === 'wrong_credentials' ? 'unknown' : refusal;
      }
    }
  }
}

/** What the session says of the account is as old as its token: after the server changed it, a new one is asked for. */
export async function renewSession(): Promise<void> {
  await firebase().auth.currentUser?.getIdToken(true);
}

const ended = [
  'auth/user-token-expired',
  'auth/invalid-refresh-token',
  'auth/invalid-user-token',
  'auth/user-disabled',
  'auth/user-not-found',
];
let asked: Promise<void> | undefined;

/** After the server would not take the session: leaves, where it turns out to be over. */
export function leaveIfEnded(): Promise<void> {
  asked ??= renewSession()
    .catch((error) =>
      ended.includes(codeOf(error) ?? '') ? signOutOfAuth(firebase().auth) : undefined,
    )
    .finally(() => {
      asked = undefined;
    });
  return asked;
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
  noteChoice(true);
  await signOutOfAuth(firebase().auth);
}

export function demoAccounts(): NonNullable<Config['demoAccounts']> {
  return firebase().config.demoAccounts ?? [];
}

function refusalOf(error: unknown): SignInRefusal {
  switch (codeOf(error)) {
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

function codeOf(error: unknown): string | undefined {
  return error instanceof FirebaseError ? error.code : undefined;
}
