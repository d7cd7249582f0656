// An editor takes over what somebody known filled in anew, or not.
import { answerProposalCommandSchema } from '@instroom/domain/candidate/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { answerProposalOf } from './answer-proposal.ts';

export const answerProposal = regionCall(answerProposalCommandSchema, canEdit, (command, { uid }) =>
  answerProposalOf(db, { ...command, uid, now: new Date() }),
);
