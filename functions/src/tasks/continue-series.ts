// Makes the next task of a series when one is done. Its id follows from the series and the day: made twice it is one, and
// one that was changed or removed meanwhile is not made anew.
import { taskPath } from '@instroom/domain/paths.ts';
import { nextOfSeries } from '@instroom/domain/task/next-of-series.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { type Firestore, GrpcStatus } from 'firebase-admin/firestore';

type Place = { regionId: string; taskId: string };

/** Answers whether a task was made. */
export async function continueSeries(
  db: Firestore,
  { regionId, taskId }: Place,
  task: Task,
): Promise<boolean> {
  const next = nextOfSeries(taskId, task);
  if (!next) return false;
  try {
    await db.doc(taskPath(regionId, next.id)).create(next.task);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS;
}
