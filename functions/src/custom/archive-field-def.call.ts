// A region admin puts an own field away or takes it back.
import { archiveFieldDefCommandSchema } from '@instroom/domain/custom/field-commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { archiveField } from './archive-field-def.ts';

export const archiveFieldDef = regionCall(
  archiveFieldDefCommandSchema,
  canManage,
  (command, { uid }) => archiveField(db, { ...command, uid, now: new Date() }),
);
