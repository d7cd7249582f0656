// The ways in: with a password, with a link from a mail, and, where an account has one, with a second factor after it.
import { FirebaseError } from 'firebase/app';
import {
  createUserWithEmailAndPassword,
  getMultiFactorResolver,
  type MultiFactorError,
  signInWithEmailAndPassword,
  signInWithEmailLink,
  TotpMultiFactorGenerator,
} from 'firebase/auth';
import { firebase } from './firebase.ts';

export type SignInRefusal =
  | 'wrong_credentials'
  | 'wrong_code'
  | 'too_late'
  | 'link_used'
  | 'other_way'
  | 'already_linked'
  | 'closed'
  | 'blocked'
  | 'not_invited'
  | 'recent_sign_in'
  | 'weak_password'
  | 'too_many_attempts'
  | 'no_connection'
  | 'unknown';

/** `code`: the account has a second factor; `answer` goes on with what the person's app shows. */
export type SignInOutcome =
  | { status: 'in' }
  | { status: 'code'; answer: (code: string) => Promise<SignInOutcome> }
  | { status: 'refused'; refusal: SignInRefusal };

export function signInWithPassword(email: string, password: string): Promise<SignInOutcome> {
  return attempt(() => signInWithEmailAndPassword(firebase().auth, email.trim(), password));
}

/** With the code from a mail; only whoever knows to which address it was sent gets in. */
export function signInWithLink(email: string, code: string): Promise<SignInOutcome> {
  const { auth, config } = firebase();
  // The SDK wants the link that Authentication made. Ours holds nothing but its secret; the rest is known.
  const parts = new URLSearchParams({ mode: 'signIn', apiKey: config.apiKey, oobCode: code });
  const link = `${window.location.origin}/?${parts}`;
  return attempt(() => signInWithEmailLink(auth, email.trim(), link));
}

export type SignUpRefusal =
  | Extract<SignInRefusal, 'weak_password' | 'too_many_attempts' | 'no_connection' | 'unknown'>
  | 'account_exists';

/** Makes an account, which the server allows to whoever was invited; answers why not, where that did not work. */
export async function signUp(email: string, password: string): Promise<SignUpRefusal | undefined> {
  try {
    await createUserWithEmailAndPassword(firebase().auth, email, password);
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    switch (refusal) {
      case 'already_linked':
        return 'account_exists';
      case 'weak_password':
      case 'too_many_attempts':
      case 'no_connection':
        return refusal;
      default:
        return 'unknown';
    }
  }
}

/** Whatever signs in, or proves again that it is still the same person. */
export async function attempt(signIn: () => Promise<unknown>): Promise<SignInOutcome> {
  try {
    await signIn();
    return { status: 'in' };
  } catch (error) {
    if (asksForCode(error)) return { status: 'code', answer: answering(error) };
    return { status: 'refused', refusal: refusalOf(error) };
  }
}

function asksForCode(error: unknown): error is MultiFactorError {
  return error instanceof FirebaseError && error.code === 'auth/multi-factor-auth-required';
}

function answering(error: MultiFactorError): (code: string) => Promise<SignInOutcome> {
  const resolver = getMultiFactorResolver(firebase().auth, error);
  const factor = resolver.hints.find(({ factorId }) => factorId === 'totp')?.uid ?? '';
  return (code) =>
    attempt(() =>
      resolver.resolveSignIn(TotpMultiFactorGenerator.assertionForSignIn(factor, code)),
    );
}

const refusals: Record<string, SignInRefusal> = {
  'auth/invalid-credential': 'wrong_credentials',
  'auth/invalid-email': 'wrong_credentials',
  'auth/missing-password': 'wrong_credentials',
  'auth/user-not-found': 'wrong_credentials',
  'auth/wrong-password': 'wrong_credentials',
  'auth/user-disabled': 'wrong_credentials',
  'auth/invalid-verification-code': 'wrong_code',
  'auth/missing-verification-code': 'wrong_code',
  'auth/totp-challenge-timeout': 'too_late',
  'auth/code-expired': 'too_late',
  'auth/invalid-multi-factor-session': 'too_late',
  'auth/invalid-action-code': 'link_used',
  'auth/expired-action-code': 'link_used',
  'auth/account-exists-with-different-credential': 'other_way',
  'auth/credential-already-in-use': 'already_linked',
  'auth/provider-already-linked': 'already_linked',
  'auth/email-already-in-use': 'already_linked',
  'auth/popup-closed-by-user': 'closed',
  'auth/cancelled-popup-request': 'closed',
  'auth/user-cancelled': 'closed',
  'auth/popup-blocked': 'blocked',
  'auth/admin-restricted-operation': 'not_invited',
  'auth/requires-recent-login': 'recent_sign_in',
  'auth/user-token-expired': 'recent_sign_in',
  'auth/weak-password': 'weak_password',
  'auth/password-does-not-meet-requirements': 'weak_password',
  'auth/too-many-requests': 'too_many_attempts',
  'auth/network-request-failed': 'no_connection',
};

/** What our own function says that stands before every new account; Authentication hands it on in a text of its own. */
const notInvited = 'account_not_invited';

export function refusalOf(error: unknown): SignInRefusal {
  if (!(error instanceof FirebaseError)) return 'unknown';
  if (error.message.includes(notInvited)) return 'not_invited';
  return refusals[error.code] ?? 'unknown';
}
