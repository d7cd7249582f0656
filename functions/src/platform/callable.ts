// The door for signed-in people: who is it, may he or she, is the input whole; then one use case.
// The only translation of refusals to callable errors.
import { randomUUID } from 'node:crypto';
import { DomainError, type ErrorCode } from '@instroom/domain/errors.ts';
import { platformAdminPath } from '@instroom/domain/paths.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import {
  type CallableOptions,
  type FunctionsErrorCode,
  HttpsError,
  onCall,
} from 'firebase-functions/https';
import type { z } from 'zod';
import { enforceAppCheck } from './app-check.ts';
import { admitMember, type Caller, callerIn } from './caller.ts';
import { db } from './firebase.ts';
import { addressOf } from './http.ts';
import { log } from './log.ts';

type InRegion = { regionId: string };

/** A callable about one region, for members whom `allows` lets through. */
export function regionCall<Schema extends z.ZodType<InRegion>, Answer>(
  schema: Schema,
  allows: (member: Member | undefined) => boolean,
  run: (input: z.infer<Schema>, caller: Caller) => Promise<Answer>,
) {
  return answering(schema, async (input, caller) => {
    await admitMember(input.regionId, caller, allows);
    return run(input, caller);
  });
}

/** A callable for who administers the platform. */
export function platformCall<Schema extends z.ZodType, Answer>(
  schema: Schema,
  run: (input: z.infer<Schema>, caller: Caller) => Promise<Answer>,
  options: CallableOptions = {},
) {
  const checked = async (input: z.infer<Schema>, caller: Caller) => {
    const isPlatformAdmin = (await db.doc(platformAdminPath(caller.uid)).get()).exists;
    if (!isPlatformAdmin) throw new DomainError('not_allowed');
    return run(input, caller);
  };
  return answering(schema, checked, options);
}

/** A callable for anybody who is signed in; what it may do follows from what it is asked. */
export function accountCall<Schema extends z.ZodType, Answer>(
  schema: Schema,
  run: (input: z.infer<Schema>, caller: Caller) => Promise<Answer>,
  options: CallableOptions = {},
) {
  return answering(schema, run, options);
}

/** A callable for everybody, signed in or not: it must tell nothing that its input does not prove. */
export function publicCall<Schema extends z.ZodType, Answer>(
  schema: Schema,
  run: (input: z.infer<Schema>, from: { address: string }) => Promise<Answer>,
) {
  return onCall({ enforceAppCheck }, ({ data, rawRequest }) =>
    answer(() => run(parse(schema, data), { address: addressOf(rawRequest) })),
  );
}

function answering<Schema extends z.ZodType, Answer>(
  schema: Schema,
  run: (input: z.infer<Schema>, caller: Caller) => Promise<Answer>,
  options: CallableOptions = {},
) {
  return onCall({ ...options, enforceAppCheck }, ({ auth, data }) =>
    answer(() => {
      if (!auth) throw new DomainError('unauthenticated');
      return run(parse(schema, data), callerIn(auth.token));
    }),
  );
}

function parse<Schema extends z.ZodType>(schema: Schema, data: unknown): z.infer<Schema> {
  const input = schema.safeParse(data);
  if (!input.success) throw new DomainError('invalid_input');
  return input.data;
}

async function answer<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    throw asHttpsError(error);
  }
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
    case 'second_factor_required':
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
