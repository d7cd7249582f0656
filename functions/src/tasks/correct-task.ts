// Corrects a task as it is now. It writes only when something differs, so that the write does not wake its own trigger
// without end. Answers the task as it is then.
import { taskPath } from '@instroom/domain/paths.ts';
import { correctionsOfTask } from '@instroom/domain/task/corrections.ts';
import { type Task, taskSchema } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { ifUnchanged } from '../platform/if-unchanged.ts';
import { readDocument } from '../platform/read.ts';

export async function correctTask(
  db: Firestore,
  { regionId, taskId }: { regionId: string; taskId: string },
): Promise<Task | undefined> {
  const document = db.doc(taskPath(regionId, taskId));
  const snapshot = await document.get();
  const task = readDocument(snapshot, taskSchema);
  const { updateTime } = snapshot;
  if (!task || !updateTime) return undefined;
  const corrections = correctionsOfTask(task);
  // Something newer has an event of its own, which looks again.
  if (Object.keys(corrections).length > 0)
    await ifUnchanged(document.update(corrections, { lastUpdateTime: updateTime }));
  return { ...task, ...corrections };
}
