// Who asks, and whether he or she may: the same for every door of signed-in people.
import { DomainError } from '@instroom/domain/errors.ts';
import { memberPath } from '@instroom/domain/paths.ts';
import { lacksSecondFactor, type Member, memberSchema } from '@instroom/domain/region/member.ts';
import type { DecodedIdToken } from 'firebase-admin/auth';
import type { Request } from 'firebase-functions/https';
import { auth, db } from './firebase.ts';
import { readDocument } from './read.ts';

export type Caller = {
  uid: string;
  email: string | undefined;
  emailVerified: boolean;
  /** How he or she signed in: `password`, `google.com`, … */
  signInProvider: string;
  signedInAt: Date;
  /** Whether he or she signed in with one. */
  secondFactor: boolean;
};

export function callerIn(token: DecodedIdToken): Caller {
  const { uid, email, email_verified: isVerified, auth_time: signedInAt, firebase } = token;
  return {
    uid,
    email,
    emailVerified: isVerified === true,
    signInProvider: firebase.sign_in_provider,
    signedInAt: new Date(signedInAt * 1000),
    secondFactor: firebase.sign_in_second_factor !== undefined,
  };
}

/** Of a request that is no callable: by the token in its header, as the SDK looks at that of a callable. */
export async function callerOf(request: Request): Promise<Caller> {
  const token = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1];
  const decoded = token && (await auth.verifyIdToken(token).catch(() => undefined));
  if (!decoded) throw new DomainError('unauthenticated');
  return callerIn(decoded);
}

/** Lets through whom `allows` does; before anything is looked up, since the answer must not tell strangers what exists. */
export async function admitMember(
  regionId: string,
  { uid, secondFactor }: Pick<Caller, 'uid' | 'secondFactor'>,
  allows: (member: Member | undefined) => boolean,
): Promise<void> {
  const member = readDocument(await db.doc(memberPath(regionId, uid)).get(), memberSchema);
  if (!allows(member)) throw new DomainError('not_allowed');
  if (lacksSecondFactor(member, secondFactor)) throw new DomainError('second_factor_required');
}
