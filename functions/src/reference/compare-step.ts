// Holds the answer of the source against the last good one: what is new, changed, gone or back, and whether that is too
// much to go on without somebody having looked.
import { importChangesPath, importRejectsPath } from '@instroom/domain/paths.ts';
import type { Reject } from '@instroom/domain/reference/canonical-record.ts';
import {
  type Difference,
  difference,
  type Manifest,
  type ManifestEntry,
} from '@instroom/domain/reference/diff.ts';
import { guardsAgainst } from '@instroom/domain/reference/guards.ts';
import type { RunChange, RunCounts } from '@instroom/domain/reference/import-run.ts';
import { afterPresence, nextManifest } from '@instroom/domain/reference/lifecycle.ts';
import { describeChanges } from './describe-changes.ts';
import { orphansIn } from './orphans.ts';
import { type Planned, writePlan } from './plan.ts';
import { noCounts, orphansFrom } from './read-step.ts';
import { readEntries, readManifest, workFile, writeEntries } from './run-files.ts';
import { pagesOf } from './run-pages.ts';
import { type OpenRun, type StepOutcome, saveRun } from './run-record.ts';

export async function compareStep(opened: OpenRun): Promise<StepOutcome> {
  const { deps, run, runId, state, today, checkpoint, source } = opened;
  const before = await readManifest(deps.files, state.lastGoodRunId);
  const read = await readEntries(deps.files, workFile(runId, 'now.ndjson'));
  const orphans = await orphansIn(deps.db, { before, now: read, sourceId: run.sourceId });
  await rejectOrphans(opened, orphans);
  for (const key of orphans) read.delete(key);

  const now = new Map([...read].map(([key, entry]) => [key, afterPresence(entry, today)]));
  const isOtherScope = state.scope !== undefined && state.scope !== run.scope;
  const isComplete = checkpoint.isComplete === true;
  const found = difference(before, now, { coversAll: isComplete && !isOtherScope });
  const next = nextManifest(before, now, { absent: found.absent, today, isOtherScope });
  const plan = planOf(found, before, next);
  const counts = countsOf(plan, found, opened, {
    records: now.size,
    orphans: orphans.length,
  });

  await writeEntries(deps.files, workFile(runId, 'next.ndjson'), next);
  await writePlan(deps.files, runId, await withChanges(opened, plan));

  const heldBy = guardsAgainst(
    {
      records: now.size,
      lastRecords: isOtherScope ? undefined : countKnown(before),
      newlyMissing: counts.missing,
      known: countKnown(before),
      // Who names a parent that nobody knows is on the list, but the file is none the worse for it.
      rejected: counts.rejected - orphans.length,
      isComplete,
    },
    source.limits,
  );
  await saveRun(opened, { counts, heldBy, warnings: warningsOf(opened) });
  if (run.isDryRun) return { end: 'tried' };
  return heldBy.length > 0 && !run.decidedBy ? { end: 'held' } : { next: 'publish' };
}

function planOf(found: Difference, before: Manifest, next: Manifest): Planned[] {
  const planned = (what: Planned['what']) => (key: string) => {
    const entry = next.get(key);
    return entry ? [{ key, what, entry }] : [];
  };
  const gone = found.absent.flatMap((key): Planned[] => {
    const [was, entry] = [before.get(key), next.get(key)];
    if (!entry || (was?.missingSince && !entry.closedOn)) return [];
    return [{ key, what: entry.closedOn ? 'closed' : 'missing', entry }];
  });
  const present = [
    ...found.added.flatMap(planned('added')),
    ...found.changed.flatMap(planned('changed')),
    ...found.areas.flatMap(planned('areas')),
    ...found.returned.flatMap(planned('returned')),
  ];
  // Past its end date: still named, and closed.
  const closing = present.map(
    (one): Planned =>
      one.what === 'changed' && one.entry.closedOn && !before.get(one.key)?.closedOn
        ? { ...one, what: 'closed' }
        : one,
  );
  return [...closing, ...gone];
}

function countsOf(
  plan: readonly Planned[],
  found: Difference,
  { run, checkpoint }: OpenRun,
  { records, orphans }: { records: number; orphans: number },
): RunCounts {
  const of = (what: Planned['what']) => plan.filter((planned) => planned.what === what).length;
  return {
    ...(run.counts ?? noCounts),
    records,
    added: of('added'),
    changed: of('changed'),
    same: found.same.length + found.areas.length,
    missing: of('missing'),
    closed: of('closed'),
    returned: of('returned'),
    rejected: (checkpoint.rejected ?? 0) + orphans,
  };
}

function countKnown(manifest: Manifest): number {
  const isThere = ({ missingSince, closedOn, isOutOfScope }: ManifestEntry) =>
    !missingSince && !closedOn && !isOutOfScope;
  return [...manifest.values()].filter(isThere).length;
}

/** A list of its own, after those of reading. */
async function rejectOrphans({ deps, runId }: OpenRun, orphans: readonly string[]) {
  const path = importRejectsPath(runId);
  const pages = pagesOf<Reject>(deps, { path, field: 'rejects', from: orphansFrom });
  for (const at of orphans) await pages.add({ at: at.slice(0, 200), reason: 'parent_unknown' });
  await pages.flush();
}

/** Writes the list that people read, and keeps which fields of organizations change. */
async function withChanges(opened: OpenRun, plan: readonly Planned[]): Promise<Planned[]> {
  const { deps, runId } = opened;
  const path = importChangesPath(runId);
  const pages = pagesOf<RunChange>(deps, { path, field: 'changes' });
  const result: Planned[] = [];
  for await (const { planned, change } of describeChanges(opened, plan)) {
    result.push(planned);
    if (change) await pages.add(change);
  }
  await pages.flush();
  return result;
}

function warningsOf({ run, state }: OpenRun) {
  const { warnings = [], mapperVersion, scope } = run;
  const codes = [
    state.mapperVersion !== undefined && state.mapperVersion !== mapperVersion && 'mapping_changed',
    state.scope !== undefined && state.scope !== scope && 'scope_changed',
  ].filter((code) => code !== false);
  const isNew = (code: string) => !warnings.some((warning) => warning.code === code);
  return [...codes.filter(isNew).map((code) => ({ code })), ...warnings].slice(0, 200);
}
