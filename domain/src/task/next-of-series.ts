// What follows when a task that comes back is done.
import { dayOf } from '../calendar.ts';
import { nextDueDay } from './repeat.ts';
import { checklistOf, stepsOf, type Task } from './task.ts';

export type NextTask = { id: string; task: Task };

/**
 * The next one of a series, with an id that follows from the day on which it is due: made again it is the same one. Nothing
 * where the task is not done, does not come back, or was the last.
 */
export function nextOfSeries(id: string, done: Task): NextTask | undefined {
  const { repeat, dueDate, doneAt, doneBy: _, seriesId = id, ...rest } = done;
  if (done.status !== 'done' || !repeat || !dueDate || !doneAt) return undefined;
  const next = nextDueDay(repeat, { dueDate, doneDay: dayOf(doneAt) });
  if (!next) return undefined;
  return {
    id: `${seriesId}-${next}`,
    task: {
      ...rest,
      repeat,
      dueDate: next,
      seriesId,
      status: 'open',
      checklist: checklistOf(stepsOf(done).map(({ text: step }) => ({ text: step, done: false }))),
      createdAt: doneAt,
      updatedAt: doneAt,
    },
  };
}
