// Saves a list of tasks, puts it away, and takes it back. One's own is for oneself; one of the region is changed by who
// made it and by a region admin.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { taskListPath, taskListsPath } from '@instroom/domain/paths.ts';
import { canManage, type Member } from '@instroom/domain/region/member.ts';
import {
  type ArchiveTaskListCommand,
  type SaveTaskListCommand,
  type TaskListAnswer,
  taskListAnswerSchema,
} from '@instroom/domain/task/list-commands.ts';
import { mostTaskLists, type TaskList, taskListSchema } from '@instroom/domain/task/task-list.ts';
import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

type Asker = { uid: string; member: Member | undefined };

export async function saveTaskListOf(
  db: Firestore,
  command: Sent<SaveTaskListCommand>,
): Promise<TaskListAnswer> {
  const { regionId, commandId, name, scope, uid, now } = command;
  const { listId = commandId } = command;
  if (containsBsn(name)) throw new DomainError('contains_bsn');
  const document = db.doc(taskListPath(regionId, listId));
  return inMemberCommand(db, 'saveTaskList', command, taskListAnswerSchema, async (asked) => {
    const { transaction, member } = asked;
    const known = readDocument(await transaction.get(document), taskListSchema);
    if (!known && command.listId) throw new DomainError('not_found');
    if (known) mayChange(known, { uid, member });
    else await checkRoom(db, transaction, { regionId, uid });
    // To take what colleagues share out of their sight is for who made it.
    if (known && known.byUid !== uid && scope === 'own')
      throw new DomainError('task_list_of_somebody_else');
    const made = { schemaVersion: 1, byUid: uid, createdAt: now } as const;
    const list: TaskList = { ...(known ?? made), name, scope, updatedAt: now };
    transaction.set(document, list);
    return { answer: { listId } };
  });
}

/** The tasks in it stay as they are, and go on. */
export function archiveTaskListOf(
  db: Firestore,
  command: Sent<ArchiveTaskListCommand>,
): Promise<TaskListAnswer> {
  const { regionId, listId, isArchived, uid, now } = command;
  const document = db.doc(taskListPath(regionId, listId));
  return inMemberCommand(db, 'archiveTaskList', command, taskListAnswerSchema, async (asked) => {
    const { transaction, member } = asked;
    const known = readDocument(await transaction.get(document), taskListSchema);
    if (!known) throw new DomainError('not_found');
    mayChange(known, { uid, member });
    const answer = { listId };
    if ((known.archivedAt !== undefined) === isArchived) return { answer };
    if (!isArchived) await checkRoom(db, transaction, { regionId, uid: known.byUid });
    const archivedAt = isArchived ? now : FieldValue.delete();
    transaction.update(document, { archivedAt, updatedAt: now });
    return { answer };
  });
}

function mayChange({ byUid, scope }: TaskList, { uid, member }: Asker): void {
  if (byUid === uid) return;
  // Who may not see it is told nothing of it.
  if (scope === 'own') throw new DomainError('not_found');
  if (!canManage(member)) throw new DomainError('task_list_of_somebody_else');
}

async function checkRoom(
  db: Firestore,
  transaction: Transaction,
  { regionId, uid }: { regionId: string; uid: string },
): Promise<void> {
  const own = await transaction.get(
    db.collection(taskListsPath(regionId)).where('byUid', '==', uid),
  );
  const inUse = own.docs.filter((document) => document.get('archivedAt') === undefined);
  if (inUse.length >= mostTaskLists) throw new DomainError('task_list_limit');
}
