// One change of an attachment, in one transaction: its document, the entry in the audit log, and the record by which the same
// command sent twice has one effect and one answer.
import { type Attachment, attachmentSchema } from '@instroom/domain/attachment/attachment.ts';
import type { AttachmentAddress } from '@instroom/domain/attachment/commands.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { attachmentPath, candidatePath, commandPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import type { Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';
import { type AttachmentChange, changeAct } from './audit-act.ts';

type AttachmentCommand = Sent<AttachmentAddress & { commandId: string }>;

/** Without `change` it was so already. `kept`: what else the record holds. */
export type Outcome<Answer> = {
  answer: Answer;
  change?: { what: AttachmentChange; after: Attachment | undefined };
  kept?: object;
};

export async function inAttachmentCommand<Answer extends object>(
  db: Firestore,
  kind: string,
  command: AttachmentCommand,
  answers: z.ZodType<Answer>,
  decide: (
    transaction: Transaction,
    attachment: Attachment | undefined,
  ) => Outcome<Answer> | Promise<Outcome<Answer>>,
): Promise<Answer> {
  const { regionId, candidateId, attachmentId, commandId, uid, now } = command;
  const record = db.doc(commandPath(regionId, commandId));
  const document = db.doc(attachmentPath(regionId, candidateId, attachmentId));
  return db.runTransaction(async (transaction) => {
    const [done, storedCandidate, stored] = await transaction.getAll(
      record,
      db.doc(candidatePath(regionId, candidateId)),
      document,
    );
    if (done?.exists) return answers.parse(done.get('answer'));
    const candidate = storedCandidate && readDocument(storedCandidate, candidateSchema);
    if (!candidate) throw new DomainError('not_found');
    if (candidate.restricted) throw new DomainError('restricted');
    const { answer, change, kept } = await decide(
      transaction,
      stored && readDocument(stored, attachmentSchema),
    );
    if (change) {
      if (change.after) transaction.set(document, attachmentSchema.parse(change.after));
      else transaction.delete(document);
      const act = changeAct(change.what, { candidateId, attachmentId, byUid: uid, at: now });
      recordAudit(db, transaction, regionId, act, commandId);
    }
    transaction.set(record, { ...commandRecord({ kind, uid, now, answer }), ...kept });
    return answer;
  });
}
