// What somebody should know, kept until it is read or has had its time: `regions/{r}/notifications/{uid}_{what}`. It tells
// of a task or dossier as it is now: once a task went to somebody else, is done or is gone, nothing says that it came.
import { z } from 'zod';
import { maskBsn } from '../candidate/bsn.ts';
import { addDays, daySchema, instantSchema } from '../instant.ts';
import type { Task } from '../task/task.ts';

export const notificationKinds = ['assigned', 'mentioned', 'due', 'proposal'] as const;
export const notificationKindSchema = z.enum(notificationKinds);
export type NotificationKind = z.infer<typeof notificationKindSchema>;

/** Read or not: by then it is no news. */
export const notificationKeptDays = 60;

export const notificationSchema = z.object({
  /** Whose it is; nobody else reads it. */
  uid: z.string(),
  kind: notificationKindSchema,
  at: instantSchema,
  /** Who did it; never the person himself or herself. Absent where the calendar or a form did. */
  byUid: z.string().optional(),
  /** Absent where several tasks came at once. */
  taskId: z.string().optional(),
  /** Of the task, as it was then. */
  title: z.string().optional(),
  dueDate: daySchema.optional(),
  /** Erasure finds it by this. */
  candidateId: z.string().optional(),
  orgId: z.string().optional(),
  /** There from the beginning, since a query cannot find what is absent. */
  readAt: instantSchema.nullable(),
  expireAt: instantSchema,
});
export type Notification = z.infer<typeof notificationSchema>;

type News = Pick<Notification, 'uid' | 'kind' | 'at' | 'byUid' | 'candidateId'>;

export function newNotification(news: News): Notification {
  return { ...news, readAt: null, expireAt: addDays(news.at, notificationKeptDays) };
}

type Told = Pick<Task, 'title' | 'candidateId' | 'orgId' | 'dueDate'>;

/** What is told of a task: enough to know it again, and to find it. */
export function newTaskNotification(
  news: Omit<News, 'candidateId'>,
  taskId: string,
  { title, candidateId, orgId, dueDate }: Told,
): Notification {
  return {
    ...newNotification(news),
    taskId,
    title: maskBsn(title),
    ...(candidateId && { candidateId }),
    ...(orgId && { orgId }),
    ...(news.kind === 'due' && dueDate && { dueDate }),
  };
}

// Ids follow from what is told: the same told again is the same notification.

const idOf = (uid: string, what: string) => `${uid}_${what}`;
/** Tasks that were started for many at once are told of once. */
export const assignedId = (uid: string, { taskId, startedBy }: StartedTask) =>
  idOf(uid, `assigned-${startedBy ?? taskId}`);
export const mentionedId = (uid: string, commentId: string) => idOf(uid, `mentioned-${commentId}`);
export const dueId = (uid: string, taskId: string, dueDate: string) =>
  idOf(uid, `due-${taskId}-${dueDate}`);
export const proposalId = (uid: string, interactionId: string) =>
  idOf(uid, `proposal-${interactionId}`);
type StartedTask = { taskId: string; startedBy?: string | undefined };

/** Who has it to do. */
export function holderOf(task: Pick<Task, 'status' | 'assigneeUid'> | undefined) {
  return task?.status === 'open' ? task.assigneeUid : undefined;
}
