// Somebody opened the link of an invitation, and is not signed in yet.
import { invitationTokenInputSchema } from '@instroom/domain/region/people-commands.ts';
import { publicCall } from '../platform/callable.ts';
import { auth, db } from '../platform/firebase.ts';
import { describeInvitationOf } from './describe-invitation.ts';

export const describeInvitation = publicCall(invitationTokenInputSchema, ({ token }, { address }) =>
  describeInvitationOf(db, auth, { token, address, now: new Date() }),
);
