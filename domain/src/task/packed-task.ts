// Open tasks of a region as one short text each, many in a document, so that looking at all of them costs few reads:
// `regions/{r}/taskBoard/{bucket}`. What is private is not among them.
import { z } from 'zod';
import { bucketAmong, code, count, joined, readerOf, text, texts, write } from '../packed.ts';
import { priorities, stepsOf, type Task } from './task.ts';

/** So few that a view costs few reads, so many that 2,000 tasks stay below 32 kB a document. */
export const taskBuckets = 16;
export const taskBucketOf = (taskId: string) => bucketAmong(taskBuckets, taskId);
const version = '1';

export const taskBoardSchema = z.object({ entries: z.record(z.string(), z.string()) });

/** As much of a task as lists, the calendar and the day show. */
export type TaskEntry = Pick<
  Task,
  | 'title'
  | 'candidateId'
  | 'orgId'
  | 'listId'
  | 'assigneeUid'
  | 'people'
  | 'dueDate'
  | 'priority'
  | 'startedBy'
> & {
  id: string;
  repeats: boolean;
  hasText: boolean;
  /** Of the checklist. */
  steps: number;
  stepsDone: number;
};

const priorityCode = code(priorities);
const yes = code(['1']);

/** Nothing for a task that does not stand there: done, or private. */
export function packTask(task: Task): string | undefined {
  if (task.status !== 'open' || task.isPrivate) return undefined;
  return packEntry(entryOf('', task));
}

/** What lists show of a task. */
export function entryOf(id: string, task: Task): TaskEntry {
  const { title, dueDate, assigneeUid, priority, candidateId, orgId, listId, people } = task;
  const steps = stepsOf(task);
  return {
    id,
    title,
    dueDate,
    assigneeUid,
    priority,
    candidateId,
    orgId,
    listId,
    people,
    repeats: task.repeat !== undefined,
    hasText: Boolean(task.text),
    steps: steps.length,
    stepsDone: steps.filter(({ done }) => done).length,
    startedBy: task.startedBy,
  };
}

/** The text of an entry; its id is the field's name. */
export function packEntry(entry: TaskEntry): string {
  return joined([
    version,
    write(text, entry.title),
    write(text, entry.dueDate),
    write(text, entry.assigneeUid),
    write(priorityCode, entry.priority),
    write(text, entry.candidateId),
    write(text, entry.orgId),
    write(text, entry.listId),
    write(texts, entry.people),
    write(yes, entry.repeats ? '1' : undefined),
    write(yes, entry.hasText ? '1' : undefined),
    write(count, entry.steps),
    write(count, entry.stepsDone),
    write(text, entry.startedBy),
  ]);
}

/** Throws on what it cannot read: an entry of another version. */
export function unpackTask(id: string, packed: string): TaskEntry {
  const { maybe, sure } = readerOf(packed, version);
  return {
    id,
    title: sure(text),
    dueDate: maybe(text),
    assigneeUid: maybe(text),
    priority: sure(priorityCode),
    candidateId: maybe(text),
    orgId: maybe(text),
    listId: maybe(text),
    people: sure(texts),
    repeats: maybe(yes) !== undefined,
    hasText: maybe(yes) !== undefined,
    steps: maybe(count) ?? 0,
    stepsDone: maybe(count) ?? 0,
    startedBy: maybe(text),
  };
}
