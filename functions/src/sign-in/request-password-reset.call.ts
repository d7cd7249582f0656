// Somebody asks for a link to choose a new password, by mail.
import { signInRequestInputSchema } from '@instroom/domain/account/sign-in-request.ts';
import { publicCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { recordRequest } from './record-request.ts';

export const requestPasswordReset = publicCall(signInRequestInputSchema, (input, { address }) =>
  recordRequest(db, { ...input, kind: 'password_reset', address, now: new Date() }),
);
