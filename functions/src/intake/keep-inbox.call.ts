// An editor lets through what waits, or throws it away.
import { discardSubmissionCommandSchema, inboxCommandSchema } from '@instroom/domain/form/inbox.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { discardSubmissionOf } from './discard-submission.ts';
import { releaseSubmissionOf } from './release-submission.ts';

export const releaseSubmission = regionCall(inboxCommandSchema, canEdit, (command, { uid }) =>
  releaseSubmissionOf(db, { ...command, uid, now: new Date() }),
);

export const discardSubmission = regionCall(
  discardSubmissionCommandSchema,
  canEdit,
  (command, { uid }) => discardSubmissionOf(db, { ...command, uid, now: new Date() }),
);
