// What is mailed because a form came in. Whoever filled in an address may be somebody else than who reads it, so one address
// gets few of these in an hour, and nothing tells whether the region knew it.

import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { confirmDays } from '@instroom/domain/form/inbox.ts';
import { fillReceivedMail, formMailValues } from '@instroom/domain/form/received-mail.ts';
import { paragraphsOf } from '@instroom/domain/mail/candidate-mail.ts';
import { regionPath } from '@instroom/domain/paths.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { queueMail } from '../mail/queue-mail.ts';
import { hourlyCounter } from '../platform/hourly-limit.ts';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import { deskMail } from './messages/nl.ts';
import { intakeTexts } from './messages/texts.ts';
import type { Settling } from './settle-submission.ts';

/** Who mends a mistake sends twice, and has to be able to say yes to the second. */
const mostQuestionsPerHour = 3;
const mostReceivedPerHour = 1;

type Placed = { candidateId: string; isKnown: boolean };

/** Reads what the mails need; what it answers queues them, once it is known whose dossier it is. */
export async function plannedMails(
  db: Firestore,
  transaction: Transaction,
  settling: Settling,
): Promise<(placed: Placed) => void> {
  const { form } = settling;
  if (!form.confirmation && !form.notifiesDesk) return () => undefined;
  const region = await regionOf(db, form.regionId);
  const tellVisitor = await plannedReceived(db, transaction, settling, region);
  return (placed) => {
    tellVisitor(placed);
    tellDesk(db, transaction, { ...settling, ...placed }, region);
  };
}

async function plannedReceived(
  db: Firestore,
  transaction: Transaction,
  settling: Settling,
  region: Region | undefined,
): Promise<(placed: Placed) => void> {
  const { form, formId, accepted, language, key, now } = settling;
  if (!form.confirmation || !region) return () => undefined;
  const { answers } = accepted;
  const values = formMailValues({ answers, region, form });
  const filled = fillReceivedMail(form.confirmation, language, values);
  if (!filled.ok) {
    log.warn('confirmation mail cannot be filled in', { formId, code: filled.refusal.code });
    return () => undefined;
  }
  const { subject, text } = filled.value;
  const by = `form-received:${form.regionId}:${normalizeEmail(answers.email)}`;
  const counter = await hourlyCounter(db, [{ by, most: mostReceivedPerHour }], now);
  if (await counter.isFull(transaction)) return () => undefined;
  return ({ candidateId }) => {
    counter.count(transaction);
    queueMail(db, transaction, form.regionId, `form-${key}`, {
      ...{ kind: 'form_received', to: answers.email, language, now, candidateId },
      ...senderOf(region, form.deskEmail),
      subject,
      paragraphs: paragraphsOf(text),
    });
  };
}

function tellDesk(
  db: Firestore,
  transaction: Transaction,
  { form, key, now, candidateId, isKnown }: Settling & Placed,
  region: Region | undefined,
): void {
  const to = region?.desk?.email ?? form.deskEmail;
  if (!form.notifiesDesk || !to) return;
  const path = `/${encodeURIComponent(form.regionId)}/kandidaten/${candidateId}`;
  queueMail(db, transaction, form.regionId, `form-desk-${key}`, {
    ...{ kind: 'form_desk', to, language: 'nl', now },
    subject: deskMail.subject(form.name),
    paragraphs: deskMail.paragraphs(form.name, isKnown),
    action: { label: deskMail.action, path },
  });
}

/** Asks who has the address whether it was he or she; nothing where that address was asked too often. */
export async function plannedQuestion(
  db: Firestore,
  transaction: Transaction,
  { form, formId, accepted, language, key, now }: Settling,
): Promise<((secret: string) => void) | undefined> {
  const { email } = accepted.answers;
  const by = `form-confirm:${form.regionId}:${normalizeEmail(email)}`;
  const counter = await hourlyCounter(db, [{ by, most: mostQuestionsPerHour }], now);
  const region = await regionOf(db, form.regionId);
  if (await counter.isFull(transaction)) return undefined;
  const { confirm } = intakeTexts[language];
  const desk = region?.desk?.name ?? region?.name ?? form.name;
  const suffix = language === 'nl' ? '' : `?lang=${language}`;
  return (secret) => {
    counter.count(transaction);
    queueMail(db, transaction, form.regionId, `form-confirm-${key}`, {
      ...{ kind: 'form_confirm', to: email, language, now },
      ...senderOf(region, form.deskEmail),
      subject: confirm.subject(desk),
      paragraphs: confirm.paragraphs(desk, confirmDays),
      action: {
        label: confirm.action,
        path: `/formulier/bevestig/${encodeURIComponent(formId)}/${key}/${secret}${suffix}`,
      },
    });
  };
}

function senderOf(region: Region | undefined, deskEmail: string | undefined) {
  const replyTo = region?.desk?.email ?? deskEmail;
  const fromName = region?.desk?.name ?? region?.name;
  return { ...(replyTo && { replyTo }), ...(fromName && { fromName }) };
}

/** Outside the transaction: a setting that changes at this moment need not hold up a form. */
async function regionOf(db: Firestore, regionId: string): Promise<Region | undefined> {
  return readDocument(await db.doc(regionPath(regionId)).get(), regionSchema);
}
