// Sends one mail of the queue and writes down what became of it. It is claimed first, so that the same event twice, or
// the trigger and the schedule together, send it once; a claim of who died ends after some minutes.
import { addDays } from '@instroom/domain/instant.ts';
import { type Mail, mailKeptDays, mailSchema } from '@instroom/domain/mail/mail.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { DocumentReference, Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import type { SendMail, SendResult } from './transport.ts';

/** Longer than a sending takes. */
const claimMs = 5 * 60_000;
const mostAttempts = 12;

export type Delivery = 'sent' | 'kept' | 'failed' | 'later' | 'nothing';

/** `later`: it is to be tried again. */
export async function deliverMail(
  db: Firestore,
  document: DocumentReference,
  send: SendMail,
  now: Date,
): Promise<Delivery> {
  const mail = await claim(db, document, now);
  if (!mail) return 'nothing';
  const result = leavesTheHouse(document)
    ? await send(document.id, mail)
    : ({ state: 'kept' } as const);
  return db.runTransaction(async (transaction) => {
    const report = mail.reportTo ? db.doc(mail.reportTo) : undefined;
    const isKnown = report && (await transaction.get(report)).exists;
    const state = stateAfter(result, mail.attempts + 1);
    const change = {
      state,
      ...(result.state === 'refused' && { error: result.error }),
      ...(state === 'sent' && { sentAt: now }),
      ...(state !== 'queued' && { expireAt: addDays(now, mailKeptDays) }),
    };
    transaction.update(document, change);
    if (report && isKnown && state !== 'queued')
      transaction.update(report, { delivery: { state, at: now } });
    return state === 'queued' ? 'later' : state;
  });
}

/** Whatever is practised, nobody outside is written to. */
function leavesTheHouse(document: DocumentReference): boolean {
  const regionId = document.parent.parent?.id;
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
    transaction.update(document, { state: 'sending', attempts: mail.attempts + 1, triedAt: now });
    return mail;
  });
}

function isWaiting({ state, triedAt }: Mail, now: Date): boolean {
  if (state === 'queued') return true;
  return state === 'sending' && now.getTime() - (triedAt?.getTime() ?? 0) > claimMs;
}
