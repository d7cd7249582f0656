// Somebody who is signed in accepts an invitation.
import { invitationTokenInputSchema } from '@instroom/domain/region/people-commands.ts';
import { accountCall } from '../platform/callable.ts';
import { auth, db } from '../platform/firebase.ts';
import { acceptInvitationBy } from './accept-invitation.ts';

export const acceptInvitation = accountCall(
  invitationTokenInputSchema,
  ({ token }, { uid, signInProvider }) =>
    acceptInvitationBy(db, auth, { token, uid, signInProvider, now: new Date() }),
);
