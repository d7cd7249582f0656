// What somebody changes in his or her own account. Whoever may do that is for Authentication to say: it asks for a recent
// sign-in where a forgotten open screen would be enough to take an account over.
import {
  EmailAuthProvider,
  multiFactor,
  reauthenticateWithCredential,
  TotpMultiFactorGenerator,
  type User,
  updatePassword,
} from 'firebase/auth';
import { firebase } from '../../data/firebase.ts';
import { attempt, type SignInOutcome } from '../../data/sign-in.ts';

/** What other people's apps show beside the code. */
const issuer = 'Instroom';

export interface SetUp {
  /** To be typed where it cannot be scanned. */
  key: string;
  /** `otpauth://…`, for the picture. */
  url: string;
  /** With the first code of the app, which proves that it has the key. */
  finish: (code: string) => Promise<void>;
}

export async function beginSetUp(): Promise<SetUp> {
  const user = self();
  const session = await multiFactor(user).getSession();
  const secret = await TotpMultiFactorGenerator.generateSecret(session);
  return {
    key: secret.secretKey,
    url: secret.generateQrCodeUrl(user.email ?? '', issuer),
    finish: (code) => {
      const assertion = TotpMultiFactorGenerator.assertionForEnrollment(secret, code);
      return multiFactor(user).enroll(assertion, issuer);
    },
  };
}

export async function removeSecondFactor(): Promise<void> {
  const own = multiFactor(self());
  for (const factor of own.enrolledFactors) await own.unenroll(factor);
}

/** With a second factor, a code is asked for too. */
export function provePassword(password: string): Promise<SignInOutcome> {
  const user = self();
  const credential = EmailAuthProvider.credential(user.email ?? '', password);
  return attempt(() => reauthenticateWithCredential(user, credential));
}

export function changePassword(password: string): Promise<void> {
  return updatePassword(self(), password);
}

function self(): User {
  const user = firebase().auth.currentUser;
  if (!user) throw new Error('asked while nobody is signed in');
  return user;
}
