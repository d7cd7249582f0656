// One run of one source, `importRuns/{runId}`, from asking to done; and the state of a source, `importSources/{sourceId}`.
// Only who administers the platform reads them. The run's document is also its checkpoint.
import { z } from 'zod';
import { daySchema, instantSchema } from '../instant.ts';
import { rejectSchema } from './canonical-record.ts';
import { sourceIdSchema } from './source.ts';

/** In their order. A dry run ends after `compare`. */
export const runSteps = [
  'probe',
  'fetch',
  'read',
  'compare',
  'publish',
  'directories',
  'finish',
] as const;
export const runStepSchema = z.enum(runSteps);
export type RunStep = z.infer<typeof runStepSchema>;

/**
 * `unchanged`: the source had nothing new. `postponed`: not reachable for now. `partial`: some of it failed; what came was
 * taken over, what is missing was not counted. `held`: too much would change; somebody decides. `tried`: a dry run.
 */
export const runStates = [
  'running',
  'ok',
  'partial',
  'unchanged',
  'postponed',
  'held',
  'discarded',
  'tried',
  'failed',
] as const;
export const runStateSchema = z.enum(runStates);
export type RunState = z.infer<typeof runStateSchema>;

const count = z.number().int().nonnegative();
export const runCountsSchema = z.object({
  records: count,
  added: count,
  changed: count,
  same: count,
  missing: count,
  closed: count,
  returned: count,
  rejected: count,
  droppedEmails: count,
});
export type RunCounts = z.infer<typeof runCountsSchema>;

/** A rule that held the run, with the figures: so many, where so many are allowed. */
export const heldBySchema = z.object({
  guard: z.enum(['too_few_records', 'too_many_missing', 'too_many_rejected']),
  found: z.number(),
  allowed: z.number(),
});
export type HeldBy = z.infer<typeof heldBySchema>;

export const importRunSchema = z.object({
  schemaVersion: z.literal(1),
  sourceId: sourceIdSchema,
  state: runStateSchema,
  step: runStepSchema,
  /** Of the step: for the progress bar. */
  progress: z.object({ done: count, total: count }).optional(),
  isDryRun: z.boolean(),
  /** Who asked for it; nobody where the clock did. */
  byUid: z.string().optional(),
  startedAt: instantSchema,
  finishedAt: instantSchema.optional(),
  mapperVersion: z.number().int(),
  scope: z.string(),
  artifacts: z.array(z.object({ name: z.string(), bytes: count, sha256: z.string() })).optional(),
  counts: runCountsSchema.optional(),
  heldBy: z.array(heldBySchema).optional(),
  decidedBy: z.object({ uid: z.string(), at: instantSchema }).optional(),
  failures: z
    .array(z.object({ at: z.string(), reason: z.string() }))
    .max(200)
    .optional(),
  warnings: z
    .array(z.object({ code: z.string(), detail: z.string().optional() }))
    .max(200)
    .optional(),
  error: z.object({ code: z.string(), detail: z.string().max(300).optional() }).optional(),
  /** Where the step goes on after a stop. */
  checkpoint: z.unknown().optional(),
  /** Not of the last good run: that one stays. */
  expireAt: instantSchema.optional(),
});
export type ImportRun = z.infer<typeof importRunSchema>;

/** `importRuns/{runId}/rejects/{n}` and `…/changes/{n}`: many in one document. */
export const rejectsPageSchema = z.object({ rejects: z.array(rejectSchema) });
export const runChangeSchema = z.object({
  key: z.string(),
  orgId: z.string(),
  name: z.string(),
  what: z.enum(['added', 'changed', 'missing', 'closed', 'returned']),
  fields: z
    .array(
      z.object({ field: z.string(), before: z.string().optional(), after: z.string().optional() }),
    )
    .optional(),
});
export type RunChange = z.infer<typeof runChangeSchema>;
export const changesPageSchema = z.object({ changes: z.array(runChangeSchema) });

export const sourceStateSchema = z.object({
  /** Who works on it, until when: an end that was missed is an end. */
  lease: z.object({ runId: z.string(), until: instantSchema }).optional(),
  lastRunId: z.string().optional(),
  /** The run whose manifest is compared with. */
  lastGoodRunId: z.string().optional(),
  lastGoodAt: instantSchema.optional(),
  /** When it was last asked and answered, also that nothing is new. */
  lastSeenAt: instantSchema.optional(),
  lastToken: z.string().optional(),
  scope: z.string().optional(),
  mapperVersion: z.number().int().optional(),
  /** A run that waits for a decision. */
  heldRunId: z.string().optional(),
  /** When something follows although the source does not change (`nextDueDay`). */
  nextDueOn: daySchema.optional(),
  /** Since when it needs what is not set, such as a key: a code. */
  unavailable: z.string().optional(),
});
export type SourceState = z.infer<typeof sourceStateSchema>;

export const startImportCommandSchema = z.object({
  sourceId: sourceIdSchema,
  isDryRun: z.boolean(),
  commandId: z.uuid(),
});
export const startImportAnswerSchema = z.object({ runId: z.string() });
export const decideRunCommandSchema = z.object({
  runId: z.string().min(1).max(100),
  decision: z.enum(['publish', 'discard']),
});
export const decideRunAnswerSchema = z.object({ state: runStateSchema });
/** A file that somebody brings; text, as it is. */
export const importFileCommandSchema = z.object({
  sourceId: sourceIdSchema,
  fileName: z.string().min(1).max(200),
  /** Base64, so that its encoding is not touched on the way. */
  content: z.base64().min(1).max(12_000_000),
  isDryRun: z.boolean(),
  commandId: z.uuid(),
});
