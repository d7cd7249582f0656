// The application tells that somebody signed in. A blocking function could not be passed by, but nobody would get in while
// it is cold or broken (docs/decisions/0016-what-the-audit-log-is-told.md).
import { z } from 'zod';
import { accountCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { recordSignIn } from './record-sign-in.ts';

export const reportSignIn = accountCall(z.object({}), (_input, caller) => recordSignIn(db, caller));
