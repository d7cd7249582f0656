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
  directoryChunksPath,
  directoryPath,
  networkNoticesPath,
  orgMarksPath,
} from '@instroom/domain/paths.ts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { limit, orderBy, where } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToDocument, listenToQuery } from './read.ts';
import { readByIds } from './read-once.ts';
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

/** More than fit on a page; who deals with them sees the next ones come. */
const mostNotices = 12;

export const networkNoticesQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'networkNotices'),
    listenToQuery(
      networkNoticesPath(regionId),
      networkNoticeSchema,
      where('isOpen', '==', true),
      orderBy('createdAt', 'desc'),
      limit(mostNotices),
    ),
  );

/** All organizations of the region, in no order. While a changed chunk is read, what was known stays. */
export const directoryEntriesQuery = (regionId: string, index: DirectoryIndex | undefined) => {
  const chunks = Object.entries(index?.chunks ?? {}).map(([number, { hash }]) => ({
    number,
    hash,
    key: `${number}:${hash}`,
  }));
  const named = new Set(chunks.map(({ key }) => key));
  return queryOptions({
    queryKey: regionKey(regionId, 'directoryEntries', ...named),
    enabled: index !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
    retry: 1,
    queryFn: async ({ client }): Promise<DirectoryEntry[]> => {
      const keyOf = (key: string) => [...chunkKey(regionId), key];
      // Nobody observes a chunk by itself; the directory takes away those that it does not name any more.
      client.setQueryDefaults(chunkKey(regionId), { gcTime: Number.POSITIVE_INFINITY });
      const unknown = chunks.filter(({ key }) => !client.getQueryData(keyOf(key)));
      for (const [key, entries] of await readChunks(regionId, unknown))
        client.setQueryData(keyOf(key), entries);
      client.removeQueries({
        queryKey: chunkKey(regionId),
        predicate: ({ queryKey }) => !named.has(String(queryKey.at(-1))),
      });
      return chunks.flatMap(({ key }) => client.getQueryData<DirectoryEntry[]>(keyOf(key)) ?? []);
    },
  });
};

const chunkKey = (regionId: string) => regionKey(regionId, 'directoryChunk');

type Chunk = { number: string; hash: string; key: string };
const againMs = 1000;

/**
 * All in one request, for which access is looked up once. Index and chunks are written one after the other: what is of
 * another hash is asked for once more, and then taken as it is.
 */
async function readChunks(
  regionId: string,
  chunks: readonly Chunk[],
  isLast = false,
): Promise<[key: string, entries: DirectoryEntry[]][]> {
  if (chunks.length === 0) return [];
  const read = await readByIds(
    directoryChunksPath(regionId),
    directoryChunkSchema,
    chunks.map(({ number }) => number),
  );
  const textOf = ({ number, hash }: Chunk) => {
    const found = read.find(({ id }) => id === number);
    return found && (isLast || found.hash === hash) ? found.entries : undefined;
  };
  const missing = chunks.filter((chunk) => textOf(chunk) === undefined);
  if (missing.length > 0 && isLast) throw new Error(`no chunk ${missing[0]?.key}`);
  if (missing.length > 0) await new Promise((resolve) => setTimeout(resolve, againMs));
  const later = await readChunks(regionId, missing, true);
  return [
    ...chunks.flatMap((chunk): [string, DirectoryEntry[]][] => {
      const text = textOf(chunk);
      return text === undefined ? [] : [[chunk.key, unpackEntries(text)]];
    }),
    ...later,
  ];
}
