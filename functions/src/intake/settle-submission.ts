// What a checked submission becomes, in its caller's transaction: a new candidate, a proposal for one who is known, or a
// question by mail whether it was he or she who filled it in.
import { basicConsent } from '@instroom/domain/candidate/consent.ts';
import { checkValue } from '@instroom/domain/custom/check-value.ts';
import type { CustomValues } from '@instroom/domain/custom/custom-value.ts';
import { isActive } from '@instroom/domain/custom/field-def.ts';
import type { AskedForm } from '@instroom/domain/form/form.ts';
import { confirmDays } from '@instroom/domain/form/inbox.ts';
import type { Accepted, SubmissionRecord } from '@instroom/domain/form/submission.ts';
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { candidateFromForm, proposalFromForm } from '@instroom/domain/form/to-candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { consentPath, interactionPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { candidateFields } from '../platform/field-defs.ts';
import { hashOfToken, newToken } from '../platform/secret-token.ts';
import { emailKey, holderOf } from '../platform/unique-keys.ts';
import { addDossier } from './add-dossier.ts';
import { plannedSignUpBy } from './sign-up-by-form.ts';
import { plannedMails, plannedQuestion } from './submission-mails.ts';

export type Settling = {
  form: AskedForm;
  formId: string;
  accepted: Accepted;
  /** The id of its record. */
  key: string;
  language: LanguageCode;
  now: Date;
};

type Settled = Pick<SubmissionRecord, 'reason' | 'confirmHash'> & {
  outcome: 'created' | 'proposed' | 'unconfirmed' | 'quarantined';
  candidateId?: string;
  expireAt?: Date;
};

/** Writes no record: what it answers belongs there. Reads first, as a transaction must. */
export function settle(
  db: Firestore,
  transaction: Transaction,
  settling: Settling,
): Promise<Settled> {
  return settling.form.asksConfirmation
    ? ask(db, transaction, settling)
    : place(db, transaction, settling);
}

async function ask(db: Firestore, transaction: Transaction, settling: Settling): Promise<Settled> {
  const mailQuestion = await plannedQuestion(db, transaction, settling);
  // Whoever cannot be asked could never say yes: then an editor looks.
  if (!mailQuestion) return { outcome: 'quarantined', reason: 'rate' };
  const secret = newToken();
  mailQuestion(secret);
  return {
    outcome: 'unconfirmed',
    confirmHash: hashOfToken(secret),
    expireAt: addDays(settling.now, confirmDays),
  };
}

/** Candidate, duplicate key and proof of consent are written together or not at all. */
export async function place(
  db: Firestore,
  transaction: Transaction,
  settling: Settling,
): Promise<{ outcome: 'created' | 'proposed'; candidateId: string }> {
  const { form, formId, key, language, now } = settling;
  const { regionId } = form;
  const { email } = settling.accepted.answers;
  const holder = await holderOf(transaction, emailKey(db, regionId, email));
  const custom = await fittingNow(db, transaction, regionId, settling.accepted.custom);
  const accepted = { ...settling.accepted, custom };
  const mail = await plannedMails(db, transaction, settling);
  const arrived = { form, formId, activityId: accepted.activityId, language, now };

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
    mail({ candidateId: holder, isKnown: true });
    return { outcome: 'proposed', candidateId: holder };
  }
  const candidateId = key.slice(0, 20);
  const candidate = candidateFromForm(accepted, { form, formId, now });
  const who = { candidateId, newCandidate: candidate, key };
  const signUp = await plannedSignUpBy(db, transaction, arrived, who);
  signUp?.();
  addDossier(db, transaction, { regionId, candidateId, candidate, consentId: key });
  mail({ candidateId, isKnown: false });
  return { outcome: 'created', candidateId };
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
