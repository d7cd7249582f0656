// A region admin adds an own field or changes it.
import { saveFieldDefCommandSchema } from '@instroom/domain/custom/field-commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { saveField } from './save-field-def.ts';

export const saveFieldDef = regionCall(saveFieldDefCommandSchema, canManage, (command, { uid }) =>
  saveField(db, { ...command, uid, now: new Date() }),
);
