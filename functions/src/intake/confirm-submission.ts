// The visitor says yes: what he or she sent becomes a dossier, or a proposal for the one that there is. Exactly once, however
// often the button is pressed.
import { asTakenEarlier, submissionIn } from '@instroom/domain/form/inbox.ts';
import {
  checkSubmission,
  type SubmissionRecord,
  submissionRecordSchema,
} from '@instroom/domain/form/submission.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { submissionPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readPhone } from '../platform/phone.ts';
import { readDocument } from '../platform/read.ts';
import { hashOfToken } from '../platform/secret-token.ts';
import { countSubmission } from './count-submission.ts';
import { findFormEver } from './find-form.ts';
import { rawKeptDays } from './register-submission.ts';
import { place } from './settle-submission.ts';

/** What stands in the link of the mail. */
export type Confirmation = { formId: string; key: string; secret: string };

export type ConfirmState = 'waiting' | 'confirmed' | 'gone';

/** How it stands. Changes nothing: programs that look after mail open every link in it. */
export async function confirmStateOf(
  db: Firestore,
  confirmation: Confirmation,
  now: Date,
): Promise<ConfirmState> {
  const form = await findFormEver(db, confirmation.formId);
  if (!form) return 'gone';
  const document = db.doc(submissionPath(form.regionId, confirmation.key));
  return stateOf(readDocument(await document.get(), submissionRecordSchema), confirmation, now);
}

export async function confirmSubmission(
  db: Firestore,
  confirmation: Confirmation,
  now: Date,
): Promise<ConfirmState> {
  const { formId, key } = confirmation;
  const form = await findFormEver(db, formId);
  if (!form) return 'gone';
  const document = db.doc(submissionPath(form.regionId, key));
  return db.runTransaction(async (transaction) => {
    const record = readDocument(await transaction.get(document), submissionRecordSchema);
    const state = stateOf(record, confirmation, now);
    const submission = record && submissionIn(record);
    if (state !== 'waiting' || !record || !submission) return state;
    const accepted = checkSubmission(submission, asTakenEarlier(form, submission), readPhone);
    if (!accepted.ok) {
      // The form asks something else by now. Who said yes is not sent away: an editor looks.
      transaction.update(document, {
        ...{ outcome: 'review', reason: 'failure', confirmedAt: now },
        expireAt: addDays(record.receivedAt, rawKeptDays),
      });
      return 'confirmed';
    }
    const { language = 'nl' } = record;
    const settling = { form, formId, accepted, key, language, now };
    const placed = await place(db, transaction, settling);
    const { origin } = record;
    countSubmission(db, transaction, { form, formId, origin, now }, [placed.outcome]);
    transaction.update(document, {
      ...placed,
      confirmedAt: now,
      expireAt: addDays(record.receivedAt, rawKeptDays),
    });
    return 'confirmed';
  });
}

function stateOf(
  record: SubmissionRecord | undefined,
  { formId, secret }: Confirmation,
  now: Date,
): ConfirmState {
  const isTheirs = record?.formId === formId && record.confirmHash === hashOfToken(secret);
  if (!record || !isTheirs) return 'gone';
  if (record.confirmedAt) return 'confirmed';
  return record.outcome === 'unconfirmed' && record.expireAt > now ? 'waiting' : 'gone';
}
