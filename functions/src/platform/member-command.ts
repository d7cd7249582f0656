// One command of a member, in one transaction with the record by which the same command sent twice has one effect.
import { commandPath, memberPath } from '@instroom/domain/paths.ts';
import { type Member, memberSchema } from '@instroom/domain/region/member.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { commandRecord } from './command-record.ts';
import { readDocument } from './read.ts';

export type Sent<Command> = Command & { uid: string; now: Date };
type MemberCommand = Sent<{ regionId: string; commandId: string }>;
type Asked = { transaction: Transaction; member: Member | undefined };

export async function inMemberCommand<Answer extends object>(
  db: Firestore,
  kind: string,
  { regionId, commandId, uid, now }: MemberCommand,
  answers: z.ZodType<Answer>,
  run: (asked: Asked) => Promise<{ answer: Answer; kept?: object }>,
): Promise<Answer> {
  const document = db.doc(commandPath(regionId, commandId));
  return db.runTransaction(async (transaction) => {
    const [done, storedMember] = await transaction.getAll(
      document,
      db.doc(memberPath(regionId, uid)),
    );
    if (done?.exists) return answers.parse(done.get('answer'));
    const member = storedMember && readDocument(storedMember, memberSchema);
    const { answer, kept } = await run({ transaction, member });
    transaction.set(document, { ...commandRecord({ kind, uid, now, answer }), ...kept });
    return answer;
  });
}
