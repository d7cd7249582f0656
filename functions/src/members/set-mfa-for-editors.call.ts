// A region admin decides whether editors must sign in with a second factor.
import { canManage } from '@instroom/domain/region/member.ts';
import { setMfaForEditorsCommandSchema } from '@instroom/domain/region/security-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { setMfaForEditorsOf } from './set-mfa-for-editors.ts';

export const setMfaForEditors = regionCall(
  setMfaForEditorsCommandSchema,
  canManage,
  (command, { uid, secondFactor }) =>
    setMfaForEditorsOf(db, { ...command, uid, secondFactor, now: new Date() }),
);
