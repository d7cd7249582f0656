// The lists of tasks of the common base, as a region stores its own: each under its code.
import { baseTaskTemplates } from '../codes/base-task-templates.ts';
import { type TaskTemplate, taskTemplateSchema } from './task-template.ts';

export function baseTemplates(by: string, now: Date): { id: string; template: TaskTemplate }[] {
  const written = { createdAt: now, createdBy: by, updatedAt: now, updatedBy: by };
  return baseTaskTemplates.map(({ code: base, nl, items }) => ({
    id: base,
    template: taskTemplateSchema.parse({
      schemaVersion: 1,
      title: nl,
      items: items.map(({ nl: title, dueOffsetDays }) => ({ title, dueOffsetDays })),
      base,
      active: true,
      ...written,
    }),
  }));
}
