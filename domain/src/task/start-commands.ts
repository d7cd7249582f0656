// What an editor asks of the server about starting a template. A start for more candidates comes in parts with one
// `commandId`: all of it is one start, and taken back as one.
import { z } from 'zod';
import { manyOutcomeSchema } from '../candidate/commands.ts';
import { daySchema } from '../instant.ts';

/** Few enough that each part is there in a second, and that people see it go on. */
export const mostStartedAtOnce = 50;

const regionId = z.string().min(1).max(100);
const candidateIds = z.array(z.string().min(1).max(100)).min(1).max(mostStartedAtOnce);

export const startAssigneeSchema = z.discriminatedUnion('kind', [
  /** The adviser of each candidate; nobody where there is none who still works here. */
  z.object({ kind: z.literal('owner') }),
  z.object({ kind: z.literal('member'), uid: z.string().min(1).max(128) }),
  z.object({ kind: z.literal('nobody') }),
]);
export type StartAssignee = z.infer<typeof startAssigneeSchema>;

export const startTasksCommandSchema = z.object({
  regionId,
  commandId: z.uuid(),
  templateId: z.string().min(1).max(100),
  candidateIds,
  /** No list of tasks begins in another century; a year of five digits would break the days after it. */
  startDay: daySchema.refine((day) => day >= '2000-01-01' && day < '2100-01-01'),
  assignee: startAssigneeSchema,
});
export type StartTasksCommand = z.infer<typeof startTasksCommandSchema>;

export const startTasksAnswerSchema = z.object({
  outcomes: z.record(z.string(), manyOutcomeSchema),
  /** How many tasks there are because of it. */
  taskCount: z.number().int(),
});
export type StartTasksAnswer = z.infer<typeof startTasksAnswerSchema>;

export const undoStartTasksCommandSchema = z.object({
  regionId,
  startedBy: z.uuid(),
  candidateIds,
});
export type UndoStartTasksCommand = z.infer<typeof undoStartTasksCommandSchema>;

export const undoStartTasksAnswerSchema = z.object({
  outcomes: z.record(z.string(), manyOutcomeSchema),
  removed: z.number().int(),
  /** Somebody changed them since, so they stay. */
  kept: z.number().int(),
});
export type UndoStartTasksAnswer = z.infer<typeof undoStartTasksAnswerSchema>;
