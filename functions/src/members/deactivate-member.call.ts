// A region admin ends somebody's access.
import { canManage } from '@instroom/domain/region/member.ts';
import { memberCommandSchema } from '@instroom/domain/region/people-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { auth, db } from '../platform/firebase.ts';
import { deactivate } from './set-access.ts';

export const deactivateMember = regionCall(memberCommandSchema, canManage, (command, caller) =>
  deactivate(db, auth, { ...command, byUid: caller.uid, now: new Date() }),
);
