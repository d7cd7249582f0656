// The open tasks of a region that are not private, from the few documents that hold all of them.
import { taskBoardsPath } from '@instroom/domain/paths.ts';
import { type TaskEntry, taskBoardSchema, unpackTask } from '@instroom/domain/task/packed-task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export async function openTasksOf(db: Firestore, regionId: string): Promise<TaskEntry[]> {
  const { docs } = await db.collection(taskBoardsPath(regionId)).get();
  return docs.flatMap((bucket) => {
    const { entries = {} } = readDocument(bucket, taskBoardSchema) ?? {};
    return Object.entries(entries).map(([id, packed]) => unpackTask(id, packed));
  });
}
