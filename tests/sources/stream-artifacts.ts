// Files of a run, in a folder of their own.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ArtifactStore } from '../../functions/src/reference/sources/adapter.ts';

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
