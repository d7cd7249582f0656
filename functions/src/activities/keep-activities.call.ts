// An editor keeps activities and who comes to them.
import {
  cancelRegistrationCommandSchema,
  saveActivityCommandSchema,
  signUpCandidateCommandSchema,
} from '@instroom/domain/activity/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { cancelRegistrationOf } from './cancel-registration.ts';
import { saveActivityOf } from './save-activity.ts';
import { signUpCandidateOf } from './sign-up-candidate.ts';

export const saveActivity = regionCall(saveActivityCommandSchema, canEdit, (command, { uid }) =>
  saveActivityOf(db, { ...command, uid, now: new Date() }),
);
export const signUpCandidate = regionCall(
  signUpCandidateCommandSchema,
  canEdit,
  (command, { uid }) => signUpCandidateOf(db, { ...command, uid, now: new Date() }),
);
export const cancelRegistration = regionCall(
  cancelRegistrationCommandSchema,
  canEdit,
  (command, { uid }) => cancelRegistrationOf(db, { ...command, uid, now: new Date() }),
);
