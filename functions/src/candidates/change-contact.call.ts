// An editor changes the e-mail address or phone number of a candidate.
import { changeContactCommandSchema } from '@instroom/domain/candidate/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { changeContactOf } from './change-contact.ts';

export const changeContact = regionCall(changeContactCommandSchema, canEdit, (command, { uid }) =>
  changeContactOf(db, { ...command, uid, now: new Date() }),
);
