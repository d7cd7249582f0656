// The files of a run in a folder, in place of a bucket.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { canonicalRecordSchema } from '@instroom/domain/reference/canonical-record.ts';
import type {
  ArtifactStore,
  SourceAdapter,
} from '../../functions/src/reference/sources/adapter.ts';

export async function folderArtifacts(): Promise<ArtifactStore> {
  const folder = await mkdtemp(join(tmpdir(), 'instroom-artifacts-'));
  return {
    write: async (name, content) => {
      const bytes = content instanceof Readable ? await buffer(content) : Buffer.from(content);
      await writeFile(join(folder, name), bytes);
      return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    read: (name) => createReadStream(join(folder, name)),
    list: () => readdir(folder),
  };
}

export async function artifactsWith(files: Record<string, string | Buffer>) {
  const artifacts = await folderArtifacts();
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
