// Work to be done, for a candidate, an organization or on its own: `regions/{r}/tasks/{taskId}`.
import { z } from 'zod';
import { daySchema, instantSchema } from '../instant.ts';
import { repeatSchema } from './repeat.ts';

export const priorities = ['low', 'normal', 'high'] as const;
export type Priority = (typeof priorities)[number];

export const taskMaxima = {
  title: 200,
  text: 4000,
  steps: 50,
  step: 200,
  people: 22,
} as const;

/** How long a removed task is kept. */
export const removedKeptDays = 30;

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
    /** Whom it concerns: its maker, its assignee, and colleagues with whom it is shared. */
    people: z.array(idSchema).min(1).max(taskMaxima.people),
    /** Seen by nobody but these. */
    isPrivate: z.boolean(),
    dueDate: daySchema.optional(),
    priority: z.enum(priorities),
    /** What was removed is shown nowhere and goes by itself; until then it can be put back. */
    status: z.enum(['open', 'done', 'removed']),
    doneAt: instantSchema.optional(),
    doneBy: z.string().optional(),
    /** Steps, each a line that begins with a mark; see `stepsOf`. Texts, since the security rules can look into these. */
    checklist: z
      .array(
        z
          .string()
          .regex(/^[-x] .*\S.*$/)
          .max(taskMaxima.step + 2),
      )
      .max(taskMaxima.steps),
    repeat: repeatSchema.optional(),
    /** What it came from: one before it of the same series, or a list that was started for many at once. */
    seriesId: idSchema.optional(),
    startedBy: idSchema.optional(),
    createdAt: instantSchema,
    createdBy: z.string(),
    updatedAt: instantSchema,
    updatedBy: z.string(),
  })
  .refine(
    ({ people, createdBy, assigneeUid }) =>
      people.includes(createdBy) && (!assigneeUid || people.includes(assigneeUid)),
    'its maker and its assignee are among its people',
  )
  .refine(({ candidateId, orgId }) => !candidateId || !orgId, 'about one thing')
  .refine(({ repeat, dueDate }) => !repeat || dueDate, 'what comes back is due some day');
export type Task = z.infer<typeof taskSchema>;

/** Whether somebody may see it, among those who may see the region. */
export function isVisibleTo({ isPrivate, people }: Task, uid: string): boolean {
  return !isPrivate || people.includes(uid);
}

export type Step = { text: string; done: boolean };

export function stepsOf({ checklist }: Pick<Task, 'checklist'>): Step[] {
  return checklist.map((line) => ({ text: line.slice(2), done: line.startsWith('x') }));
}

/** Steps without a text are left out. */
export function checklistOf(steps: readonly Step[]): Task['checklist'] {
  return steps
    .map(({ text, done }) => ({ done, text: text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ text, done }) => `${done ? 'x' : '-'} ${text}`);
}
