// An editor keeps what a candidate has to do with schools, and shares what a school may know.
import {
  recordSharingConsentCommandSchema,
  removeSchoolLinkCommandSchema,
  saveSchoolLinkCommandSchema,
  shareWithSchoolCommandSchema,
  undoSchoolLinkRemovalCommandSchema,
} from '@instroom/domain/candidate/school-commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { recordSharingConsentOf } from './record-sharing-consent.ts';
import { removeSchoolLinkOf, undoSchoolLinkRemovalOf } from './remove-school-link.ts';
import { saveSchoolLinkOf } from './save-school-link.ts';
import { shareWithSchoolOf } from './share-with-school.ts';

export const saveSchoolLink = regionCall(saveSchoolLinkCommandSchema, canEdit, (command, { uid }) =>
  saveSchoolLinkOf(db, { ...command, uid, now: new Date() }),
);
export const removeSchoolLink = regionCall(
  removeSchoolLinkCommandSchema,
  canEdit,
  (command, { uid }) => removeSchoolLinkOf(db, { ...command, uid, now: new Date() }),
);
export const undoSchoolLinkRemoval = regionCall(
  undoSchoolLinkRemovalCommandSchema,
  canEdit,
  (command, { uid }) => undoSchoolLinkRemovalOf(db, { ...command, uid, now: new Date() }),
);
export const shareWithSchool = regionCall(
  shareWithSchoolCommandSchema,
  canEdit,
  (command, { uid }) => shareWithSchoolOf(db, { ...command, uid, now: new Date() }),
);
export const recordSharingConsent = regionCall(
  recordSharingConsentCommandSchema,
  canEdit,
  (command, { uid }) => recordSharingConsentOf(db, { ...command, uid, now: new Date() }),
);
