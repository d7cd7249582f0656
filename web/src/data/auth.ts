// Who is signed in, and the way out. The ways in are in sign-in.ts.
import { FirebaseError } from 'firebase/app';
import { onAuthStateChanged, signOut as signOutOfAuth } from 'firebase/auth';
import type { SignInReason } from '../paths.ts';
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

export type Left = { uid: string; how: Leaving; why: SignInReason | undefined };

/** Calls when the person who was signed in is so no longer. */
export function onAccountLeft(leave: (left: Left) => void): void {
  let known = currentAccount()?.uid;
  onAuthStateChanged(firebase().auth, (user) => {
    const left = known === user?.uid ? undefined : known;
    known = user?.uid;
    if (left !== undefined)
      leave({ uid: left, how: user || isLeftByChoice() ? 'chose' : 'ended', why: because });
    if (user) noteChoice(false);
  });
}

let because: SignInReason | undefined;

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

/** Signs out; `why` where it was not the person's own wish, so that the page for signing in can say it. */
export async function signOut(why?: SignInReason): Promise<void> {
  noteChoice(true);
  because = why;
  await signOutOfAuth(firebase().auth);
}

export function demoAccounts(): NonNullable<Config['demoAccounts']> {
  return firebase().config.demoAccounts ?? [];
}

function codeOf(error: unknown): string | undefined {
  return error instanceof FirebaseError ? error.code : undefined;
}
