// An adviser signs up a candidate. Deadline and prerequisites do not hold then; places do, but at the door.
import { activitySchema } from '@instroom/domain/activity/activity.ts';
import {
  type SignUpCandidateAnswer,
  type SignUpCandidateCommand,
  signUpCandidateAnswerSchema,
} from '@instroom/domain/activity/commands.ts';
import { registrationId } from '@instroom/domain/activity/registration.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { activityPath } from '@instroom/domain/paths.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';
import { plannedSignUp } from '../platform/sign-up.ts';

export async function signUpCandidateOf(
  db: Firestore,
  command: Sent<SignUpCandidateCommand>,
): Promise<SignUpCandidateAnswer> {
  const { regionId, commandId, activityId, candidateId, atTheDoor, uid, now } = command;
  const stored = await db.doc(activityPath(regionId, activityId)).get();
  const activity = readDocument(stored, activitySchema);
  const answer = { registrationId: registrationId(activityId, candidateId) };
  return inMemberCommand(
    db,
    'signUpCandidate',
    command,
    signUpCandidateAnswerSchema,
    async ({ transaction, member }) => {
      if (!canEdit(member)) throw new DomainError('not_allowed');
      if (!activity) throw new DomainError('activity_not_found');
      if (activity.status !== 'published') throw new DomainError('activity_closed');
      const planned = await plannedSignUp(db, transaction, {
        regionId,
        activityId,
        candidateId,
        language: undefined,
        by: uid,
        isWalkIn: atTheDoor || undefined,
        arrivalId: commandId,
        now,
      });
      if (planned.outcome === 'stands') return { answer };
      if (planned.outcome !== 'new') throw new DomainError(planned.outcome);
      planned.write();
      const act = { kind: 'registration_changed', candidateId, byUid: uid, at: now } as const;
      const detail = { activityId, change: 'signed_up' };
      recordAudit(db, transaction, regionId, { ...act, detail }, commandId);
      return { answer };
    },
  );
}
