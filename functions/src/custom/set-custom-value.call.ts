// An editor fills in an own field in a dossier.
import { setCustomValueCommandSchema } from '@instroom/domain/custom/field-commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { setCustomValueOf } from './set-custom-value.ts';

export const setCustomValue = regionCall(setCustomValueCommandSchema, canEdit, (command, { uid }) =>
  setCustomValueOf(db, { ...command, uid, now: new Date() }),
);
