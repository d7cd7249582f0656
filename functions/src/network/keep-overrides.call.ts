// An editor puts the region's own word in place of a source's, or the source's back.
import {
  answerSourceChangeCommandSchema,
  clearOverrideCommandSchema,
  setOverrideCommandSchema,
} from '@instroom/domain/organization/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { answerSourceChangeOf, clearOverrideOf, setOverrideOf } from './keep-overrides.ts';

export const setOverride = regionCall(setOverrideCommandSchema, canEdit, (command, { uid }) =>
  setOverrideOf(db, { ...command, uid, now: new Date() }),
);
export const clearOverride = regionCall(clearOverrideCommandSchema, canEdit, (command, { uid }) =>
  clearOverrideOf(db, { ...command, uid, now: new Date() }),
);
export const answerSourceChange = regionCall(
  answerSourceChangeCommandSchema,
  canEdit,
  (command, { uid }) => answerSourceChangeOf(db, { ...command, uid, now: new Date() }),
);
