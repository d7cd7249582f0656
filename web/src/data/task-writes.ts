// Tasks as this person makes, changes and removes them: written directly under the security rules, shown at once, sent when
// there is a connection.
import { taskPath } from '@instroom/domain/paths.ts';
import { entryOf } from '@instroom/domain/task/packed-task.ts';
import { type Task, taskSchema } from '@instroom/domain/task/task.ts';
import { serverTimestamp } from 'firebase/firestore';
import { currentAccount } from './auth.ts';
import { showTaskAsMade } from './made-tasks.ts';
import { readFromServer } from './read.ts';
import { changeRecord, type RecordWords, saveRecord } from './records.ts';
import type { TaskRow } from './tasks.ts';

type Fixed = Pick<Task, 'title' | 'people' | 'isPrivate' | 'priority' | 'status' | 'checklist'>;
type Removable = Pick<
  Task,
  'text' | 'candidateId' | 'orgId' | 'listId' | 'assigneeUid' | 'dueDate' | 'repeat'
>;
/** Undefined takes a field away. */
export type TaskPatch = Partial<Fixed> & {
  [Field in keyof Removable]?: Removable[Field] | undefined;
};

/** Words for where it cannot be saved. */
export type TaskWords = Pick<RecordWords, 'field' | 'text'>;

export function readTask(regionId: string, taskId: string): Promise<Task | null> {
  return readFromServer(taskPath(regionId, taskId), taskSchema);
}

/** Answers whether the server has it. */
export async function writeNewTask(
  { regionId, taskId, task }: { regionId: string; taskId: string; task: Task },
  words: TaskWords,
): Promise<boolean> {
  const row = { ...entryOf(taskId, task), isPrivate: task.isPrivate, status: task.status };
  const shown = showTaskAsMade(null, row);
  const moments = { createdAt: serverTimestamp(), updatedAt: serverTimestamp() };
  const isStored = await saveRecord(
    taskPath(regionId, taskId),
    { ...task, ...moments },
    { subject: task.title, ...words },
  );
  if (isStored) shown.stored();
  else shown.retract();
  return isStored;
}

/** `after`: the row as it will be. Answers whether the server has it. */
export async function writeTaskPatch(
  {
    regionId,
    before,
    after,
    patch,
  }: { regionId: string; before: TaskRow; after: TaskRow; patch: TaskPatch },
  words: TaskWords,
): Promise<boolean> {
  const shown = showTaskAsMade(before, after);
  const isStored = await changeRecord(
    taskPath(regionId, before.id),
    { ...patch, ...signed(patch) },
    { subject: before.title, ...words },
  );
  if (isStored) shown.stored();
  else shown.retract();
  return isStored;
}

export async function writeTaskRemoval(
  { regionId, before }: { regionId: string; before: TaskRow },
  words: TaskWords,
): Promise<boolean> {
  const shown = showTaskAsMade(before, null);
  const path = taskPath(regionId, before.id);
  const isStored = await saveRecord(path, null, { subject: before.title, ...words });
  if (isStored) shown.stored();
  else shown.retract();
  return isStored;
}

function signed({ status }: TaskPatch) {
  const uid = currentAccount()?.uid;
  return {
    updatedAt: serverTimestamp(),
    updatedBy: uid,
    ...(status === 'done' && { doneAt: serverTimestamp(), doneBy: uid }),
    ...(status === 'open' && { doneAt: undefined, doneBy: undefined }),
  };
}
