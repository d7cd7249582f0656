// A region admin sends an invitation again, with a new link.
import { canManage } from '@instroom/domain/region/member.ts';
import { invitationCommandSchema } from '@instroom/domain/region/people-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { resend } from './change-invitation.ts';

export const resendInvitation = regionCall(invitationCommandSchema, canManage, (command, { uid }) =>
  resend(db, { ...command, byUid: uid, now: new Date() }),
);
