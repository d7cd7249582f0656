// An editor adds somebody who called, wrote or came in.
import { createCandidateCommandSchema } from '@instroom/domain/candidate/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { createByHand } from './create-by-hand.ts';

export const createCandidate = regionCall(
  createCandidateCommandSchema,
  canEdit,
  (command, { uid }) => createByHand(db, { ...command, uid, now: new Date() }),
);
