// Carries out the plan: some organizations at a time, each in the transaction that reads what other sources say of it.
import { deriveMunicipality } from '@instroom/domain/organization/derive-municipality.ts';
import { entryOf } from '@instroom/domain/organization/directory-entry.ts';
import type { Organization } from '@instroom/domain/organization/organization.ts';
import { placedOf } from '@instroom/domain/organization/placed.ts';
import { putRecords } from '@instroom/domain/organization/put-records.ts';
import { organizationPath } from '@instroom/domain/paths.ts';
import type { CanonicalRecord } from '@instroom/domain/reference/canonical-record.ts';
import { canonicalText } from '@instroom/domain/reference/canonical-text.ts';
import { regionsOf } from '@instroom/domain/region/place.ts';
import { readOrganizations } from './organizations.ts';
import { placingRegions } from './placing-regions.ts';
import { type Planned, readPlan } from './plan.ts';
import { bucketOf, buckets, readRecords } from './record-buckets.ts';
import { readPlaces } from './run-files.ts';
import { type OpenRun, type StepOutcome, saveRun } from './run-record.ts';

/** Fewer than a transaction may hold: an institution with its programmes is a large document. */
const atOnce = 100;

export async function publishStep(opened: OpenRun): Promise<StepOutcome> {
  const { deps, runId, checkpoint, isTimeUp } = opened;
  const plan = await readPlan(deps.files, runId);
  if (plan.size === 0) return { next: 'finish' };
  const surroundings = await surroundingsOf(opened);
  const inOrder = Array.from({ length: buckets }, (_, bucket) =>
    [...plan].filter(([orgId]) => bucketOf(orgId) === bucket),
  );
  let done = 0;
  for (const [bucket, organizations] of inOrder.entries()) {
    const start = Math.max(0, (checkpoint.published ?? 0) - done);
    done += Math.min(start, organizations.length);
    if (start >= organizations.length) continue;
    const rest = organizations.slice(start);
    const keys = new Set(rest.flatMap(([, planned]) => planned.map(({ key }) => key)));
    const records = await readRecords(deps.files, { runId, bucket }, (key) => keys.has(key));
    for (let from = 0; from < rest.length; from += atOnce) {
      const some = rest.slice(from, from + atOnce);
      await publish(opened, some, records, surroundings);
      done += some.length;
      checkpoint.published = done;
      await saveRun(opened, { progress: { done, total: plan.size } });
      if (isTimeUp() && done < plan.size) return { again: true };
    }
  }
  return { next: 'directories' };
}

type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>;

async function surroundingsOf({ deps }: OpenRun) {
  const [learned, regions] = await Promise.all([readPlaces(deps.files), placingRegions(deps.db)]);
  return {
    municipalityOf: (address: Parameters<typeof deriveMunicipality>[0]) =>
      deriveMunicipality(address, learned),
    /** Of a board they follow from its schools, which may come later: the directories see to that. */
    regionsOf: (orgId: string) => (organization: Organization) =>
      organization.kind === 'board'
        ? undefined
        : regionsOf(placedOf(entryOf(orgId, organization)), regions),
  };
}

async function publish(
  { deps, run, runId, state, today }: OpenRun,
  some: readonly (readonly [string, Planned[]])[],
  records: ReadonlyMap<string, CanonicalRecord>,
  surroundings: Surroundings,
): Promise<void> {
  const orgIds = some.map(([orgId]) => orgId);
  await deps.db.runTransaction(async (transaction) => {
    const stored = await readOrganizations(deps.db, orgIds, transaction);
    for (const [orgId, planned] of some) {
      const before = stored.get(orgId);
      const news = {
        sourceId: run.sourceId,
        runId,
        date: today,
        at: run.startedAt,
        records: planned.flatMap(({ key }) => records.get(key) ?? []),
        standings: new Map(planned.map(({ key, entry }) => [key, entry])),
        isFirstRun: state.lastGoodRunId === undefined,
      };
      const after = putRecords(orgId, before, news, {
        municipalityOf: surroundings.municipalityOf,
        regionsOf: surroundings.regionsOf(orgId),
      });
      if (after && !isSame(before, after))
        transaction.set(deps.db.doc(organizationPath(orgId)), after);
    }
  });
}

function isSame(before: Organization | undefined, after: Organization): boolean {
  if (!before) return false;
  const content = ({ updatedAt: _when, ...rest }: Organization) => canonicalText(rest);
  return content(before) === content(after);
}
