// Takes a run on from where it is, step by step, until it ends or it is time to hand over to the next task. Killed at any
// moment and called again, it comes to the same end: each step can be done twice.
import type { RunStep } from '@instroom/domain/reference/import-run.ts';
import { compareStep } from './compare-step.ts';
import { directoriesStep } from './directories-step.ts';
import { fetchStep, probeStep } from './fetch-step.ts';
import { finishStep } from './finish-step.ts';
import type { ImportDeps } from './import-deps.ts';
import { publishStep } from './publish-step.ts';
import { readStep } from './read-step.ts';
import { removeRun } from './run-files.ts';
import { endRun, type OpenRun, openRun, type StepOutcome, toStep } from './run-record.ts';
import { SourceError } from './sources/adapter.ts';

const steps: Record<RunStep, (run: OpenRun) => Promise<StepOutcome>> = {
  probe: probeStep,
  fetch: fetchStep,
  read: readStep,
  compare: compareStep,
  publish: publishStep,
  directories: directoriesStep,
  finish: finishStep,
};

export async function continueRun(deps: ImportDeps, runId: string): Promise<void> {
  const opened = await openRun(deps, runId);
  if (!opened) return;
  for (;;) {
    const outcome = await outcomeOf(opened);
    if ('end' in outcome) return end(opened, outcome);
    if ('next' in outcome) await toStep(opened, outcome.next);
    if ('again' in outcome || opened.isTimeUp()) return deps.enqueue(runId);
  }
}

/** A task that failed too often to try again. */
export async function failRun(deps: ImportDeps, runId: string): Promise<void> {
  const opened = await openRun(deps, runId);
  if (opened) await end(opened, { end: 'failed', error: { code: 'internal' } });
}

async function outcomeOf(opened: OpenRun): Promise<StepOutcome> {
  try {
    return await steps[opened.run.step](opened);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { code, detail } = error;
    return { end: 'failed', error: { code, detail: detail?.slice(0, 300) } };
  }
}

async function end(
  opened: OpenRun,
  { end: state, error }: Extract<StepOutcome, { end: unknown }>,
): Promise<void> {
  // A good run has ended itself, together with what the next one is compared with.
  if (state === 'ok' || state === 'partial') return;
  await endRun(
    opened,
    {
      state,
      ...(error && { error: { code: error.code, ...(error.detail && { detail: error.detail }) } }),
    },
    state === 'unchanged' && opened.checkpoint.token ? { lastToken: opened.checkpoint.token } : {},
  );
  if (state !== 'held') await removeRun(opened.deps.files, opened.runId);
}
