// The tasks that come of a template when it is started for somebody.
import { dayAfter, isWorkingDay, workingDayAfter } from '../calendar.ts';
import { newTask } from './new-task.ts';
import type { Task } from './task.ts';
import type { TaskTemplate } from './task-template.ts';

type Start = {
  startId: string;
  candidateId: string;
  /** `YYYY-MM-DD` */
  startDay: string;
  /** Nobody: they stand in the pool. */
  assigneeUid: string | undefined;
  createdBy: string;
  now: Date;
};

/** Nobody works in a weekend or on a holiday: what falls on one is due on the next working day. */
export function dueDayAfter(startDay: string, offsetDays: number): string {
  const day = dayAfter(startDay, offsetDays);
  return isWorkingDay(day) ? day : workingDayAfter(day, 1);
}

/** Follows from the start, so that who took part in it finds each of them again. */
export const startedTaskId = (
  { startId, candidateId }: Pick<Start, 'startId' | 'candidateId'>,
  item: number,
) => `${startId}-${candidateId}-${item}`;

export function startedTasks(
  { items }: Pick<TaskTemplate, 'items'>,
  { startId, candidateId, startDay, assigneeUid, createdBy, now }: Start,
): { id: string; task: Task }[] {
  return items.map(({ title, dueOffsetDays }, item) => ({
    id: startedTaskId({ startId, candidateId }, item),
    task: newTask(
      {
        title,
        candidateId,
        dueDate: dueDayAfter(startDay, dueOffsetDays),
        startedBy: startId,
        ...(assigneeUid && { assigneeUid }),
      },
      { createdBy, now },
    ),
  }));
}

/** Nobody touched it since it was started, so taking the start back takes nothing of anybody. */
export function isAsStarted({ createdAt, updatedAt, status }: Task): boolean {
  return status === 'open' && createdAt.getTime() === updatedAt.getTime();
}
