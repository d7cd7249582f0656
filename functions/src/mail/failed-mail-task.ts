// A mail to a candidate that never arrived becomes work: for who sent it, or for whoever picks it up where he or she is away
// or nobody sent it. What goes out by itself, about an activity or a form, is one task for an address as long as that is
// open: a place, a reminder and a change that all fail ask for the same. What somebody wrote has a task of its own, since it
// is to be sent again. Before there is a dossier there is nobody to name, and so no task: a form that waits for a yes
// stands among what came in.
import { createHash } from 'node:crypto';
import { dayOf, workingDayAfter } from '@instroom/domain/calendar.ts';
import { isToCandidate, type Mail } from '@instroom/domain/mail/mail.ts';
import { memberPath, taskPath } from '@instroom/domain/paths.ts';
import { canEdit, memberSchema } from '@instroom/domain/region/member.ts';
import { newTask } from '@instroom/domain/task/new-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { DocumentSnapshot, Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { failedMailTasks } from './messages/nl.ts';

type Failed = { regionId: string; mailId: string; mail: Mail; now: Date };

/** Reads what the task needs; what it answers writes it, or nothing where there is nothing to be done. */
export async function plannedFailedMailTask(
  db: Firestore,
  transaction: Transaction,
  { regionId, mailId, mail, now }: Failed,
): Promise<() => void> {
  const { candidateId, byUid } = mail;
  const words = wordsFor(mail);
  if (!words || !candidateId) return () => {};
  const own = db.doc(taskPath(regionId, `mail-${mailId}`));
  const shared = db.doc(taskPath(regionId, `mail-${candidateId}-${hashOf(mail.to)}`));
  const isByItself = mail.kind !== 'candidate';
  const [known, ofAddress, sender] = await Promise.all([
    transaction.get(own),
    isByItself ? transaction.get(shared) : undefined,
    byUid === undefined ? undefined : transaction.get(db.doc(memberPath(regionId, byUid))),
  ]);
  if (known.exists || (ofAddress && isOpen(ofAddress))) return () => {};
  const document = ofAddress && !ofAddress.exists ? shared : own;
  const mayWork = canEdit(sender && readDocument(sender, memberSchema));
  const task = newTask(
    {
      ...words,
      candidateId,
      ...(byUid !== undefined && mayWork && { assigneeUid: byUid }),
      dueDate: workingDayAfter(dayOf(now), 1),
    },
    { createdBy: 'mail', now },
  );
  return () => void transaction.create(document, taskSchema.parse(task));
}

function wordsFor({ kind }: Mail) {
  if (kind === 'candidate') return failedMailTasks.written;
  if (kind === 'form_received') return failedMailTasks.form;
  return isToCandidate({ kind }) ? failedMailTasks.activity : undefined;
}

function isOpen(stored: DocumentSnapshot): boolean {
  return readDocument(stored, taskSchema)?.status === 'open';
}

/** An address stands in no path. */
function hashOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 16);
}
