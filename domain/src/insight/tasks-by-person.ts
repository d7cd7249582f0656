// Who has how much to do: the open tasks of a region, by who has them.
import type { TaskEntry } from '../task/packed-task.ts';

export type PersonTasks = {
  /** Nothing where nobody has it, or nobody who still works here. */
  uid: string | undefined;
  open: number;
  /** The day by which it had to be done is past. */
  late: number;
};

type Assigned = Pick<TaskEntry, 'assigneeUid' | 'dueDate'>;

/** Nobody has it, or somebody who no longer works here: for whoever picks it up. */
export function isInPool({ assigneeUid }: Assigned, active: ReadonlySet<string>): boolean {
  return assigneeUid === undefined || !active.has(assigneeUid);
}

export function isLate({ dueDate }: Pick<Assigned, 'dueDate'>, today: string): boolean {
  return dueDate !== undefined && dueDate < today;
}

/** Who has most first, and last what nobody has. */
export function countTasksByPerson(
  tasks: readonly Assigned[],
  { active, today }: { active: ReadonlySet<string>; today: string },
): PersonTasks[] {
  const people = new Map<string | undefined, PersonTasks>();
  for (const task of tasks) {
    const uid = isInPool(task, active) ? undefined : task.assigneeUid;
    const counts = people.get(uid) ?? { uid, open: 0, late: 0 };
    counts.open += 1;
    counts.late += Number(isLate(task, today));
    people.set(uid, counts);
  }
  return [...people.values()].sort(
    (one, other) =>
      Number(one.uid === undefined) - Number(other.uid === undefined) || other.open - one.open,
  );
}
