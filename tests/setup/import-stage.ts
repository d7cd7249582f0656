// What a test of the import begins with: no organization, one region, and a source that says what the test gives it. The
// real engine, backend and storage, with a clock that moves by days.
import { unpackEntries } from '@instroom/domain/organization/directory-entry.ts';
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import {
  directoryChunksPath,
  importChangesPath,
  importRejectsPath,
  networkNoticesPath,
  organizationPath,
} from '@instroom/domain/paths.ts';
import { changesPageSchema, rejectsPageSchema } from '@instroom/domain/reference/import-run.ts';
import { beforeEach } from 'vitest';
import { adminDb } from './admin.ts';
import { controls, useOwnBackend } from './backend.ts';
import { aBoard, aSchool, brinOf, type Imports, importsOf } from './imports.ts';
import { aRegion } from './region.ts';

/** What an import publishes. */
export const live = ['organizations', 'directories'];
/** Of the test that runs. */
export let imports: Imports;
export let regionId: string;

/** Imports write the one directory of the country, so the file has a backend of its own and each test begins without any. */
export function useImports() {
  useOwnBackend();
  beforeEach(async () => {
    await controls().setBackgroundTriggers(false);
    await startAnew('regions', 'platformAudit');
    ({ regionId } = await aRegion({ municipalityCodes: ['0202'] }));
    for (const path of await imports.deps.files.list('imports/'))
      await imports.deps.files.remove(path);
  });
}

/** As if nothing had ever been imported; `others` go too. */
export async function startAnew(...others: string[]): Promise<void> {
  for (const name of [...live, 'importSources', 'importRuns', ...others])
    await adminDb().recursiveDelete(adminDb().collection(name));
  imports = importsOf();
}

export const schools = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => aSchool(brinOf(from + index))).flat();
export const give = (count: number) => {
  imports.source('duo-po').items = [aBoard(), ...schools(count)];
};
export const organization = async (orgId: string) =>
  organizationSchema.parse((await adminDb().doc(organizationPath(orgId)).get()).data());
export async function directory(id: string) {
  const { docs } = await adminDb().collection(directoryChunksPath(id)).get();
  return docs
    .flatMap((chunk) => unpackEntries(chunk.get('entries')))
    .map(({ orgId }) => orgId)
    .sort();
}
export const pages = async (path: string) => (await adminDb().collection(path).get()).docs;
export const rejects = async (runId: string) =>
  (await pages(importRejectsPath(runId))).flatMap(
    (page) => rejectsPageSchema.parse(page.data()).rejects,
  );
export const changes = async (runId: string) =>
  (await pages(importChangesPath(runId))).flatMap(
    (page) => changesPageSchema.parse(page.data()).changes,
  );
export const notices = async () =>
  (await adminDb().collection(networkNoticesPath(regionId)).get()).docs.map((notice) =>
    notice.data(),
  );
