// The door for signed-in people: who is it, may he or she, is the input whole; then one use case.
// The only translation of refusals to callable errors.
import { randomUUID } from 'node:crypto';
import { DomainError, type ErrorCode } from '@instroom/domain/errors.ts';
import { memberPath } from '@instroom/domain/paths.ts';
import { type Member, memberSchema } from '@instroom/domain/region/member.ts';
import { type FunctionsErrorCode, HttpsError, onCall } from 'firebase-functions/https';
import type { z } from 'zod';
import { db } from './firebase.ts';
import { log } from './log.ts';
import { readDocument } from './read.ts';

type InRegion = { regionId: string };
export type Caller = { uid: string };

/** A callable about one region, for members whom `allows` lets through. */
export function regionCall<Schema extends z.ZodType<InRegion>, Answer>(
  schema: Schema,
  allows: (member: Member | undefined) => boolean,
  run: (input: z.infer<Schema>, caller: Caller) => Promise<Answer>,
) {
  return onCall(async ({ auth, data }) => {
    try {
      if (!auth) throw new DomainError('unauthenticated');
      const input = schema.safeParse(data);
      if (!input.success) throw new DomainError('invalid_input');
      // Before anything is looked up: the answer must not tell strangers what exists.
      const member = await db.doc(memberPath(input.data.regionId, auth.uid)).get();
      if (!allows(readDocument(member, memberSchema))) throw new DomainError('not_allowed');
      return await run(input.data, { uid: auth.uid });
    } catch (error) {
      throw asHttpsError(error);
    }
  });
}

function asHttpsError(error: unknown): HttpsError {
  if (error instanceof DomainError)
    return new HttpsError(statusOf(error.code), error.code, { code: error.code });
  const errorId = randomUUID();
  log.error('callable failed', error, { errorId });
  return new HttpsError('internal', 'internal', { code: 'internal', errorId });
}

function statusOf(code: ErrorCode): FunctionsErrorCode {
  switch (code) {
    case 'unauthenticated':
      return 'unauthenticated';
    case 'not_allowed':
      return 'permission-denied';
    case 'not_found':
      return 'not-found';
    case 'invalid_input':
      return 'invalid-argument';
    case 'internal':
      return 'internal';
    default:
      return 'failed-precondition';
  }
}
