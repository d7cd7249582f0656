// An editor writes to a candidate, and takes it back while it has not left.
import {
  cancelCandidateMailCommandSchema,
  sendCandidateMailCommandSchema,
} from '@instroom/domain/mail/candidate-mail.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { cancelCandidateMailOf } from './cancel-candidate-mail.ts';
import { sendCandidateMailOf } from './send-candidate-mail.ts';

export const sendCandidateMail = regionCall(
  sendCandidateMailCommandSchema,
  canEdit,
  (command, { uid }) => sendCandidateMailOf(db, { ...command, uid, now: new Date() }),
);
export const cancelCandidateMail = regionCall(
  cancelCandidateMailCommandSchema,
  canEdit,
  (command, { uid }) => cancelCandidateMailOf(db, { ...command, uid, now: new Date() }),
);
