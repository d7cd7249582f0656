// Takes back a mail that has not left, by who sent it: nothing of it stays but the acts in the audit log. Whoever claims it for
// sending writes the same document, so it either leaves or is taken back, never both.
import { DomainError } from '@instroom/domain/errors.ts';
import type {
  CancelCandidateMailAnswer,
  CancelCandidateMailCommand,
} from '@instroom/domain/mail/candidate-mail.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { commandPath, mailPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';

type Command = CancelCandidateMailCommand & { uid: string; now: Date };

export async function cancelCandidateMailOf(
  db: Firestore,
  { regionId, commandId, mailId, uid, now }: Command,
): Promise<CancelCandidateMailAnswer> {
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const document = db.doc(mailPath(regionId, mailId));
  const answer = { status: 'cancelled' } as const;
  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(commandDocument, document);
    if (done?.exists) return answer;
    const mail = stored && readDocument(stored, mailSchema);
    if (mail?.kind !== 'candidate' || mail.byUid !== uid) throw new DomainError('not_found');
    if (mail.state !== 'queued') throw new DomainError('mail_left');

    transaction.delete(document);
    if (mail.reportTo) transaction.delete(db.doc(mail.reportTo));
    const about = mail.candidateId ? { candidateId: mail.candidateId } : {};
    const act = { kind: 'mail_sent', ...about, at: now, byUid: uid } as const;
    recordAudit(db, transaction, regionId, { ...act, detail: { change: 'removed' } }, commandId);
    transaction.set(commandDocument, commandRecord({ kind: 'cancelCandidateMail', uid, now }));
    return answer;
  });
}
