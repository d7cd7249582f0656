// Asks the source whether there is anything new, and fetches it.
import { importRunPath } from '@instroom/domain/paths.ts';
import { canonicalText } from '@instroom/domain/reference/canonical-text.ts';
import { importRunSchema } from '@instroom/domain/reference/import-run.ts';
import { readDocument } from '../platform/read.ts';
import { artifactStore } from './run-files.ts';
import { type OpenRun, type StepOutcome, saveRun } from './run-record.ts';

export async function probeStep(opened: OpenRun): Promise<StepOutcome> {
  const { adapter, deps, state, checkpoint } = opened;
  const mayBeUnchanged = isComparable(opened);
  const probe = await adapter.probe({
    http: deps.http,
    lastToken: mayBeUnchanged ? state.lastToken : undefined,
  });
  if (probe.state === 'postponed') return { end: 'postponed', error: { code: probe.reason } };
  if (probe.state === 'unchanged' && mayBeUnchanged) return { end: 'unchanged' };
  if (probe.state === 'open' && probe.token) checkpoint.token = probe.token;
  return { next: 'fetch' };
}

/** Whether the same answer would come to the same end as last time. */
function isComparable({ run, state, today }: OpenRun): boolean {
  const isSameReading = state.scope === run.scope && state.mapperVersion === run.mapperVersion;
  const isDue = state.nextDueOn !== undefined && state.nextDueOn <= today;
  return state.lastGoodRunId !== undefined && isSameReading && !isDue && !run.isDryRun;
}

export async function fetchStep(opened: OpenRun): Promise<StepOutcome> {
  const { adapter, deps, run, runId, checkpoint, isTimeUp } = opened;
  const written = [...(run.artifacts ?? [])];
  const artifacts = artifactStore(deps.files, runId, written);
  const cursor: unknown = checkpoint.cursor && JSON.parse(checkpoint.cursor);
  const step = await adapter.fetch({ http: deps.http, artifacts, cursor, isTimeUp });
  if (!step.done) {
    checkpoint.cursor = JSON.stringify(step.cursor);
    await saveRun(opened, { artifacts: written });
    return isTimeUp() ? { again: true } : { next: 'fetch' };
  }
  checkpoint.isComplete = step.isComplete;
  delete checkpoint.cursor;
  await saveRun(opened, { artifacts: written, failures: step.failures.slice(0, 200) });
  if (step.isComplete && isComparable(opened) && (await isSameAsLast(opened)))
    return { end: 'unchanged' };
  return { next: 'read' };
}

async function isSameAsLast({ deps, run, state }: OpenRun): Promise<boolean> {
  if (!state.lastGoodRunId) return false;
  const last = readDocument(
    await deps.db.doc(importRunPath(state.lastGoodRunId)).get(),
    importRunSchema,
  );
  return last?.state === 'ok' && canonicalText(last.artifacts) === canonicalText(run.artifacts);
}
