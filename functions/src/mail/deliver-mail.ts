// Sends one mail of the queue and writes down what became of it. It is claimed first, so that the same event twice, or
// the trigger and the schedule together, send it once; a claim of who died ends after some minutes. Whether a candidate may
// still be written to is looked at in that claim.
import { addDays } from '@instroom/domain/instant.ts';
import type { Delivery as Outcome } from '@instroom/domain/mail/delivery.ts';
import { type Mail, mailKeptDays, mailSchema } from '@instroom/domain/mail/mail.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { DocumentReference, Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { plannedFailedMailTask } from './failed-mail-task.ts';
import type { SendMail, SendResult } from './transport.ts';
import { whyHeld } from './why-held.ts';

/** Longer than a sending takes. */
const claimMs = 5 * 60_000;
const mostAttempts = 12;

export type Delivery = 'sent' | 'kept' | 'failed' | 'held' | 'later' | 'nothing';

/** `later`: it is to be tried again. */
export async function deliverMail(
  db: Firestore,
  document: DocumentReference,
  send: SendMail,
  now: Date,
): Promise<Delivery> {
  const mail = await claim(db, document, now);
  if (!mail) return 'nothing';
  if (mail === 'held') return 'held';
  const result = leavesTheHouse(document)
    ? await send(document.id, mail)
    : ({ state: 'kept' } as const);
  const state = stateAfter(result, mail.attempts + 1);
  return db.runTransaction(async (transaction) => {
    const report = await reporting(db, transaction, mail);
    const regionId = regionOf(document);
    const addTask =
      state === 'failed' && regionId !== undefined
        ? await plannedFailedMailTask(db, transaction, { regionId, mailId: document.id, mail, now })
        : undefined;
    transaction.update(document, {
      state,
      ...(result.state === 'refused' && { error: result.error }),
      ...(state === 'sent' && { sentAt: now }),
      ...(state !== 'queued' && { expireAt: addDays(now, mailKeptDays) }),
    });
    if (state === 'queued') return 'later';
    report({ state, at: now });
    addTask?.();
    return state;
  });
}

/** Tells the document that asked for it, where that is still there. */
async function reporting(db: Firestore, transaction: Transaction, { reportTo }: Mail) {
  const document = reportTo === undefined ? undefined : db.doc(reportTo);
  const isKnown = document && (await transaction.get(document)).exists;
  return (delivery: Outcome) => {
    if (document && isKnown) transaction.update(document, { delivery });
  };
}

function regionOf(document: DocumentReference): string | undefined {
  return document.parent.parent?.id;
}

/** Whatever is practised, nobody outside is written to. */
function leavesTheHouse(document: DocumentReference): boolean {
  const regionId = regionOf(document);
  return regionId === undefined || !isPracticeId(regionId);
}

function stateAfter(result: SendResult, attempts: number) {
  if (result.state !== 'refused') return result.state;
  return result.isFinal || attempts >= mostAttempts ? 'failed' : 'queued';
}

async function claim(db: Firestore, document: DocumentReference, now: Date) {
  return db.runTransaction(async (transaction) => {
    const mail = readDocument(await transaction.get(document), mailSchema);
    if (!mail || !isWaiting(mail, now)) return undefined;
    const reason = await whyHeld(db, transaction, regionOf(document), mail);
    if (reason === undefined) {
      transaction.update(document, { state: 'sending', attempts: mail.attempts + 1, triedAt: now });
      return mail;
    }
    const report = await reporting(db, transaction, mail);
    // With an erased dossier goes what was still to be said to him or her.
    if (reason === 'gone') transaction.delete(document);
    else {
      const expireAt = addDays(now, mailKeptDays);
      transaction.update(document, { state: 'held', heldReason: reason, expireAt });
    }
    report({ state: 'held', at: now, reason });
    return 'held' as const;
  });
}

function isWaiting({ state, triedAt, notBefore }: Mail, now: Date): boolean {
  if (notBefore && now < notBefore) return false;
  if (state === 'queued') return true;
  return state === 'sending' && now.getTime() - (triedAt?.getTime() ?? 0) > claimMs;
}
