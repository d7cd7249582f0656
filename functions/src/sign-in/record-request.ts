// Writes down that somebody asks for a mail to sign in with. It does the same, and takes as long, whether the address is
// known or not: looking that up is the trigger's work, out of sight of who asks.
import {
  type SignInRequestAnswer,
  type SignInRequestInput,
  type SignInRequestKind,
  signInRequestSchema,
  signInRequestsPerHour,
} from '@instroom/domain/account/sign-in-request.ts';
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { signInRequestPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { hourlyCounter } from '../platform/hourly-limit.ts';

type Request = SignInRequestInput & {
  kind: SignInRequestKind;
  /** Where it was asked from; only counted. */
  address: string;
  now: Date;
};

export async function recordRequest(
  db: Firestore,
  { kind, email, commandId, address, now }: Request,
): Promise<SignInRequestAnswer> {
  const mailbox = normalizeEmail(email);
  const limits = [
    { by: `mailbox:${mailbox}`, most: signInRequestsPerHour.perMailbox },
    { by: `caller:${address}`, most: signInRequestsPerHour.perCaller },
  ];
  const counter = await hourlyCounter(db, limits, now);
  const document = db.doc(signInRequestPath(commandId));
  return db.runTransaction(async (transaction) => {
    const known = await transaction.get(document);
    if (await counter.isFull(transaction)) throw new DomainError('too_many');
    counter.count(transaction);
    const request = { kind, email: mailbox, at: now, expireAt: addDays(now, 1) };
    if (!known.exists) transaction.set(document, signInRequestSchema.parse(request));
    return { status: 'asked' };
  });
}
