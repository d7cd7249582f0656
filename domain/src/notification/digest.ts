// What a person's digest is about: his or her own open tasks by when they are due, and what waits for anybody.
import { dayAfter } from '../calendar.ts';
import type { Task } from '../task/task.ts';

export type OpenTask = Pick<Task, 'assigneeUid' | 'dueDate' | 'candidateId' | 'orgId'>;

/** After today. */
export const comingDays = 7;

export type Digest = {
  overdue: OpenTask[];
  today: OpenTask[];
  coming: OpenTask[];
  /** Tasks of the region that nobody works on: without an assignee, or with one who left. */
  pool: number;
  unread: number;
};

/** `own`: those of this person, private ones among them, in any order. */
export function digestOf(
  own: readonly OpenTask[],
  { today, pool, unread }: { today: string; pool: number; unread: number },
): Digest {
  const until = dayAfter(today, comingDays);
  const dated = own
    .flatMap((task) => (task.dueDate ? [{ ...task, dueDate: task.dueDate }] : []))
    .toSorted((one, other) => one.dueDate.localeCompare(other.dueDate));
  return {
    overdue: dated.filter(({ dueDate }) => dueDate < today),
    today: dated.filter(({ dueDate }) => dueDate === today),
    coming: dated.filter(({ dueDate }) => dueDate > today && dueDate <= until),
    pool,
    unread,
  };
}

/** What waits for anybody is no reason to write to everybody each morning. */
export function isWorthAMail({ overdue, today, coming, unread }: Digest): boolean {
  return overdue.length + today.length + coming.length + unread > 0;
}

export function poolOf(tasks: readonly OpenTask[], activeUids: ReadonlySet<string>): number {
  return tasks.filter(({ assigneeUid }) => !assigneeUid || !activeUids.has(assigneeUid)).length;
}
