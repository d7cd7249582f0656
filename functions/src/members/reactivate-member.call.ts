// A region admin gives somebody access again.
import { canManage } from '@instroom/domain/region/member.ts';
import { memberCommandSchema } from '@instroom/domain/region/people-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { auth, db } from '../platform/firebase.ts';
import { reactivate } from './set-access.ts';

export const reactivateMember = regionCall(memberCommandSchema, canManage, (command, caller) =>
  reactivate(db, auth, { ...command, byUid: caller.uid, now: new Date() }),
);
