// Who administers the platform says how it stands with a wish, and what was done with it; or takes it away, such as one
// in which somebody named a person.
import { DomainError } from '@instroom/domain/errors.ts';
import { wishPath } from '@instroom/domain/paths.ts';
import {
  type AnswerWishCommand,
  type RemoveWishCommand,
  refusalOfAnswer,
  type Wish,
} from '@instroom/domain/platform/wish.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';

type By = { uid: string; now: Date };

export async function answerWishOf(
  db: Firestore,
  { commandId, wishId, state, answer, uid, now }: AnswerWishCommand & By,
): Promise<Pick<Wish, 'state'>> {
  const refusal = refusalOfAnswer(state, answer);
  if (refusal) throw new DomainError(refusal);
  const document = db.doc(wishPath(wishId));
  await db.runTransaction(async (transaction) => {
    if (!(await transaction.get(document)).exists) throw new DomainError('not_found');
    transaction.update(document, {
      state,
      answer: answer ?? FieldValue.delete(),
      answeredAt: answer ? now : FieldValue.delete(),
      updatedAt: now,
      updatedBy: uid,
    });
    const act = { at: now, byUid: uid, kind: 'wish_changed' as const };
    recordPlatformAudit(db, transaction, { ...act, detail: { wishId, state } }, commandId);
  });
  return { state };
}

export async function removeWishOf(
  db: Firestore,
  { commandId, wishId, uid, now }: RemoveWishCommand & By,
): Promise<{ status: 'removed' }> {
  const document = db.doc(wishPath(wishId));
  await db.runTransaction(async (transaction) => {
    if (!(await transaction.get(document)).exists) return;
    transaction.delete(document);
    const act = { at: now, byUid: uid, kind: 'wish_changed' as const };
    recordPlatformAudit(db, transaction, { ...act, detail: { wishId, removed: true } }, commandId);
  });
  return { status: 'removed' };
}
