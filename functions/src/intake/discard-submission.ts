// An editor throws away what waits, or takes that back shortly after. What is thrown away has no effect any more, also when
// it is sent again, and goes at its own term.
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type DiscardSubmissionAnswer,
  type DiscardSubmissionCommand,
  discardSubmissionAnswerSchema,
  refusalOfDiscard,
  refusalOfRestore,
} from '@instroom/domain/form/inbox.ts';
import { submissionRecordSchema } from '@instroom/domain/form/submission.ts';
import { submissionPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

export function discardSubmissionOf(
  db: Firestore,
  command: Sent<DiscardSubmissionCommand>,
): Promise<DiscardSubmissionAnswer> {
  const { regionId, commandId, submissionKey, isDiscarded, uid, now } = command;
  const document = db.doc(submissionPath(regionId, submissionKey));
  const answers = discardSubmissionAnswerSchema;
  return inMemberCommand(db, 'discardSubmission', command, answers, async ({ transaction }) => {
    const record = readDocument(await transaction.get(document), submissionRecordSchema);
    const refusal = (isDiscarded ? refusalOfDiscard : refusalOfRestore)(record, now);
    if (refusal || !record) throw new DomainError(refusal ?? 'submission_gone');
    transaction.update(
      document,
      isDiscarded
        ? {
            ...{ outcome: 'discarded', discardedFrom: record.outcome },
            ...{ discardedAt: now, discardedBy: uid },
          }
        : {
            outcome: record.discardedFrom ?? 'quarantined',
            discardedFrom: FieldValue.delete(),
            discardedAt: FieldValue.delete(),
            discardedBy: FieldValue.delete(),
          },
    );
    const { formId } = record;
    const detail = { submissionKey, formId, ...(!isDiscarded && { change: 'restored' }) };
    const act = { kind: 'submission_discarded', at: now, byUid: uid, detail } as const;
    recordAudit(db, transaction, regionId, act, commandId);
    return { answer: { isDiscarded } };
  });
}
