// The dates of the joint sessions, with their agenda and report.
import { DomainError } from '@instroom/domain/errors.ts';
import { jointSessionPath } from '@instroom/domain/paths.ts';
import {
  type JointSession,
  jointSessionSchema,
  type RemoveJointSessionCommand,
  refusalOfTimes,
  type SaveJointSessionCommand,
} from '@instroom/domain/platform/joint-session.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';
import { readDocument } from '../platform/read.ts';

type By = { uid: string; now: Date };

/** New or changed: what is sent is what it is from now on. */
export async function saveJointSessionOf(
  db: Firestore,
  { commandId, sessionId, session, uid, now }: SaveJointSessionCommand & By,
): Promise<{ sessionId: string }> {
  const refusal = refusalOfTimes(session);
  if (refusal) throw new DomainError(refusal);
  const document = db.doc(jointSessionPath(sessionId));
  await db.runTransaction(async (transaction) => {
    const before = readDocument(await transaction.get(document), jointSessionSchema);
    const saved: JointSession = jointSessionSchema.parse({
      ...session,
      createdAt: before?.createdAt ?? now,
      createdBy: before?.createdBy ?? uid,
      updatedAt: now,
      updatedBy: uid,
    });
    transaction.set(document, saved);
    const act = { at: now, byUid: uid, kind: 'joint_session_changed' as const };
    recordPlatformAudit(db, transaction, { ...act, detail: { sessionId } }, commandId);
  });
  return { sessionId };
}

export async function removeJointSessionOf(
  db: Firestore,
  { commandId, sessionId, uid, now }: RemoveJointSessionCommand & By,
): Promise<{ status: 'removed' }> {
  const document = db.doc(jointSessionPath(sessionId));
  await db.runTransaction(async (transaction) => {
    if (!(await transaction.get(document)).exists) return;
    transaction.delete(document);
    const act = { at: now, byUid: uid, kind: 'joint_session_changed' as const };
    const detail = { sessionId, removed: true };
    recordPlatformAudit(db, transaction, { ...act, detail }, commandId);
  });
  return { status: 'removed' };
}
