// One command about the region's network, in one transaction with its entry in the audit log and the record by which the
// same command sent twice has one effect and one answer.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import { commandPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';

/** Who sends it, and when. */
export type Sent<Command> = Command & { uid: string; now: Date };
type NetworkCommand = Sent<{ regionId: string; commandId: string }>;

/**
 * What a command comes to. Without an act there is nothing to tell; `isUndone`: nothing was written, and the same command
 * may be sent again with more said; `kept`: what else its record holds.
 */
export type Outcome<Answer> = {
  answer: Answer;
  act?: Omit<AuditedAct, 'at' | 'byUid'> | undefined;
  isUndone?: boolean;
  kept?: object;
};

export async function inNetworkCommand<Answer extends object>(
  db: Firestore,
  kind: string,
  { regionId, commandId, uid, now }: NetworkCommand,
  answers: z.ZodType<Answer>,
  run: (transaction: Transaction) => Promise<Outcome<Answer>>,
): Promise<Answer> {
  const commandDocument = db.doc(commandPath(regionId, commandId));
  return db.runTransaction(async (transaction) => {
    const done = await transaction.get(commandDocument);
    if (done.exists) return answers.parse(done.get('answer'));
    const { answer, act, isUndone, kept } = await run(transaction);
    if (isUndone) return answer;
    if (act) recordAudit(db, transaction, regionId, { ...act, at: now, byUid: uid }, commandId);
    const record = commandRecord({ kind, uid, now, answer });
    transaction.set(commandDocument, { ...record, ...kept });
    return answer;
  });
}
