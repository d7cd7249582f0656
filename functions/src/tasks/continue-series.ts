// Makes the next task of a series when one is done. Its id follows from the series and the day: made twice it is one, and
// one that was changed or removed meanwhile is not made anew.
import { taskPath } from '@instroom/domain/paths.ts';
import { nextOfSeries } from '@instroom/domain/task/next-of-series.ts';
import { type Task, taskSchema } from '@instroom/domain/task/task.ts';
import { type Firestore, GrpcStatus } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

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

/**
 * Takes away the next of a series where the one before it was opened again and nobody touched the next: whoever undoes
 * finishing has not two to do. Answers whether it did.
 */
export function takeBackNext(
  db: Firestore,
  { regionId, taskId }: Place,
  wasDone: Task,
): Promise<boolean> {
  const next = nextOfSeries(taskId, wasDone);
  if (!next) return Promise.resolve(false);
  const document = db.doc(taskPath(regionId, taskId));
  const nextDocument = db.doc(taskPath(regionId, next.id));
  return db.runTransaction(async (transaction) => {
    const [stored, storedNext] = await transaction.getAll(document, nextDocument);
    const now = stored && readDocument(stored, taskSchema);
    const made = storedNext && readDocument(storedNext, taskSchema);
    if (now?.status !== 'open' || !made || !isUntouched(made)) return false;
    transaction.delete(nextDocument);
    return true;
  });
}

/** It was made with the moment at which the one before it was done, twice. */
function isUntouched({ status, createdAt, updatedAt }: Task): boolean {
  return status === 'open' && createdAt.getTime() === updatedAt.getTime();
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS;
}
