// The files of a run in memory, in place of a bucket.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { canonicalRecordSchema } from '@instroom/domain/reference/canonical-record.ts';
import type {
  ArtifactStore,
  SourceAdapter,
} from '../../functions/src/reference/sources/adapter.ts';

/** As a file is read: what ends in the middle of a row or a letter must not matter. */
const pieceSize = 64 * 1024;

export function artifactsInMemory(): ArtifactStore {
  const files = new Map<string, Buffer>();
  return {
    write: async (name, content) => {
      const bytes = content instanceof Readable ? await buffer(content) : Buffer.from(content);
      files.set(name, bytes);
      return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    read: (name) => Readable.from(piecesOf(files, name), { objectMode: false }),
    list: async () => [...files.keys()],
  };
}

function* piecesOf(files: ReadonlyMap<string, Buffer>, name: string) {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no artifact ${name}`);
  for (let start = 0; start < bytes.length; start += pieceSize)
    yield bytes.subarray(start, start + pieceSize);
}

export async function artifactsWith(files: Record<string, string | Buffer>) {
  const artifacts = artifactsInMemory();
  for (const [name, content] of Object.entries(files))
    await artifacts.write(name, content, 'text/csv');
  return artifacts;
}

/** All that an adapter yields; every record is one that may be kept. */
export async function itemsOf(adapter: SourceAdapter, artifacts: ArtifactStore) {
  const items: SourceItem[] = [];
  for await (const item of adapter.records(artifacts)) items.push(item);
  const records = items.flatMap((item) => ('record' in item ? [item.record] : []));
  for (const record of records) canonicalRecordSchema.parse(record);
  return {
    records,
    locations: records.filter(({ part }) => part === 'location'),
    organizations: records.flatMap((record) => (record.part === 'organization' ? [record] : [])),
    rejects: items.flatMap((item) => ('reject' in item ? [item.reject] : [])),
    warnings: items.flatMap((item) => ('warning' in item ? [item.warning] : [])),
    droppedEmails: items.filter((item) => 'droppedEmail' in item).length,
  };
}
