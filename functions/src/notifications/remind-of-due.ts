// On the morning of the day on which it is due, a task is told of once, to whoever has it to do. Of what is overdue the
// screens tell every day; that is no news.
import { dayOf } from '@instroom/domain/calendar.ts';
import { dueId, newTaskNotification } from '@instroom/domain/notification/notification.ts';
import { tasksPath } from '@instroom/domain/paths.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { activeMembersOf } from '../platform/active-members.ts';
import { fewAtOnce } from '../platform/few-at-once.ts';
import { readDocument } from '../platform/read.ts';
import { addNotification } from './keep-notification.ts';
import { withdrawUnlessDue } from './notify-assigned.ts';
import { openTasksOf } from './open-tasks.ts';

/** Answers how many were told of now. */
export async function remindOfDue(db: Firestore, regionId: string, now: Date): Promise<number> {
  const today = dayOf(now);
  const [open, hidden] = await Promise.all([
    openTasksOf(db, regionId),
    privateTasksDue(db, regionId, today),
  ]);
  const due = [...open, ...hidden].flatMap(({ assigneeUid: uid, ...task }) =>
    uid && task.dueDate === today ? [{ uid, task }] : [],
  );
  if (due.length === 0) return 0;
  const active = await activeMembersOf(db, regionId);
  let told = 0;
  await fewAtOnce(due, async ({ uid, task }) => {
    if (!active.has(uid)) return;
    const notification = newTaskNotification({ uid, kind: 'due', at: now }, task.id, task);
    if (!(await addNotification(db, regionId, dueId(uid, task.id, today), notification))) return;
    told += 1;
    // It may have been done since it was read, when there was nothing yet to withdraw.
    await withdrawUnlessDue(db, { regionId, taskId: task.id, uid, dueDate: today });
  });
  return told;
}

async function privateTasksDue(db: Firestore, regionId: string, today: string) {
  const { docs } = await db
    .collection(tasksPath(regionId))
    .where('isPrivate', '==', true)
    .where('status', '==', 'open')
    .where('dueDate', '==', today)
    .get();
  return docs.flatMap((document) => {
    const task = readDocument(document, taskSchema);
    return task ? [{ ...task, id: document.id }] : [];
  });
}
