// The documents of a run and of its source: who works on it, how far it is, how it ended.

import { dayOf } from '@instroom/domain/calendar.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { importRunPath, importSourcePath } from '@instroom/domain/paths.ts';
import {
  type ImportRun,
  importRunSchema,
  type RunState,
  type RunStep,
  type SourceState,
  sourceStateSchema,
} from '@instroom/domain/reference/import-run.ts';
import { type Source, type SourceId, sourceOf } from '@instroom/domain/reference/source.ts';
import { type DocumentReference, FieldValue, type Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import type { ImportDeps } from './import-deps.ts';
import type { SourceAdapter } from './sources/adapter.ts';

/** Longer than a task can take: whoever holds it and is silent for so long has been killed. */
export const leaseMs = 15 * 60_000;
export const runKeptDays = 400;

export const checkpointSchema = z.object({
  /** What the source said of itself when it was asked. */
  token: z.string().optional(),
  /** Where fetching goes on, as JSON: an adapter's own. */
  cursor: z.string().optional(),
  /** Somebody brought a file: nothing is fetched. */
  isFromFile: z.boolean().optional(),
  /** Every part of the source answered. */
  isComplete: z.boolean().optional(),
  /** How many rows could not be read, before others turn out to have no parent. */
  rejected: z.number().int().optional(),
  /** Publishing goes on after so many organizations of the plan. */
  published: z.number().int().optional(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

export interface OpenRun {
  deps: ImportDeps;
  runId: string;
  run: ImportRun;
  checkpoint: Checkpoint;
  state: SourceState;
  source: Source;
  adapter: SourceAdapter;
  /** The day of the run; the same after a stop. */
  today: string;
  isTimeUp: () => boolean;
}

export type StepOutcome =
  | { next: RunStep }
  /** There is more to do, in a task of its own. */
  | { again: true }
  | { end: RunState; error?: { code: string; detail?: string | undefined } };

export const readRun = async (deps: ImportDeps, transaction: Transaction, runId: string) =>
  readDocument(await transaction.get(deps.db.doc(importRunPath(runId))), importRunSchema);

export const readState = async (deps: ImportDeps, transaction: Transaction, sourceId: SourceId) =>
  readDocument(await transaction.get(deps.db.doc(importSourcePath(sourceId))), sourceStateSchema) ??
  {};

/** Takes the lease; nothing where there is nothing to do, or another run of the source is under way. */
export async function openRun(deps: ImportDeps, runId: string): Promise<OpenRun | undefined> {
  const now = deps.now();
  const opened = await deps.db.runTransaction(async (transaction) => {
    const run = await readRun(deps, transaction, runId);
    if (run?.state !== 'running') return undefined;
    const state = await readState(deps, transaction, run.sourceId);
    if (!mayHold(state, runId, now)) return undefined;
    setState(deps, transaction, run.sourceId, { lease: leaseFor(runId, now) });
    return { run, state };
  });
  if (!opened) return undefined;
  const { run } = opened;
  const endsAt = performance.now() + (deps.budgetMs ?? 4 * 60_000);
  return {
    ...opened,
    deps,
    runId,
    checkpoint: checkpointSchema.parse(run.checkpoint ?? {}),
    source: sourceOf(run.sourceId),
    adapter: deps.adapterOf(run.sourceId),
    today: dayOf(run.startedAt),
    isTimeUp: () => performance.now() >= endsAt,
  };
}

export function mayHold({ lease }: SourceState, runId: string, now: Date): boolean {
  return !lease || lease.runId === runId || lease.until <= now;
}
export function leaseFor(runId: string, now: Date) {
  return { runId, until: new Date(now.getTime() + leaseMs) };
}

type StateChange = { [Field in keyof SourceState]?: SourceState[Field] | FieldValue };
interface Merging {
  set(document: DocumentReference, data: object, options: { merge: true }): unknown;
}
export function setState(
  deps: ImportDeps,
  writer: Merging,
  sourceId: SourceId,
  change: StateChange,
): void {
  writer.set(deps.db.doc(importSourcePath(sourceId)), change, { merge: true });
}

/** Keeps how far it is, and holds the lease on. */
export async function saveRun(
  { deps, runId, run, checkpoint }: OpenRun,
  change: Partial<Omit<ImportRun, 'checkpoint'>> = {},
): Promise<void> {
  Object.assign(run, change);
  const batch = deps.db.batch();
  batch.update(deps.db.doc(importRunPath(runId)), { ...change, checkpoint });
  setState(deps, batch, run.sourceId, { lease: leaseFor(runId, deps.now()) });
  await batch.commit();
}

export async function toStep(opened: OpenRun, step: RunStep): Promise<void> {
  const { deps, runId, run, checkpoint } = opened;
  delete run.progress;
  run.step = step;
  const batch = deps.db.batch();
  const change = { step, checkpoint, progress: FieldValue.delete() };
  batch.update(deps.db.doc(importRunPath(runId)), change);
  setState(deps, batch, run.sourceId, { lease: leaseFor(runId, deps.now()) });
  await batch.commit();
}

/** The end of it, in both documents at once. */
export async function endRun(
  { deps, runId, run, state }: OpenRun,
  end: { state: RunState; error?: ImportRun['error'] },
  ofSource: StateChange = {},
): Promise<void> {
  const finishedAt = deps.now();
  const batch = deps.db.batch();
  const isGood = ofSource.lastGoodRunId === runId;
  const isWaiting = end.state === 'held';
  batch.set(
    deps.db.doc(importRunPath(runId)),
    {
      ...end,
      ...(isWaiting ? {} : { checkpoint: FieldValue.delete(), progress: FieldValue.delete() }),
      finishedAt,
      ...(isGood && { expireAt: FieldValue.delete() }),
    },
    { merge: true },
  );
  const previous = state.lastGoodRunId;
  if (isGood && previous && previous !== runId)
    batch.set(
      deps.db.doc(importRunPath(previous)),
      { expireAt: addDays(finishedAt, runKeptDays) },
      { merge: true },
    );
  const isAnswer = ['ok', 'unchanged', 'held'].includes(end.state);
  setState(deps, batch, run.sourceId, {
    lastRunId: runId,
    ...(isAnswer && { lastSeenAt: finishedAt }),
    ...(isWaiting && { heldRunId: runId }),
    ...ofSource,
    lease: FieldValue.delete(),
  });
  await batch.commit();
  // Alarms watch for this line (docs/deploy.md).
  log.info('import ended', {
    runId,
    sourceId: run.sourceId,
    state: end.state,
    code: end.error?.code,
  });
}
