// An editor writes about an organization; who may change what was written, the use case knows.
import {
  addOrgNoteCommandSchema,
  changeOrgNoteCommandSchema,
  removeOrgNoteCommandSchema,
} from '@instroom/domain/organization/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { addOrgNoteOf, changeOrgNoteOf, removeOrgNoteOf } from './keep-notes.ts';

export const addOrgNote = regionCall(addOrgNoteCommandSchema, canEdit, (command, { uid }) =>
  addOrgNoteOf(db, { ...command, uid, now: new Date() }),
);
export const changeOrgNote = regionCall(changeOrgNoteCommandSchema, canEdit, (command, { uid }) =>
  changeOrgNoteOf(db, { ...command, uid, now: new Date() }),
);
export const removeOrgNote = regionCall(removeOrgNoteCommandSchema, canEdit, (command, { uid }) =>
  removeOrgNoteOf(db, { ...command, uid, now: new Date() }),
);
