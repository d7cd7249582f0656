// Brings the directories in line with the organizations that a run changed.

import { putInNationalDirectory } from './national-directory.ts';
import { readPlan } from './plan.ts';
import { writeRegionDirectories } from './region-directories.ts';
import type { OpenRun, StepOutcome } from './run-record.ts';

export async function directoriesStep({ deps, runId }: OpenRun): Promise<StepOutcome> {
  const plan = await readPlan(deps.files, runId);
  await putInNationalDirectory(deps.db, [...plan.keys()], deps.now());
  await writeRegionDirectories(deps.db, deps.now());
  return { next: 'finish' };
}
