// A checked submission becomes a new candidate, or a proposal with the candidate who has that e-mail address.
// Submission, candidate and duplicate key are written together or not at all; the same submission again finds the
// record of the first time and changes nothing.
import { createHash } from 'node:crypto';
import type { AskedForm } from '@instroom/domain/form/form.ts';
import { isSameArrival, recordSources } from '@instroom/domain/form/sameness.ts';
import {
  type Accepted,
  rawSubmission,
  type Submission,
  type SubmissionRecord,
  submissionRecordSchema,
} from '@instroom/domain/form/submission.ts';
import { type Suspicion, suspicionOf } from '@instroom/domain/form/suspicion.ts';
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { submissionPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { countSubmission } from './count-submission.ts';
import type { Verdict } from './rate-limit.ts';
import { settle } from './settle-submission.ts';

/** `origin`: as the record keeps it. */
export type Arrival = {
  form: AskedForm;
  formId: string;
  submission: Submission;
  origin: string;
  /** Of the page, where the submission itself does not say it. */
  language?: LanguageCode;
  now: Date;
};
type Checked = Arrival & { accepted: Accepted; verdict: Exclude<Verdict, 'refused'> };

export const rawKeptDays = 30;

/** Registers a submission; the answer is what became of it, the same however often it is sent. */
export async function registerSubmission(
  db: Firestore,
  checked: Checked,
): Promise<SubmissionRecord['outcome']> {
  return db.runTransaction(async (transaction) => {
    const { document, earlier } = await findRecord(db, transaction, checked);
    // What lies in review failed before: being sent again is a chance to succeed.
    if (earlier && earlier.outcome !== 'review') return earlier.outcome;

    const reason = suspicionAbout(checked);
    const settling = { ...checked, key: document.id, language: languageOfArrival(checked) };
    const result = reason
      ? { outcome: 'quarantined' as const, reason }
      : await settle(db, transaction, settling);
    transaction.set(document, { ...recordOf(checked), ...result });
    countSubmission(db, transaction, checked, [...first(earlier), result.outcome]);
    return result.outcome;
  });
}

/** Keeps a submission whose processing failed. Throws when even that fails, so that nobody is told it was received. */
export async function keepForReview(db: Firestore, arrival: Arrival): Promise<void> {
  await db.runTransaction(async (transaction) => {
    const { document, earlier } = await findRecord(db, transaction, arrival);
    // The failure may have come after the commit: what was registered stays as it is.
    if (earlier) return;
    transaction.set(document, { ...recordOf(arrival), outcome: 'review', reason: 'failure' });
    countSubmission(db, transaction, arrival, ['received', 'review']);
  });
}

/** The record that an arrival has or will have, and what it says when the same submission came before. */
async function findRecord(db: Firestore, transaction: Transaction, arrival: Arrival) {
  const { form, submission, now } = arrival;
  const { own, others } = recordSources(arrival, now);
  const documentOf = (source: string) => db.doc(submissionPath(form.regionId, sha256(source)));
  const document = documentOf(own);
  for (const snapshot of await transaction.getAll(document, ...others.map(documentOf))) {
    const earlier = readDocument(snapshot, submissionRecordSchema);
    if (earlier && isSameArrival(submission, earlier.receivedAt, now))
      return { document: snapshot.ref, earlier };
  }
  return { document };
}

/** What was kept after a failure was counted then. */
function first(earlier: SubmissionRecord | undefined): 'received'[] {
  return earlier ? [] : ['received'];
}

function suspicionAbout({ submission, verdict, now }: Checked): Suspicion | undefined {
  return suspicionOf(submission, now) ?? (verdict === 'suspicious' ? 'rate' : undefined);
}

function recordOf(arrival: Arrival) {
  const { formId, submission, origin, now } = arrival;
  return {
    language: languageOfArrival(arrival),
    formId,
    submissionId: submission.submissionId,
    origin,
    receivedAt: now,
    raw: rawSubmission(submission),
    expireAt: addDays(now, rawKeptDays),
  };
}

function languageOfArrival({ language, submission }: Arrival): LanguageCode {
  return language ?? submission.language ?? 'nl';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
