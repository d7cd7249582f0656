// A platformAdmin invites one more regionAdmin.
import { inviteRegionAdminCommandSchema } from '@instroom/domain/onboarding/commands.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { inviteRegionAdminOf } from './invite-region-admin.ts';

export const inviteRegionAdmin = platformCall(inviteRegionAdminCommandSchema, (command, by) =>
  inviteRegionAdminOf(db, { ...command, by, now: new Date() }),
);
