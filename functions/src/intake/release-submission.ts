// An editor lets through what was kept apart, or tries again what failed: it becomes what it would have been, as if it came
// now. Whoever is second to do so is told that it is settled.
import { DomainError } from '@instroom/domain/errors.ts';
import {
  asTakenEarlier,
  type InboxCommand,
  type ReleaseSubmissionAnswer,
  refusalOfRelease,
  releaseSubmissionAnswerSchema,
  submissionIn,
} from '@instroom/domain/form/inbox.ts';
import {
  type Accepted,
  checkSubmission,
  type SubmissionRecord,
  submissionRecordSchema,
} from '@instroom/domain/form/submission.ts';
import { submissionPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readPhone } from '../platform/phone.ts';
import { readDocument } from '../platform/read.ts';
import { countSubmission } from './count-submission.ts';
import { findFormEver } from './find-form.ts';
import { settle } from './settle-submission.ts';

export async function releaseSubmissionOf(
  db: Firestore,
  command: Sent<InboxCommand>,
): Promise<ReleaseSubmissionAnswer> {
  const { regionId, commandId, submissionKey, uid, now } = command;
  const document = db.doc(submissionPath(regionId, submissionKey));
  // What it belongs to never changes, so that this needs no transaction.
  const form = await formOf(db, readDocument(await document.get(), submissionRecordSchema));
  const answers = releaseSubmissionAnswerSchema;
  return inMemberCommand(db, 'releaseSubmission', command, answers, async ({ transaction }) => {
    const record = readDocument(await transaction.get(document), submissionRecordSchema);
    const refusal = refusalOfRelease(record, now);
    if (refusal || !record) throw new DomainError(refusal ?? 'submission_gone');
    if (!form || form.regionId !== regionId) throw new DomainError('form_not_found');
    const accepted = stillFitting(record, form);

    const { formId, language = 'nl', confirmedAt } = record;
    const isConfirmed = confirmedAt !== undefined;
    const settling = { formId, accepted, key: submissionKey, language, now };
    const asked = { ...form, asksConfirmation: form.asksConfirmation && !isConfirmed };
    const { reason, ...settled } = await settle(db, transaction, { ...settling, form: asked });
    const { outcome, candidateId } = settled;
    if (outcome === 'quarantined') throw new DomainError('too_many');
    countSubmission(db, transaction, { form, formId, origin: record.origin, now }, [outcome]);
    const answer = answers.parse({ outcome, candidateId });
    transaction.update(document, {
      ...settled,
      ...{ releasedAt: now, releasedBy: uid, reason: FieldValue.delete() },
    });
    const detail = { submissionKey, formId, outcome };
    const act = { kind: 'submission_released', at: now, byUid: uid, detail } as const;
    recordAudit(db, transaction, regionId, candidateId ? { ...act, candidateId } : act, commandId);
    return { answer };
  });
}

async function formOf(db: Firestore, record: SubmissionRecord | undefined) {
  return record && findFormEver(db, record.formId);
}

function stillFitting(
  record: SubmissionRecord,
  form: Parameters<typeof asTakenEarlier>[0],
): Accepted {
  const submission = submissionIn(record);
  const checked =
    submission && checkSubmission(submission, asTakenEarlier(form, submission), readPhone);
  if (!checked?.ok) throw new DomainError('submission_unfit');
  return checked;
}
