// Queues the mail that somebody asked for, where the address is that of an account in use; else nothing. What was asked
// is removed in the same transaction, so that an event that comes again finds nothing to do.
import {
  type SignInRequestKind,
  signInRequestSchema,
} from '@instroom/domain/account/sign-in-request.ts';
import type { MailContent } from '@instroom/domain/mail/mail.ts';
import { signInRequestPath } from '@instroom/domain/paths.ts';
import { type Auth, FirebaseAuthError, type UserRecord } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { queueMail } from '../mail/queue-mail.ts';
import { readDocument } from '../platform/read.ts';
import { passwordResetMail, signInLinkMail } from './messages/nl.ts';

type Event = { requestId: string; appUrl: string; now: Date };

export async function answerRequest(
  db: Firestore,
  auth: Auth,
  { requestId, appUrl, now }: Event,
): Promise<'queued' | 'nobody' | 'nothing'> {
  const document = db.doc(signInRequestPath(requestId));
  const request = readDocument(await document.get(), signInRequestSchema);
  if (!request) return 'nothing';
  const { kind } = request;
  const to = await addressInUse(auth, request.email);
  const content = to && (await contentOf(kind, auth, to, appUrl));

  return db.runTransaction(async (transaction) => {
    if (!(await transaction.get(document)).exists) return 'nothing';
    transaction.delete(document);
    if (!content) return 'nobody';
    queueMail(db, transaction, undefined, requestId, { kind, to, ...content, now });
    return 'queued';
  });
}

/** As the account has it, where there is one that may sign in. */
async function addressInUse(auth: Auth, email: string): Promise<string | undefined> {
  const user = await userOf(auth, email);
  return user?.disabled ? undefined : user?.email;
}

async function userOf(auth: Auth, email: string): Promise<UserRecord | undefined> {
  try {
    return await auth.getUserByEmail(email);
  } catch (error) {
    if (error instanceof FirebaseAuthError && error.code === 'auth/user-not-found')
      return undefined;
    throw error;
  }
}

async function contentOf(
  kind: SignInRequestKind,
  auth: Auth,
  email: string,
  appUrl: string,
): Promise<MailContent> {
  // Authentication asks where to go afterwards, and makes a link to a page of its own: only the code is taken from it.
  const settings = { url: new URL('/inloggen', appUrl).href, handleCodeInApp: true };
  if (kind === 'sign_in_link') {
    const link = await auth.generateSignInWithEmailLink(email, settings);
    return signInLinkMail(`/inloggen/link#${codeIn(link)}`);
  }
  const link = await auth.generatePasswordResetLink(email, settings);
  return passwordResetMail(`/wachtwoord#${codeIn(link)}`);
}

/** Behind the `#`, no server on the way and no log of one ever sees it. */
function codeIn(link: string): string {
  const code = new URL(link).searchParams.get('oobCode');
  if (!code) throw new Error('no code in the link of Authentication');
  return encodeURIComponent(code);
}
