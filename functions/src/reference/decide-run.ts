// Somebody looked at what a held run would change: it is published, or everything stays as it is.
import { DomainError } from '@instroom/domain/errors.ts';
import { importRunPath } from '@instroom/domain/paths.ts';
import type { RunState } from '@instroom/domain/reference/import-run.ts';
import { FieldValue } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';
import type { ImportDeps } from './import-deps.ts';
import { removeRun } from './run-files.ts';
import { leaseFor, mayHold, readRun, readState, setState } from './run-record.ts';

export interface DecideRun {
  runId: string;
  decision: 'publish' | 'discard';
  uid: string;
}

export async function decideRun(
  deps: ImportDeps,
  { runId, decision, uid }: DecideRun,
): Promise<{ state: RunState }> {
  const now = deps.now();
  const isPublished = decision === 'publish';
  const state = await deps.db.runTransaction(async (transaction) => {
    const run = await readRun(deps, transaction, runId);
    if (!run) throw new DomainError('not_found');
    const source = await readState(deps, transaction, run.sourceId);
    // Sent twice: what was decided is done.
    if (run.decidedBy) return run.state;
    if (run.state !== 'held') throw new DomainError('import_not_held');
    if (!mayHold(source, runId, now)) throw new DomainError('import_running');
    const decidedBy = { uid, at: now };
    const after = isPublished
      ? { state: 'running' as const, step: 'publish' as const, finishedAt: FieldValue.delete() }
      : { state: 'discarded' as const, checkpoint: FieldValue.delete() };
    transaction.update(deps.db.doc(importRunPath(runId)), { ...after, decidedBy });
    setState(deps, transaction, run.sourceId, {
      heldRunId: FieldValue.delete(),
      ...(isPublished && { lease: leaseFor(runId, now) }),
    });
    const act = { at: now, byUid: uid, kind: 'import_decided' as const };
    recordPlatformAudit(
      deps.db,
      transaction,
      { ...act, detail: { runId, decision } },
      `${runId}-decided`,
    );
    return after.state;
  });
  if (state === 'running') await deps.enqueue(runId);
  if (state === 'discarded') await removeRun(deps.files, runId);
  return { state };
}
