// A region admin gives somebody another role.
import { canManage } from '@instroom/domain/region/member.ts';
import { changeRoleCommandSchema } from '@instroom/domain/region/people-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { auth, db } from '../platform/firebase.ts';
import { changeRoleOf } from './change-role.ts';

export const changeRole = regionCall(changeRoleCommandSchema, canManage, (command, caller) =>
  changeRoleOf(db, auth, { ...command, byUid: caller.uid, now: new Date() }),
);
