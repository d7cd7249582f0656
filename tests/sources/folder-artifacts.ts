// Files of a run, in a folder of their own.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { canonicalRecordSchema, type SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import type { ArtifactStore, SourceAdapter } from '../../functions/src/reference/sources/adapter.ts';

export function folderArtifacts(
  folder = mkdtempSync(join(tmpdir(), 'instroom-artifacts-')),
): ArtifactStore {
  return {
    async write(name, content) {
      const hash = createHash('sha256');
      let bytes = 0;
      const counter = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          bytes += chunk.length;
          done(null, chunk);
        },
      });
      const stream = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
      const path = join(folder, name);
      // Half a file is never seen under its name.
      await pipeline(stream, counter, createWriteStream(`${path}.part`));
      await rename(`${path}.part`, path);
      return { bytes, sha256: hash.digest('hex') };
    },
    read: (name) => createReadStream(join(folder, name)),
    list: async () => (await readdir(folder)).filter((name) => !name.endsWith('.part')),
  };
}

export async function artifactsWith(files: Record<string, string | Buffer>) {
  const artifacts = folderArtifacts();
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
