// The network of a region. The list costs few reads however many organizations there are: an index, the chunks that it
// names, and eight documents with what the region added. A chunk is known by its hash: one that changed is read again, the
// others are not.
import { contactIndexSchema } from '@instroom/domain/organization/contact.ts';
import {
  type DirectoryEntry,
  type DirectoryIndex,
  directoryChunkSchema,
  directoryIndexSchema,
} from '@instroom/domain/organization/directory.ts';
import { unpackEntries } from '@instroom/domain/organization/directory-entry.ts';
import { networkNoticeSchema } from '@instroom/domain/organization/notice.ts';
import { orgMarksSchema } from '@instroom/domain/organization/overlay.ts';
import {
  contactIndexPath,
  directoryChunkPath,
  directoryPath,
  networkNoticesPath,
  orgMarksPath,
} from '@instroom/domain/paths.ts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { limit, orderBy } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToDocument, listenToQuery } from './read.ts';
import { readOnce } from './read-once.ts';
import { regionKey } from './session.ts';

/** Null before the first import. */
export const directoryIndexQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'directory'),
    listenToDocument(directoryPath(regionId), directoryIndexSchema),
  );

export const orgMarksQuery = (regionId: string) =>
  liveQuery(regionKey(regionId, 'orgMarks'), listenToQuery(orgMarksPath(regionId), orgMarksSchema));

export const contactIndexQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'contactIndex'),
    listenToQuery(contactIndexPath(regionId), contactIndexSchema),
  );

/** More than a region leaves undone; those that were dealt with are among them. */
const mostNotices = 12;

export const networkNoticesQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'networkNotices'),
    listenToQuery(
      networkNoticesPath(regionId),
      networkNoticeSchema,
      orderBy('createdAt', 'desc'),
      limit(mostNotices),
    ),
  );

/** All organizations of the region, in no order. While a changed chunk is read, what was known stays. */
export const directoryEntriesQuery = (regionId: string, index: DirectoryIndex | undefined) => {
  const chunks = Object.entries(index?.chunks ?? {});
  const hashes = chunks.map(([number, { hash }]) => `${number}:${hash}`);
  return queryOptions({
    queryKey: regionKey(regionId, 'directoryEntries', ...hashes),
    enabled: index !== undefined,
    placeholderData: keepPreviousData,
    ...once,
    queryFn: async ({ client }): Promise<DirectoryEntry[]> => {
      const read = await Promise.all(
        chunks.map(([number, { hash }]) =>
          client.fetchQuery(directoryChunkQuery(regionId, number, hash)),
        ),
      );
      client.removeQueries({
        queryKey: chunkKey(regionId),
        predicate: ({ queryKey }) => !hashes.includes(String(queryKey.at(-1))),
      });
      return read.flat();
    },
  });
};

const once = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  structuralSharing: false,
  retry: 1,
} as const;

const chunkKey = (regionId: string) => regionKey(regionId, 'directoryChunk');

const directoryChunkQuery = (regionId: string, number: string, hash: string) =>
  queryOptions({
    queryKey: [...chunkKey(regionId), `${number}:${hash}`],
    ...once,
    // Nobody observes a chunk by itself; the directory takes away those that it does not name any more.
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => unpackEntries(await chunkText(directoryChunkPath(regionId, number), hash)),
  });

const againMs = 1000;

/** Index and chunks are written one after the other: one of another hash is asked for once more, and then taken as it is. */
async function chunkText(path: string, hash: string): Promise<string> {
  const read = () => readOnce(path, directoryChunkSchema);
  const first = await read();
  if (first?.hash === hash) return first.entries;
  await new Promise((resolve) => setTimeout(resolve, againMs));
  const second = await read();
  if (!second) throw new Error(`no chunk at ${path}`);
  return second.entries;
}
