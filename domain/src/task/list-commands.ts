// What an editor asks of the server about lists of tasks. The same command sent twice has one effect and one answer.
import { z } from 'zod';
import { taskListNameSchema, taskListSchema } from './task-list.ts';

const command = { regionId: z.string().min(1).max(100), commandId: z.uuid() };
const listId = z.string().min(1).max(100);

/** A new one, or another name or scope of one that is there. */
export const saveTaskListCommandSchema = z.object({
  ...command,
  listId: listId.optional(),
  name: taskListNameSchema,
  scope: taskListSchema.shape.scope,
});
export type SaveTaskListCommand = z.infer<typeof saveTaskListCommandSchema>;

export const archiveTaskListCommandSchema = z.object({
  ...command,
  listId,
  isArchived: z.boolean(),
});
export type ArchiveTaskListCommand = z.infer<typeof archiveTaskListCommandSchema>;

export const taskListAnswerSchema = z.object({ listId: z.string() });
export type TaskListAnswer = z.infer<typeof taskListAnswerSchema>;
