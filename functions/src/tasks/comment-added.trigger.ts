// Wakes on a new comment on a task: masks what may not be kept, and tells whom it names. It may be repeated.
import { commentPath, taskPath } from '@instroom/domain/paths.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { notifyMentioned } from '../notifications/notify-mentioned.ts';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { correctComment } from './correct-comment.ts';

export const commentAdded = onDocumentCreated(
  { document: commentPath('{regionId}', '{taskId}', '{commentId}'), retry: true },
  async ({ params }) => {
    const comment = await correctComment(db, params);
    const stored = await db.doc(taskPath(params.regionId, params.taskId)).get();
    const task = readDocument(stored, taskSchema);
    if (comment && task?.status === 'open') await notifyMentioned(db, params, comment, task);
  },
);
