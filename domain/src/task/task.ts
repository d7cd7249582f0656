// Work to be done, for a candidate, an organization or on its own: `regions/{r}/tasks/{taskId}`.
import { z } from 'zod';
import { daySchema, instantSchema } from '../instant.ts';
import { repeatSchema } from './repeat.ts';

export const priorities = ['low', 'normal', 'high'] as const;
export type Priority = (typeof priorities)[number];

export const taskMaxima = {
  title: 200,
  text: 4000,
  checklist: 50,
  checklistItem: 200,
  sharedWith: 20,
} as const;

const idSchema = z.string().min(1).max(128);

export const taskSchema = z
  .object({
    schemaVersion: z.literal(1),
    title: z.string().trim().min(1).max(taskMaxima.title),
    text: z.string().max(taskMaxima.text).optional(),
    /** What it is about: one of both at most. */
    candidateId: idSchema.optional(),
    orgId: idSchema.optional(),
    listId: idSchema.optional(),
    /** Without one it stands in the pool, for whoever picks it up. */
    assigneeUid: idSchema.optional(),
    /** Colleagues who follow it. */
    sharedWith: z.array(idSchema).max(taskMaxima.sharedWith),
    /** Seen by nobody but its maker, its assignee and whom it is shared with. */
    isPrivate: z.boolean(),
    dueDate: daySchema.optional(),
    priority: z.enum(priorities),
    status: z.enum(['open', 'done']),
    doneAt: instantSchema.optional(),
    doneBy: z.string().optional(),
    checklist: z
      .array(
        z.object({
          id: idSchema,
          text: z.string().trim().min(1).max(taskMaxima.checklistItem),
          done: z.boolean(),
        }),
      )
      .max(taskMaxima.checklist),
    repeat: repeatSchema.optional(),
    /** What it came from: one before it of the same series, or a list that was started for many at once. */
    seriesId: idSchema.optional(),
    startedBy: idSchema.optional(),
    createdAt: instantSchema,
    createdBy: z.string(),
    updatedAt: instantSchema,
    updatedBy: z.string(),
  })
  .refine(({ candidateId, orgId }) => !candidateId || !orgId, 'about one thing')
  .refine(({ repeat, dueDate }) => !repeat || dueDate, 'what comes back is due some day');
export type Task = z.infer<typeof taskSchema>;

/** Whether somebody may see it, among those who may see the region. */
export function isVisibleTo(
  task: Pick<Task, 'isPrivate' | 'createdBy' | 'assigneeUid' | 'sharedWith'>,
  uid: string,
): boolean {
  const { isPrivate, createdBy, assigneeUid, sharedWith } = task;
  return !isPrivate || createdBy === uid || assigneeUid === uid || sharedWith.includes(uid);
}
