// Tells colleagues that a comment names them. Whoever may not see the task is told nothing of it.
import { mentionedId, newTaskNotification } from '@instroom/domain/notification/notification.ts';
import { isVisibleTo, type Task } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { addNotification, mayBeTold } from './keep-notification.ts';

type Place = { regionId: string; taskId: string; commentId: string };
type NewComment = { mentions: readonly string[]; byUid: string; at: Date };

/** `task`: as it is now. Answers how many were told. */
export async function notifyMentioned(
  db: Firestore,
  { regionId, taskId, commentId }: Place,
  { mentions, byUid, at }: NewComment,
  task: Task,
): Promise<number> {
  const others = [...new Set(mentions)].filter((uid) => uid !== byUid && isVisibleTo(task, uid));
  const told = await Promise.all(
    others.map(async (uid) => {
      if (!(await mayBeTold(db, regionId, uid))) return false;
      const news = { uid, kind: 'mentioned', at, byUid } as const;
      const notification = newTaskNotification(news, taskId, task);
      return addNotification(db, regionId, mentionedId(uid, commentId), notification);
    }),
  );
  return told.filter(Boolean).length;
}
