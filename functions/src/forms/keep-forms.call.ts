// A region admin keeps the forms of the region.
import {
  closeFormCommandSchema,
  publishFormCommandSchema,
  removeFormCommandSchema,
  saveFormCommandSchema,
  trySubmissionSchema,
} from '@instroom/domain/form/form-commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { closeFormOf, publishFormOf, removeFormOf } from './publish-form.ts';
import { saveFormOf } from './save-form.ts';
import { trySubmissionOf } from './try-submission.ts';

export const saveForm = regionCall(saveFormCommandSchema, canManage, (command, { uid }) =>
  saveFormOf(db, { ...command, uid, now: new Date() }),
);
export const publishForm = regionCall(publishFormCommandSchema, canManage, (command, { uid }) =>
  publishFormOf(db, { ...command, uid, now: new Date() }),
);
export const closeForm = regionCall(closeFormCommandSchema, canManage, (command, { uid }) =>
  closeFormOf(db, { ...command, uid, now: new Date() }),
);
export const removeForm = regionCall(removeFormCommandSchema, canManage, (command, { uid }) =>
  removeFormOf(db, { ...command, uid, now: new Date() }),
);
export const trySubmission = regionCall(trySubmissionSchema, canManage, (command, { uid }) =>
  trySubmissionOf(db, { ...command, uid, now: new Date() }),
);
