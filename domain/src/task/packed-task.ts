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
  const steps = stepsOf(task);
  return joined([
    version,
    write(text, task.title),
    write(text, task.dueDate),
    write(text, task.assigneeUid),
    write(priorityCode, task.priority),
    write(text, task.candidateId),
    write(text, task.orgId),
    write(text, task.listId),
    write(texts, task.people),
    write(yes, task.repeat && '1'),
    write(yes, task.text ? '1' : undefined),
    write(count, steps.length),
    write(count, steps.filter(({ done }) => done).length),
    write(text, task.startedBy),
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
