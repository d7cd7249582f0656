// A mail to a candidate that never arrived becomes work: for who sent it, or for whoever picks it up where he or she is away.
// Its id follows from the mail, so that it is made once.
import { dayOf, workingDayAfter } from '@instroom/domain/calendar.ts';
import type { Mail } from '@instroom/domain/mail/mail.ts';
import { memberPath, taskPath } from '@instroom/domain/paths.ts';
import { canEdit, memberSchema } from '@instroom/domain/region/member.ts';
import { newTask } from '@instroom/domain/task/new-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { failedMailTask } from './messages/nl.ts';

type Failed = { regionId: string; mailId: string; mail: Mail; now: Date };

/** Reads what the task needs; what it answers writes it, or nothing where there is nothing to be done. */
export async function plannedFailedMailTask(
  db: Firestore,
  transaction: Transaction,
  { regionId, mailId, mail, now }: Failed,
): Promise<() => void> {
  const { candidateId, byUid } = mail;
  if (mail.kind !== 'candidate' || !candidateId) return () => {};
  const document = db.doc(taskPath(regionId, `mail-${mailId}`));
  const [known, sender] = await Promise.all([
    transaction.get(document),
    byUid === undefined ? undefined : transaction.get(db.doc(memberPath(regionId, byUid))),
  ]);
  if (known.exists) return () => {};
  const mayWork = canEdit(sender && readDocument(sender, memberSchema));
  const task = newTask(
    {
      ...failedMailTask,
      candidateId,
      ...(byUid !== undefined && mayWork && { assigneeUid: byUid }),
      dueDate: workingDayAfter(dayOf(now), 1),
    },
    { createdBy: 'mail', now },
  );
  return () => void transaction.create(document, taskSchema.parse(task));
}
