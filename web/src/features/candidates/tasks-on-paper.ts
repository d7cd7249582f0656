// Which tasks of a candidate belong on paper: all that are open, and what was done of late.
import { addDays } from '@instroom/domain/instant.ts';
import type { Task } from '@instroom/domain/task/task.ts';

const lately = 90;
const never = '9999-12-31';

export function tasksOnPaper<T extends Task>(tasks: readonly T[], now: Date) {
  const since = addDays(now, -lately);
  return {
    open: tasks
      .filter(({ status }) => status === 'open')
      .toSorted((one, other) => (one.dueDate ?? never).localeCompare(other.dueDate ?? never)),
    done: tasks
      .filter(({ doneAt }) => doneAt && doneAt >= since)
      .toSorted((one, other) => (other.doneAt?.getTime() ?? 0) - (one.doneAt?.getTime() ?? 0)),
  };
}
