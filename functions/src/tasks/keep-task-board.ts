// Brings the packed open tasks of a region in line with its tasks.
import { taskBoardPath, taskPath } from '@instroom/domain/paths.ts';
import { packTask, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { keepEntries, keepingEntries, type Packing } from '../platform/packed-entries.ts';
import { readDocument } from '../platform/read.ts';

const packing: Packing = {
  sourcePath: taskPath,
  packedPath: taskBoardPath,
  bucketOf: taskBucketOf,
  entryOf: (source: DocumentSnapshot) => {
    const task = readDocument(source, taskSchema);
    return task && packTask(task);
  },
};

export const keepingTaskBoard = (db: Firestore) => keepingEntries(db, packing);

/** Of which tasks the entry was not as it should have been. */
export const keepTaskEntries = (db: Firestore, regionId: string, ids: readonly string[]) =>
  keepEntries({ db, packing, regionId }, ids);
