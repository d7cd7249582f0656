// A checked submission becomes a new candidate, or a proposal with the candidate who has that e-mail address.
// Submission, candidate and duplicate key are written together or not at all; the same submission again finds the
// record of the first time and changes nothing.
import { createHash } from 'node:crypto';
import { basicConsent } from '@instroom/domain/candidate/consent.ts';
import { checkValue } from '@instroom/domain/custom/check-value.ts';
import type { CustomValues } from '@instroom/domain/custom/custom-value.ts';
import { isActive } from '@instroom/domain/custom/field-def.ts';
import type { AskedForm } from '@instroom/domain/form/form.ts';
import { isSameArrival, recordSources } from '@instroom/domain/form/sameness.ts';
import {
  type Accepted,
  rawSubmission,
  type Submission,
  type SubmissionRecord,
  submissionRecordSchema,
} from '@instroom/domain/form/submission.ts';
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { candidateFromForm, proposalFromForm } from '@instroom/domain/form/to-candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { consentPath, interactionPath, submissionPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { candidateFields } from '../platform/field-defs.ts';
import { readDocument } from '../platform/read.ts';
import { emailKey, holderOf } from '../platform/unique-keys.ts';
import { addDossier } from './add-dossier.ts';
import type { Verdict } from './rate-limit.ts';
import { plannedSignUpBy } from './sign-up-by-form.ts';

/** `origin`: as the record keeps it. */
export type Arrival = {
  form: AskedForm;
  formId: string;
  submission: Submission;
  origin: string;
  /** Of the page, where the submission itself does not say. */
  language?: LanguageCode;
  now: Date;
};
type Checked = Arrival & { accepted: Accepted; verdict: Exclude<Verdict, 'refused'> };

const rawKeptDays = 30;

/** Registers a submission; the answer is what became of it, the same however often it is sent. */
export async function registerSubmission(
  db: Firestore,
  checked: Checked,
): Promise<SubmissionRecord['outcome']> {
  return db.runTransaction(async (transaction) => {
    const { document, earlier } = await findRecord(db, transaction, checked);
    // What lies in review failed before: being sent again is a chance to succeed.
    if (earlier && earlier.outcome !== 'review') return earlier.outcome;

    const suspicion = suspicionOf(checked);
    const result = suspicion
      ? { outcome: 'quarantined' as const, reason: suspicion }
      : await place(db, transaction, checked, document.id);
    transaction.set(document, { ...recordOf(checked), ...result });
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

async function place(db: Firestore, transaction: Transaction, checked: Checked, key: string) {
  const { form, formId, now } = checked;
  const { regionId } = form;
  const { email } = checked.accepted.answers;
  const holder = await holderOf(transaction, emailKey(db, regionId, email));
  const custom = await fittingNow(db, transaction, regionId, checked.accepted.custom);
  const accepted = { ...checked.accepted, custom };

  const { activityId, language = checked.language } = checked.submission;
  const arrived = { form, formId, activityId, language, now };

  if (holder) {
    const signUp = await plannedSignUpBy(db, transaction, arrived, { candidateId: holder, key });
    signUp?.();
    transaction.set(
      db.doc(interactionPath(regionId, holder, `form-${key}`)),
      proposalFromForm(accepted, { formId, submissionKey: key, now }),
    );
    transaction.set(db.doc(consentPath(regionId, holder, key)), {
      ...basicConsent(accepted, { channel: 'form', now }),
      standing: 'unverified',
    });
    return { outcome: 'proposed' as const, candidateId: holder };
  }
  const candidateId = key.slice(0, 20);
  const candidate = candidateFromForm(accepted, { form, formId, now });
  const who = { candidateId, newCandidate: candidate, key };
  const signUp = await plannedSignUpBy(db, transaction, arrived, who);
  signUp?.();
  addDossier(db, transaction, { regionId, candidateId, candidate, consentId: key });
  return { outcome: 'created' as const, candidateId };
}

/**
 * Answers to own questions that fit the fields as they are in this transaction. What somebody changed since the form
 * was checked, a moment ago, costs that answer and not the candidate; it stays in the raw submission.
 */
async function fittingNow(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  custom: CustomValues,
): Promise<CustomValues> {
  const fields = await candidateFields(db, transaction, regionId, Object.keys(custom));
  return Object.fromEntries(
    fields.filter(isActive).flatMap((field) => {
      const checked = checkValue(field, custom[field.key]);
      return checked.ok && checked.value !== undefined ? [[field.key, checked.value]] : [];
    }),
  );
}

function suspicionOf({ submission, verdict }: Checked): 'trap' | 'rate' | undefined {
  if (submission.trap) return 'trap';
  return verdict === 'suspicious' ? 'rate' : undefined;
}

function recordOf({ formId, submission, origin, now }: Arrival) {
  return {
    formId,
    submissionId: submission.submissionId,
    origin,
    receivedAt: now,
    raw: rawSubmission(submission),
    expireAt: addDays(now, rawKeptDays),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
