// Begins a run of a source: one at a time, since two would compare with the same past.
import { DomainError } from '@instroom/domain/errors.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { importRunPath } from '@instroom/domain/paths.ts';
import { type ImportRun, importRunSchema } from '@instroom/domain/reference/import-run.ts';
import type { SourceId } from '@instroom/domain/reference/source.ts';
import { FieldValue } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';
import type { ImportDeps } from './import-deps.ts';
import { type Artifact, removeRun } from './run-files.ts';
import {
  type Checkpoint,
  leaseFor,
  mayHold,
  readRun,
  readState,
  runKeptDays,
  setState,
} from './run-record.ts';

export interface StartRun {
  sourceId: SourceId;
  /** Begins with the source's id. The same one again is the same run. */
  runId: string;
  isDryRun: boolean;
  byUid?: string | undefined;
  /** What somebody brought, in place of what would be fetched. */
  file?: Artifact;
}

export async function startRun(deps: ImportDeps, start: StartRun): Promise<{ runId: string }> {
  const { sourceId, runId, byUid, file } = start;
  const adapter = deps.adapterOf(sourceId);
  if (!file && adapter.unavailable()) throw new DomainError('import_unavailable');
  const now = deps.now();
  const run = newRun(start, adapter, now);
  const replaced = await deps.db.runTransaction(async (transaction) => {
    const known = await readRun(deps, transaction, runId);
    const state = await readState(deps, transaction, sourceId);
    if (known) return undefined;
    if (!mayHold(state, runId, now)) throw new DomainError('import_running');
    const { heldRunId, lease } = state;
    transaction.set(deps.db.doc(importRunPath(runId)), run);
    setState(deps, transaction, sourceId, {
      lease: leaseFor(runId, now),
      unavailable: FieldValue.delete(),
      // What waits for a decision was compared with a past that this run may change.
      ...(!start.isDryRun && { heldRunId: FieldValue.delete() }),
    });
    const end = (id: string, change: Partial<ImportRun>) =>
      transaction.set(
        deps.db.doc(importRunPath(id)),
        { finishedAt: now, checkpoint: FieldValue.delete(), ...change },
        { merge: true },
      );
    if (lease && lease.runId !== runId)
      end(lease.runId, { state: 'failed', error: { code: 'abandoned' } });
    if (heldRunId && !start.isDryRun) end(heldRunId, { state: 'discarded' });
    if (byUid) {
      const act = { at: now, byUid, kind: 'import_started' as const };
      const detail = { runId, isDryRun: start.isDryRun, fromFile: file !== undefined };
      recordPlatformAudit(deps.db, transaction, { ...act, detail }, `${runId}-started`);
    }
    return start.isDryRun ? undefined : heldRunId;
  });
  if (replaced) await removeRun(deps.files, replaced);
  await deps.enqueue(runId);
  return { runId };
}

function newRun(
  { sourceId, isDryRun, byUid, file }: StartRun,
  adapter: { mapperVersion: number; scope(): string },
  now: Date,
): ImportRun {
  const checkpoint: Checkpoint = file ? { isFromFile: true, isComplete: true } : {};
  return importRunSchema.parse({
    schemaVersion: 1,
    sourceId,
    state: 'running',
    step: file ? 'read' : 'probe',
    isDryRun,
    ...(byUid && { byUid }),
    startedAt: now,
    mapperVersion: adapter.mapperVersion,
    scope: adapter.scope(),
    ...(file && { artifacts: [file] }),
    checkpoint,
    expireAt: addDays(now, runKeptDays),
  });
}
