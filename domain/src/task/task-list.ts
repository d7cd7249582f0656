// A name under which tasks stand together: `regions/{r}/taskLists/{id}`. Of one person, or of the whole region. A task
// names its list by `listId`.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

export const taskListScopes = ['own', 'region'] as const;

export const taskListNameSchema = z.string().trim().min(1).max(60);

export const taskListSchema = z.object({
  schemaVersion: z.literal(1),
  name: taskListNameSchema,
  /** `own`: only who made it sees that it is there. */
  scope: z.enum(taskListScopes),
  byUid: z.string(),
  archivedAt: instantSchema.optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type TaskList = z.infer<typeof taskListSchema>;

/** In use, of those that one person made. */
export const mostTaskLists = 100;
