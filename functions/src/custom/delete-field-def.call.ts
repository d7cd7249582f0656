// A region admin removes an own field that has no values.
import { deleteFieldDefCommandSchema } from '@instroom/domain/custom/field-commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { deleteField } from './delete-field-def.ts';

export const deleteFieldDef = regionCall(
  deleteFieldDefCommandSchema,
  canManage,
  (command, { uid }) => deleteField(db, { ...command, uid, now: new Date() }),
);
