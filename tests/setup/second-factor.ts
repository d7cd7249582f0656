// People with an authenticator app: accounts that really have a second factor, and the codes that their app would show.
import { createHmac } from 'node:crypto';
import {
  getMultiFactorResolver,
  type MultiFactorError,
  multiFactor,
  signInWithEmailAndPassword,
  TotpMultiFactorGenerator,
  type User,
} from 'firebase/auth';
import { adminAuth } from './admin.ts';
import { emailOf, password } from './application.ts';
import { controls } from './backend.ts';
import { type Client, signedOut } from './clients.ts';

/** As `auth.totp` in fireemu.json, and as every app does it. */
const stepMs = 30_000;

/** RFC 6238, as an app computes it from the secret that it was shown. */
export function totpCode(secret: string, at: Date): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / stepMs)));
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function fromBase32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replace(/[\s=]/g, '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/**
 * The code that the app shows now, or some steps before or after. Each code works once, and none that is older than one
 * that was used: setting up with the step before (-1) leaves 0 and +1 for signing in, without waiting.
 */
export async function codeOf(secret: string, steps: -1 | 0 | 1): Promise<string> {
  return totpCode(secret, new Date((await controls().now()).getTime() + steps * stepMs));
}

export interface PersonWithApp {
  client: Client;
  email: string;
  /** What the app was given. */
  secret: string;
}

/** Signed in with a second factor, which was set up just now. */
export async function signInWithSecondFactor(uid: string): Promise<PersonWithApp> {
  const email = await verifiedEmailOf(uid);
  const client = signedOut();
  const { user } = await signInWithEmailAndPassword(client.auth, email, password);
  return { client, email, secret: await enrol(user) };
}

/** The same person again, in another browser. */
export async function signInAgain({ email, secret }: PersonWithApp): Promise<Client> {
  const client = signedOut();
  const refusal = await signInWithEmailAndPassword(client.auth, email, password).then(
    () => Promise.reject(new Error('no second factor was asked for')),
    (error: MultiFactorError) => error,
  );
  const resolver = getMultiFactorResolver(client.auth, refusal);
  const code = await codeOf(secret, 0);
  const factor = resolver.hints[0]?.uid ?? '';
  await resolver.resolveSignIn(TotpMultiFactorGenerator.assertionForSignIn(factor, code));
  return client;
}

/** Only somebody whose address is verified may have a second factor. */
export async function verifiedEmailOf(uid: string): Promise<string> {
  const email = await emailOf(uid);
  await adminAuth().updateUser(uid, { emailVerified: true });
  return email;
}

async function enrol(user: User): Promise<string> {
  const session = await multiFactor(user).getSession();
  const secret = await TotpMultiFactorGenerator.generateSecret(session);
  const code = await codeOf(secret.secretKey, -1);
  const assertion = TotpMultiFactorGenerator.assertionForEnrollment(secret, code);
  await multiFactor(user).enroll(assertion, 'App');
  return secret.secretKey;
}
