// The process that bench/kiesmbo.ts measures: it fetches the document and reads it, and tells what that took.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createHttpClient } from '../../functions/src/reference/http-client.ts';
import type { ArtifactStore } from '../../functions/src/reference/sources/adapter.ts';
import { kiesmboAdapter } from '../../functions/src/reference/sources/kiesmbo.ts';

const [host = '', folder = ''] = process.argv.slice(2);
const artifacts: ArtifactStore = {
  async write(name, content) {
    const hash = createHash('sha256');
    const stream = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
    let bytes = 0;
    stream.on('data', (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
    });
    await pipeline(stream, createWriteStream(join(folder, `fetched-${name}`)));
    return { bytes, sha256: hash.digest('hex') };
  },
  read: (name) => createReadStream(join(folder, `fetched-${name}`)),
  list: () => readdir(folder),
};
const adapter = kiesmboAdapter(() => ({ url: `http://${host}`, key: 'bench' }));

await pause(500);
const idle = process.memoryUsage.rss();
let peak = idle;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
const http = createHttpClient({ allowedHosts: [host] });
const startedAt = performance.now();
await adapter.fetch({ http, artifacts, cursor: undefined, isTimeUp: () => false });
const fetchedAt = performance.now();
const fetchPeak = process.resourceUsage().maxRSS * 1024;
let records = 0;
for await (const item of adapter.records(artifacts)) if ('record' in item) records++;
clearInterval(watch);
process.send?.({
  records,
  fetchMs: fetchedAt - startedAt,
  readMs: performance.now() - fetchedAt,
  idle,
  fetchPeak,
  // The kernel's own mark, in kilobytes: it misses no moment.
  peak: Math.max(peak, process.resourceUsage().maxRSS * 1024),
});
process.disconnect?.();
