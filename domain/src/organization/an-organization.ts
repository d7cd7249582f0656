// Builds an organization for tests: synthetic, as one source tells of it.
import { type CanonicalRecord, recordKey } from '../reference/canonical-record.ts';
import type { Organization } from './organization.ts';
import { putRecords, type SourceNews } from './put-records.ts';
import type { LocationFields, OrganizationFields } from './source-fields.ts';

export function anOrganizationRecord(
  orgId: string,
  fields: Partial<OrganizationFields> = {},
): CanonicalRecord {
  return {
    orgId,
    part: 'organization',
    fields: { kind: 'school', name: 'De Voorbeeldschool', ...fields },
  };
}

export function aLocationRecord(
  orgId: string,
  key: string,
  fields: Partial<LocationFields> = {},
): CanonicalRecord {
  return { orgId, part: 'location', key, fields: { name: 'De Voorbeeldschool', ...fields } };
}

/** As after a run in which a source gave these records. */
export function withRecords(
  before: Organization | undefined,
  records: readonly CanonicalRecord[],
  news: Partial<SourceNews> = {},
): Organization {
  const [first] = records;
  const date = news.date ?? '2026-11-26';
  const organization = putRecords(
    first?.orgId ?? '',
    before,
    {
      sourceId: 'duo-po',
      runId: 'duo-po-1',
      date,
      at: new Date(`${date}T02:00:00Z`),
      records,
      standings: new Map(records.map((record) => [recordKey(record), { hash: 'a' }])),
      isFirstRun: false,
      ...news,
    },
    { municipalityOf: () => undefined, regionsOf: () => [] },
  );
  if (!organization) throw new Error('no source names it');
  return organization;
}
