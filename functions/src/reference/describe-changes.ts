// What a run changes, for people to read: of every record its name, and of a changed one which fields, before and after.
import type { Organization } from '@instroom/domain/organization/organization.ts';
import type { CanonicalRecord } from '@instroom/domain/reference/canonical-record.ts';
import { byText, canonicalText } from '@instroom/domain/reference/canonical-text.ts';
import type { RunChange } from '@instroom/domain/reference/import-run.ts';
import type { SourceId } from '@instroom/domain/reference/source.ts';
import { readOrganizations } from './organizations.ts';
import { isOfOrganization, orgIdIn, type Planned } from './plan.ts';
import { bucketOf, buckets, readRecords } from './record-buckets.ts';
import type { OpenRun } from './run-record.ts';

const longest = 200;
const atOnce = 100;

export async function* describeChanges(
  { deps, run, runId }: OpenRun,
  plan: readonly Planned[],
): AsyncGenerator<{ planned: Planned; change?: RunChange }> {
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const here = plan.filter(({ key }) => bucketOf(orgIdIn(key)) === bucket);
    if (here.length === 0) continue;
    const keys = new Set(here.map(({ key }) => key));
    const records = await readRecords(deps.files, { runId, bucket }, (key) => keys.has(key));
    for (let from = 0; from < here.length; from += atOnce) {
      const some = here.slice(from, from + atOnce);
      const known = some.filter(({ what }) => what !== 'added' && what !== 'areas');
      const orgIds = [...new Set(known.map(({ key }) => orgIdIn(key)))];
      const stored = await readOrganizations(deps.db, orgIds);
      for (const planned of some) {
        const organization = stored.get(orgIdIn(planned.key));
        yield describe(planned, records.get(planned.key), organization, run.sourceId);
      }
    }
  }
}

function describe(
  planned: Planned,
  record: CanonicalRecord | undefined,
  organization: Organization | undefined,
  sourceId: SourceId,
): { planned: Planned; change?: RunChange } {
  const { key, what } = planned;
  if (what === 'areas') return { planned };
  const before = storedFields(organization, key, sourceId);
  const fields = record && what !== 'added' ? changedFields(before, record.fields) : [];
  const name = nameIn(record?.fields) ?? nameIn(before) ?? organization?.name ?? orgIdIn(key);
  const change = { key, orgId: orgIdIn(key), name, what, ...(fields.length > 0 && { fields }) };
  return isOfOrganization(key) && fields.length > 0
    ? { planned: { ...planned, fields: fields.map(({ field }) => field) }, change }
    : { planned, change };
}

function storedFields(
  organization: Organization | undefined,
  key: string,
  sourceId: SourceId,
): object | undefined {
  const [, part, place = ''] = key.split('/');
  if (part === 'organization') return organization?.layers[sourceId]?.fields;
  const parts = part === 'programme' ? organization?.programmes : organization?.locations;
  return parts?.[place]?.layers[sourceId]?.fields;
}

function changedFields(before: object = {}, after: object) {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort(byText);
  return names.flatMap((field) => {
    const [old, now] = [shown(was.get(field)), shown(is.get(field))];
    if (old === now || field === 'areas') return [];
    return [{ field, ...(old && { before: old }), ...(now && { after: now }) }];
  });
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : canonicalText(value)).slice(0, longest);
}

function nameIn(fields: object | undefined): string | undefined {
  const named = Object.entries(fields ?? {}).find(([name]) => name === 'name' || name === 'title');
  return typeof named?.[1] === 'string' ? named[1] : undefined;
}
