// What is done with tasks, one or many, and how it is taken back: each becomes again what it was, except those that somebody
// changed since.
import { newTask, peopleOf } from '@instroom/domain/task/new-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { errorCodeOf } from '../../data/errors.ts';
import { isSame } from '../../data/same.ts';
import { readTask, type TaskPatch, writeNewTask, writeTaskPatch } from '../../data/task-writes.ts';
import { rowOfTask, type TaskRow } from '../../data/tasks.ts';
import type { Done, Outcome } from '../acts.tsx';

/** A task as it was, with what of it may change. */
export type Seen = { row: TaskRow; fields: TaskPatch };
export type Words = { field: string; text: string };
export type Change = { seen: Seen; patch: TaskPatch; words: Words };

/** As a list shows it. */
export const seenInList = (row: TaskRow): Seen => ({ row, fields: row });
/** As its own page shows it. */
export const seenWhole = (id: string, task: Task): Seen => ({
  row: rowOfTask({ ...task, id }),
  fields: task,
});

/** Shows at once. Where the server refuses, the screen says so by itself. */
export function changeTasks(regionId: string, changes: readonly Change[]): Done {
  const sent = changes.map((change) => ({ change, isStored: send(regionId, change) }));
  const takeBack = async (): Promise<Outcome> => {
    const outcomes = await Promise.all(
      sent.map(async ({ change, isStored }): Promise<Outcome> => {
        if (!(await isStored)) return { ok: true };
        return undo(regionId, change);
      }),
    );
    return outcomes.find(({ ok }) => !ok) ?? { ok: true };
  };
  return { ok: true, takeBack };
}

function send(regionId: string, { seen, patch, words }: Change): Promise<boolean> {
  const after = rowAfter(seen.row, patch);
  return writeTaskPatch({ regionId, before: seen.row, after, patch }, words);
}

async function undo(regionId: string, { seen, patch, words }: Change): Promise<Outcome> {
  try {
    const now = await readTask(regionId, seen.row.id);
    if (!now) return { ok: false, code: 'not_found' };
    if (!holds(now, patch)) return { ok: false, code: 'changed_meanwhile' };
    const back = valuesIn(seen.fields, patch);
    const from = seenWhole(seen.row.id, now);
    const isStored = await send(regionId, { seen: from, patch: back, words });
    return isStored ? { ok: true } : { ok: false, code: 'unsaved' };
  } catch (error) {
    return { ok: false, code: errorCodeOf(error) };
  }
}

function holds(task: Task, patch: TaskPatch): boolean {
  const now: Readonly<Record<string, unknown>> = task;
  return Object.entries(patch).every(([field, value]) => isSame(value ?? null, now[field] ?? null));
}

/** Of the fields that are changed, what they were. */
export function valuesIn(fields: TaskPatch, patch: TaskPatch): TaskPatch {
  const before: Readonly<Record<string, unknown>> = fields;
  return Object.fromEntries(Object.keys(patch).map((field) => [field, before[field]]));
}

/** The row as it will be. */
export function rowAfter(row: TaskRow, patch: TaskPatch): TaskRow {
  const { text, checklist, repeat, ...rest } = patch;
  return {
    ...row,
    ...rest,
    ...('text' in patch && { hasText: Boolean(text) }),
    ...('repeat' in patch && { repeats: repeat !== undefined }),
    ...(checklist && {
      steps: checklist.length,
      stepsDone: checklist.filter((line) => line.startsWith('x')).length,
    }),
  };
}

/** Somebody else does it, or nobody: whoever had to do with it goes on seeing it. */
export function assigned(
  { people }: Pick<Task, 'people'>,
  assigneeUid: string | undefined,
): TaskPatch {
  const [createdBy = '', ...sharedWith] = people;
  return { assigneeUid, people: peopleOf({ createdBy, assigneeUid, sharedWith }) };
}

type Given = Parameters<typeof newTask>[0];

/** Makes a task; taking that back sets it aside. */
export function addTask(
  { regionId, uid, given }: { regionId: string; uid: string; given: Given },
  words: Words,
): Done {
  const taskId = crypto.randomUUID();
  const task = newTask(given, { createdBy: uid, now: new Date() });
  const isStored = writeNewTask({ regionId, taskId, task }, words);
  const takeBack = async (): Promise<Outcome> => {
    if (!(await isStored)) return { ok: true };
    const seen = seenWhole(taskId, task);
    const removed = await send(regionId, { seen, patch: { status: 'removed' }, words });
    return removed ? { ok: true } : { ok: false, code: 'unsaved' };
  };
  return { ok: true, takeBack };
}
