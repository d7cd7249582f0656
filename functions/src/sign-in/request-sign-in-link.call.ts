// Somebody asks for a link to sign in with, by mail.
import { signInRequestInputSchema } from '@instroom/domain/account/sign-in-request.ts';
import { publicCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { recordRequest } from './record-request.ts';

export const requestSignInLink = publicCall(signInRequestInputSchema, (input, { address }) =>
  recordRequest(db, { ...input, kind: 'sign_in_link', address, now: new Date() }),
);
