// A region admin takes an invitation back.
import { canManage } from '@instroom/domain/region/member.ts';
import { invitationCommandSchema } from '@instroom/domain/region/people-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { withdraw } from './change-invitation.ts';

export const withdrawInvitation = regionCall(
  invitationCommandSchema,
  canManage,
  (command, { uid }) => withdraw(db, { ...command, byUid: uid, now: new Date() }),
);
