// Tells regions what concerns them, and makes this run the one that the next is compared with.
import { nextDueDay } from '@instroom/domain/reference/lifecycle.ts';
import { FieldValue } from 'firebase-admin/firestore';
import { readPlan } from './plan.ts';
import { readEntries, removeOthers, removeWork, workFile, writeManifest } from './run-files.ts';
import { endRun, type OpenRun, type StepOutcome } from './run-record.ts';
import { tellRegions } from './tell-regions.ts';

export async function finishStep(opened: OpenRun): Promise<StepOutcome> {
  const { deps, run, runId, state, checkpoint, today } = opened;
  await tellRegions(deps.db, await readPlan(deps.files, runId), { now: run.startedAt, today });
  const manifest = await readEntries(deps.files, workFile(runId, 'next.ndjson'));
  await writeManifest(deps.files, runId, manifest);
  const isComplete = checkpoint.isComplete === true;
  const end = isComplete ? 'ok' : 'partial';
  await endRun(
    opened,
    { state: end },
    {
      lastGoodRunId: runId,
      scope: run.scope,
      mapperVersion: run.mapperVersion,
      nextDueOn: nextDueDay(manifest, today) ?? FieldValue.delete(),
      // What failed is asked for again; until it came, the data count as old as they are.
      ...(isComplete && { lastGoodAt: run.startedAt }),
      lastToken: isComplete && checkpoint.token ? checkpoint.token : FieldValue.delete(),
    },
  );
  await removeWork(deps.files, runId);
  await removeOthers(deps.files, run.sourceId, [runId, state.heldRunId]);
  return { end };
}
