// Organizations for one test: each test has its own, since all regions share them.
import { randomUUID } from 'node:crypto';
import {
  type Organization,
  organizationSchema,
} from '@instroom/domain/organization/organization.ts';
import type { OrganizationFields } from '@instroom/domain/organization/source-fields.ts';
import { organizationPath } from '@instroom/domain/paths.ts';
import { adminDb } from './admin.ts';

/** A synthetic school with one location, `main`, as the import would have written it. */
export function anOrganization(fields: Partial<OrganizationFields> = {}): Organization {
  const layer = { date: '2026-11-01', runId: 'run', standing: 'active' } as const;
  const all = { kind: 'school', name: 'De Zwaan', ...fields } as const;
  return organizationSchema.parse({
    schemaVersion: 1,
    layers: { 'duo-po': { ...layer, fields: all } },
    locations: { main: { layers: { 'duo-po': { ...layer, fields: { name: 'De Zwaan' } } } } },
    programmes: {},
    kind: all.kind,
    name: all.name,
    standing: 'active',
    regionIds: [],
    updatedAt: new Date('2026-11-01T03:00:00Z'),
  });
}

export async function aStoredOrganization(
  fields: Partial<OrganizationFields> = {},
): Promise<string> {
  const orgId = `other-${randomUUID()}`;
  await storeOrganization(orgId, fields);
  return orgId;
}

/** Also to write it anew: the source says something else. */
export async function storeOrganization(
  orgId: string,
  fields: Partial<OrganizationFields> = {},
): Promise<void> {
  await adminDb().doc(organizationPath(orgId)).set(anOrganization(fields));
}
