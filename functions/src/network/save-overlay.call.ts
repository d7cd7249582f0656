// An editor changes what the region adds to an organization.
import { saveOverlayCommandSchema } from '@instroom/domain/organization/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { saveOverlayOf } from './save-overlay.ts';

export const saveOverlay = regionCall(saveOverlayCommandSchema, canEdit, (command, { uid }) =>
  saveOverlayOf(db, { ...command, uid, now: new Date() }),
);
