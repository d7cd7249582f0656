// An adviser writes to a candidate. In one transaction: whether it may, the mail in the queue, the contact in the timeline and
// the entry of the audit log. It stays in the queue for some seconds, so that it can be taken back.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { type Interaction, interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  fillMail,
  holdSeconds,
  paragraphsOf,
  placeholderValues,
  refusalOfMailTo,
  replyAddress,
  type SendCandidateMailAnswer,
  type SendCandidateMailCommand,
} from '@instroom/domain/mail/candidate-mail.ts';
import {
  candidatePath,
  commandPath,
  interactionPath,
  memberPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import { canEdit, memberSchema } from '@instroom/domain/region/member.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { hourlyCounter } from '../platform/hourly-limit.ts';
import { readDocument } from '../platform/read.ts';
import { queueMail } from './queue-mail.ts';
import { withdrawalsOf } from './withdrawals-of.ts';

/** Nobody writes this many letters in an hour; a program that sends to all would. */
const mostInHour = 100;

type Command = SendCandidateMailCommand & { uid: string; now: Date };

export async function sendCandidateMailOf(
  db: Firestore,
  command: Command,
): Promise<SendCandidateMailAnswer> {
  const { regionId, commandId, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const answer = { mailId: commandId };
  const ofSender = { by: `candidateMail:${regionId}:${uid}`, most: mostInHour };
  const counter = await hourlyCounter(db, [ofSender], now);
  return db.runTransaction(async (transaction) => {
    if ((await transaction.get(commandDocument)).exists) return answer;
    const known = await knownIn(db, transaction, command);
    const filled = fillMail(command, placeholderValues(known));
    if (!filled.ok) throw new DomainError(filled.refusal.code);
    if (await counter.isFull(transaction)) throw new DomainError('too_many');

    counter.count(transaction);
    write(db, transaction, command, { ...known, ...filled.value });
    transaction.set(commandDocument, commandRecord({ kind: 'sendCandidateMail', uid, now }));
    return answer;
  });
}

/** Whom it is about, from whom, and where; refused where nobody may be written to. */
async function knownIn(
  db: Firestore,
  transaction: Transaction,
  { regionId, candidateId, uid, now }: Command,
) {
  const [storedCandidate, storedRegion, storedMember] = await transaction.getAll(
    db.doc(candidatePath(regionId, candidateId)),
    db.doc(regionPath(regionId)),
    db.doc(memberPath(regionId, uid)),
  );
  const candidate = storedCandidate && readDocument(storedCandidate, candidateSchema);
  const region = storedRegion && readDocument(storedRegion, regionSchema);
  const member = storedMember && readDocument(storedMember, memberSchema);
  if (!member || !canEdit(member)) throw new DomainError('not_allowed');
  if (!candidate || !region) throw new DomainError('not_found');
  const withdrawals = await withdrawalsOf(db, transaction, { regionId, candidateId });
  const refusal = refusalOfMailTo(candidate, { withdrawals, now });
  if (refusal) throw new DomainError(refusal);
  return { candidate, region, member };
}

type Written = Awaited<ReturnType<typeof knownIn>> & { subject: string; text: string };

function write(
  db: Firestore,
  transaction: Transaction,
  { regionId, candidateId, commandId, language, uid, now }: Command,
  { candidate, region, member, subject, text }: Written,
): void {
  const contactDocument = db.doc(interactionPath(regionId, candidateId, `mail-${commandId}`));
  queueMail(db, transaction, regionId, commandId, {
    kind: 'candidate',
    to: candidate.email,
    replyTo: replyAddress(region, member),
    fromName: region.desk?.name ?? region.name,
    byUid: uid,
    candidateId,
    reportTo: contactDocument.path,
    language,
    subject,
    paragraphs: paragraphsOf(text),
    notBefore: new Date(now.getTime() + holdSeconds * 1000),
    now,
  });
  const contact: Interaction = {
    kind: 'email',
    at: now,
    direction: 'out',
    byUid: uid,
    summary: subject,
    notes: text,
    attachmentIds: [],
    mailId: commandId,
    delivery: { state: 'queued', at: now },
  };
  transaction.create(contactDocument, interactionSchema.parse(contact));
  const act = { kind: 'mail_sent', candidateId, at: now, byUid: uid } as const;
  recordAudit(db, transaction, regionId, { ...act, detail: { language } }, commandId);
}
