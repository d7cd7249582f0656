// An editor keeps a contact of the network: adds, changes, verifies or removes.
import {
  removeContactCommandSchema,
  saveContactCommandSchema,
  verifyContactCommandSchema,
} from '@instroom/domain/organization/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { removeContactOf, verifyContactOf } from './keep-contacts.ts';
import { saveContactOf } from './save-contact.ts';

export const saveContact = regionCall(saveContactCommandSchema, canEdit, (command, { uid }) =>
  saveContactOf(db, { ...command, uid, now: new Date() }),
);
export const verifyContact = regionCall(verifyContactCommandSchema, canEdit, (command, { uid }) =>
  verifyContactOf(db, { ...command, uid, now: new Date() }),
);
export const removeContact = regionCall(removeContactCommandSchema, canEdit, (command, { uid }) =>
  removeContactOf(db, { ...command, uid, now: new Date() }),
);
