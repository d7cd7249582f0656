// A list of tasks while somebody fills it in: numbers are still texts, and a row may be empty.
import { type TaskTemplate, taskTemplateSchema } from '@instroom/domain/task/task-template.ts';

export type ItemDraft = { key: string; title: string; days: string };
export type TemplateDraft = { title: string; items: ItemDraft[] };

export const emptyItem = (days = '0'): ItemDraft => ({
  key: crypto.randomUUID(),
  title: '',
  days,
});

export function draftOf(template: TaskTemplate | undefined): TemplateDraft {
  if (!template) return { title: '', items: [emptyItem()] };
  return {
    title: template.title,
    items: template.items.map(({ title, dueOffsetDays }) => ({
      key: crypto.randomUUID(),
      title,
      days: String(dueOffsetDays),
    })),
  };
}

const contentSchema = taskTemplateSchema.pick({ title: true, items: true });

/** What is saved; nothing where it is not whole. Rows in which nothing was typed are left out. */
export function readDraft({ title, items }: TemplateDraft) {
  const typed = items.filter((item) => item.title.trim() !== '');
  return contentSchema.safeParse({
    title,
    items: typed.map((item) => ({ title: item.title, dueOffsetDays: daysIn(item.days) })),
  }).data;
}

/** Whether a row keeps the whole from being saved. */
export function isWrong({ title, days }: ItemDraft): boolean {
  const item = { title, dueOffsetDays: daysIn(days) };
  return !contentSchema.shape.items.element.safeParse(item).success;
}

function daysIn(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
}

export function moved(items: readonly ItemDraft[], key: string, place: number): ItemDraft[] {
  const item = items.find((one) => one.key === key);
  if (!item) return [...items];
  const others = items.filter((one) => one !== item);
  return [...others.slice(0, place), item, ...others.slice(place)];
}
