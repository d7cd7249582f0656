// A region admin invites somebody to the region.
import { canManage } from '@instroom/domain/region/member.ts';
import { inviteMemberCommandSchema } from '@instroom/domain/region/people-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { invite } from './invite.ts';

export const inviteMember = regionCall(inviteMemberCommandSchema, canManage, (command, { uid }) =>
  invite(db, { ...command, byUid: uid, now: new Date() }),
);
