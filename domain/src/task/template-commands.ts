// What an editor asks of the server about lists of tasks to start from. The same command sent twice has one effect.
import { z } from 'zod';
import { taskTemplateSchema } from './task-template.ts';

const command = { regionId: z.string().min(1).max(100), commandId: z.uuid() };
const templateId = z.string().min(1).max(100);

/** A new one, or another content of one that is there. */
export const saveTaskTemplateCommandSchema = z.object({
  ...command,
  templateId: templateId.optional(),
  title: taskTemplateSchema.shape.title,
  items: taskTemplateSchema.shape.items,
  /** When the version was written that somebody changed, in milliseconds; another one is not written over. */
  basedOn: z.number().int().optional(),
});
export type SaveTaskTemplateCommand = z.infer<typeof saveTaskTemplateCommandSchema>;

export const archiveTaskTemplateCommandSchema = z.object({
  ...command,
  templateId,
  active: z.boolean(),
});
export type ArchiveTaskTemplateCommand = z.infer<typeof archiveTaskTemplateCommandSchema>;

export const taskTemplateAnswerSchema = z.object({ templateId: z.string() });
export type TaskTemplateAnswer = z.infer<typeof taskTemplateAnswerSchema>;

/** In use in a region. */
export const mostTaskTemplates = 100;
