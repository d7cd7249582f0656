// A region's network for one test in a browser: organizations as the import would have written them, and their directory.
// Without an import there is no national directory, and nothing else writes one for a region.
import { createHash, randomUUID } from 'node:crypto';
import {
  chunkCountFor,
  chunkOf,
  type DirectoryEntry,
  type DirectoryIndex,
} from '@instroom/domain/organization/directory.ts';
import { entryOf, packEntries } from '@instroom/domain/organization/directory-entry.ts';
import {
  type Organization,
  organizationSchema,
} from '@instroom/domain/organization/organization.ts';
import type {
  LocationFields,
  OrganizationFields,
  ProgrammeFields,
} from '@instroom/domain/organization/source-fields.ts';
import { directoryChunkPath, directoryPath, organizationPath } from '@instroom/domain/paths.ts';
import { adminDb } from './admin.ts';

type Given = {
  fields: Partial<OrganizationFields> & Pick<OrganizationFields, 'kind' | 'name'>;
  locations?: Record<string, LocationFields>;
  programmes?: Record<string, ProgrammeFields>;
  closedOn?: string;
};

export function anImported({ fields, locations = {}, programmes = {}, closedOn }: Given) {
  const standing = closedOn ? ('closed' as const) : ('active' as const);
  const layer = { date: '2026-08-01', runId: 'run', standing, ...(closedOn && { closedOn }) };
  const layered = <Fields>(parts: Record<string, Fields>) =>
    Object.fromEntries(
      Object.entries(parts).map(([key, part]) => [
        key,
        { layers: { 'duo-po': { ...layer, standing: 'active' as const, fields: part } } },
      ]),
    );
  return organizationSchema.parse({
    schemaVersion: 1,
    layers: { 'duo-po': { ...layer, fields } },
    locations: layered(locations),
    programmes: layered(programmes),
    kind: fields.kind,
    name: fields.name,
    standing,
    regionIds: [],
    updatedAt: new Date('2026-08-01T03:00:00Z'),
  });
}

/** Organizations lie by all regions together: their ids are this test's own. */
export async function storeNetwork(
  regionId: string,
  organizations: Record<string, Organization>,
): Promise<void> {
  const db = adminDb();
  const batch = db.batch();
  for (const [orgId, organization] of Object.entries(organizations))
    batch.set(db.doc(organizationPath(orgId)), { ...organization, regionIds: [regionId] });
  await batch.commit();
  await storeDirectory(
    regionId,
    Object.entries(organizations).map(([orgId, organization]) => entryOf(orgId, organization)),
  );
}

export async function storeDirectory(
  regionId: string,
  entries: readonly DirectoryEntry[],
): Promise<void> {
  const db = adminDb();
  const chunkCount = chunkCountFor(entries.length);
  const chunks: DirectoryIndex['chunks'] = {};
  for (let number = 0; number < chunkCount; number += 1) {
    const own = entries.filter(({ orgId }) => chunkOf(orgId, chunkCount) === number);
    if (own.length === 0) continue;
    const text = packEntries(own);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    chunks[number] = { hash, count: own.length };
    await db.doc(directoryChunkPath(regionId, number)).set({ entries: text, hash });
  }
  const index: DirectoryIndex = { schemaVersion: 1, chunkCount, chunks, updatedAt: new Date() };
  await db.doc(directoryPath(regionId)).set(index);
}

export const newOrgId = (name: string) => `other-${name}-${randomUUID().slice(0, 8)}`;
