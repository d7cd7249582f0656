// Who administers the platform says whom to ask for help.
import { changeSupportCommandSchema } from '@instroom/domain/platform/support.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { changeSupportOf } from './change-support.ts';

export const changeSupport = platformCall(changeSupportCommandSchema, (command, { uid }) =>
  changeSupportOf(db, { ...command, uid, now: new Date() }),
);
