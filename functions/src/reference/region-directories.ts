// The directories of regions, each worked out from the national one; and with them, in organizations, which regions they
// belong to. Only what changed is written.
import {
  chunkCountFor,
  chunkOf,
  type DirectoryEntry,
  nationalDirectoryId,
} from '@instroom/domain/organization/directory.ts';
import { placedOf } from '@instroom/domain/organization/placed.ts';
import { organizationPath, regionPath } from '@instroom/domain/paths.ts';
import { type PlacingRegion, regionsOf } from '@instroom/domain/region/place.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import {
  chunkDocument,
  chunkOfEntries,
  indexDocument,
  readDirectory,
  readIndex,
  stateOf,
} from './directory-documents.ts';
import { placingRegion, placingRegions } from './placing-regions.ts';

const mostTries = 5;
const writesAtOnce = 400;

/** All, or one. Where another source changed the national directory meanwhile, it is done again. */
export async function writeRegionDirectories(
  db: Firestore,
  now: Date,
  only?: string,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { index, entries, state } = await readDirectory(db, nationalDirectoryId);
    // Before the first import there is no network; the first one makes those of all regions.
    if (!index) return;
    const regions = only
      ? placingRegion(await db.doc(regionPath(only)).get())
      : await placingRegions(db);
    const members = membersOf(entries, regions);
    for (const { regionId } of regions)
      await writeDirectory(db, regionId, members.get(regionId) ?? [], now);
    if (stateOf(readIndex(await indexDocument(db, nationalDirectoryId).get())) === state) return;
  }
  throw new Error('the national directory keeps changing');
}

function membersOf(entries: readonly DirectoryEntry[], regions: readonly PlacingRegion[]) {
  const members = new Map<string, DirectoryEntry[]>(regions.map(({ regionId }) => [regionId, []]));
  const ofBoards = new Map<string, Set<string>>();
  const add = (entry: DirectoryEntry, schoolRegionIds?: string[]) => {
    const regionIds = regionsOf({ ...placedOf(entry), schoolRegionIds }, regions);
    for (const regionId of regionIds) members.get(regionId)?.push(entry);
    return regionIds;
  };
  for (const entry of entries.filter(({ kind }) => kind !== 'board')) {
    const regionIds = add(entry);
    if (!entry.boardId) continue;
    ofBoards.set(entry.boardId, new Set([...(ofBoards.get(entry.boardId) ?? []), ...regionIds]));
  }
  for (const entry of entries.filter(({ kind }) => kind === 'board'))
    add(entry, [...(ofBoards.get(entry.orgId) ?? [])]);
  return members;
}

/** First what organizations say of their regions, then the chunks, last the index: a stop in between is made good by doing it again. */
async function writeDirectory(
  db: Firestore,
  regionId: string,
  entries: readonly DirectoryEntry[],
  now: Date,
): Promise<void> {
  const before = readIndex(await indexDocument(db, regionId).get());
  const chunkCount = Math.max(chunkCountFor(entries.length), before?.chunkCount ?? 1);
  const packed = [...Map.groupBy(entries, ({ orgId }) => chunkOf(orgId, chunkCount))].map(
    ([chunk, some]) => ({ chunk, count: some.length, ...chunkOfEntries(some) }),
  );
  const chunks = Object.fromEntries(
    packed.map(({ chunk, hash, count }) => [chunk, { hash, count }]),
  );
  if (before && stateOf(before) === stateOf({ ...before, chunkCount, chunks })) return;

  const was = (await readDirectory(db, regionId)).entries;
  await tellOrganizations(db, regionId, was, entries);
  const batch = db.batch();
  for (const { chunk, entries: text, hash } of packed)
    if (before?.chunkCount !== chunkCount || before.chunks[chunk]?.hash !== hash)
      batch.set(chunkDocument(db, regionId, chunk), { entries: text, hash });
  for (const chunk of Object.keys(before?.chunks ?? {}))
    if (!(chunk in chunks)) batch.delete(chunkDocument(db, regionId, chunk));
  batch.set(indexDocument(db, regionId), { schemaVersion: 1, chunkCount, chunks, updatedAt: now });
  await batch.commit();
}

async function tellOrganizations(
  db: Firestore,
  regionId: string,
  was: readonly DirectoryEntry[],
  is: readonly DirectoryEntry[],
): Promise<void> {
  const [before, after] = [new Set(was.map(idOf)), new Set(is.map(idOf))];
  await setRegion(
    db,
    regionId,
    [...after].filter((id) => !before.has(id)),
    true,
  );
  await setRegion(
    db,
    regionId,
    [...before].filter((id) => !after.has(id)),
    false,
  );
}
const idOf = ({ orgId }: DirectoryEntry) => orgId;

/** Most know it already: they were placed when they were published. */
async function setRegion(db: Firestore, regionId: string, orgIds: string[], isIn: boolean) {
  for (let from = 0; from < orgIds.length; from += writesAtOnce) {
    const documents = orgIds
      .slice(from, from + writesAtOnce)
      .map((orgId) => db.doc(organizationPath(orgId)));
    const batch = db.batch();
    const change = isIn ? FieldValue.arrayUnion(regionId) : FieldValue.arrayRemove(regionId);
    let writes = 0;
    for (const snapshot of await db.getAll(...documents, { fieldMask: ['regionIds'] })) {
      const regionIds: unknown = snapshot.get('regionIds');
      if (!Array.isArray(regionIds) || regionIds.includes(regionId) === isIn) continue;
      batch.update(snapshot.ref, { regionIds: change });
      writes += 1;
    }
    if (writes > 0) await batch.commit();
  }
}
