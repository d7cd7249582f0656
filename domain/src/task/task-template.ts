// A list of tasks that is started for a candidate with one click, each due some days later:
// `regions/{r}/taskTemplates/{id}`.
import { z } from 'zod';
import { baseTaskTemplates } from '../codes/base-task-templates.ts';
import { codeSchema } from '../codes/code-list.ts';
import { instantSchema } from '../instant.ts';

export const taskTemplateSchema = z.object({
  schemaVersion: z.literal(1),
  title: z.string().trim().min(1).max(120),
  items: z
    .array(
      z.object({
        title: z.string().trim().min(1).max(200),
        /** Days after the list was started. */
        dueOffsetDays: z.number().int().min(0).max(730),
      }),
    )
    .min(1)
    .max(30),
  /** What it came from, where it belongs to the common base. */
  base: codeSchema(baseTaskTemplates).optional(),
  active: z.boolean(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type TaskTemplate = z.infer<typeof taskTemplateSchema>;
