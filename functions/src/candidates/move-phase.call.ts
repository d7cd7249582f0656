// An editor moves a candidate to another phase, or to another status within it.
import { movePhaseCommandSchema } from '@instroom/domain/candidate/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { moveCandidate } from './move-candidate.ts';

export const movePhase = regionCall(movePhaseCommandSchema, canEdit, (command, { uid }) =>
  moveCandidate(db, { ...command, uid, now: new Date() }),
);
