// What a run will do, by organization: written when it is compared, carried out when it is published.

import { Readable } from 'node:stream';
import { manifestEntrySchema } from '@instroom/domain/reference/diff.ts';
import { z } from 'zod';
import { type Files, linesOf } from '../platform/files.ts';
import { workFile, writeLines } from './run-files.ts';

const plannedSchema = z.object({
  key: z.string(),
  /** `areas`: nothing that people look at. */
  what: z.enum(['added', 'changed', 'areas', 'returned', 'missing', 'closed']),
  /** Of the organization itself: which fields change, since regions may have replaced some. */
  fields: z.array(z.string()).optional(),
  entry: manifestEntrySchema,
});
export type Planned = z.infer<typeof plannedSchema>;

export const orgIdIn = (key: string) => key.slice(0, key.indexOf('/'));
export const isOfOrganization = (key: string) => key.endsWith('/organization');
const planFile = (runId: string) => workFile(runId, 'plan.ndjson');

export async function writePlan(files: Files, runId: string, plan: Iterable<Planned>) {
  const lines = function* () {
    for (const planned of plan) yield `${JSON.stringify(planned)}\n`;
  };
  await writeLines(files, planFile(runId), Readable.from(lines()));
}

/** By organization, in the order of ids. */
export async function readPlan(files: Files, runId: string): Promise<Map<string, Planned[]>> {
  const plan = new Map<string, Planned[]>();
  for await (const line of linesOf(files.read(planFile(runId)))) {
    const planned = plannedSchema.parse(JSON.parse(line));
    const orgId = orgIdIn(planned.key);
    plan.set(orgId, [...(plan.get(orgId) ?? []), planned]);
  }
  return new Map([...plan].sort(([one], [other]) => (one < other ? -1 : 1)));
}
