// Before anybody makes an account, in whatever way: only who was invited may. Accounts that the server makes, such as in
// the console, do not pass here.
import type { ErrorCode } from '@instroom/domain/errors.ts';
import { beforeUserCreated, HttpsError } from 'firebase-functions/identity';
import { db } from '../platform/firebase.ts';
import { isInvited } from './is-invited.ts';

const refusal: ErrorCode = 'account_not_invited';

export const admitAccount = beforeUserCreated(async ({ data }) => {
  if (!(await isInvited(db, data?.email, new Date())))
    throw new HttpsError('permission-denied', refusal);
});
