// How fast the real file of primary education is read and mapped, and what it takes of memory. The file is no part of
// the checkout: left out where it is not at hand.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { duoAdapters } from '../../functions/src/reference/sources/duo.ts';
import { checkout } from '../../local/src/checkout.ts';
import { percentile, report } from './report.ts';

const folder = process.env.INSTROOM_REFDATA || join(checkout, '../shared/refdata');
const file = join(folder, 'duo/02.-alle-schoolvestigingen-basisonderwijs.csv');
const rows = 6122;
const runs = 10;

export async function benchReference(): Promise<void> {
  if (!existsSync(file)) {
    console.log(`left out: INSTROOM_REFDATA names no folder with ${file.slice(folder.length + 1)}`);
    return;
  }
  // In a process of its own: memory of the other measurements is no memory of this one.
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url)], {
    encoding: 'utf8',
    env: { ...process.env, INSTROOM_REFDATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first, median, processor, memory] = stdout.trim().split(' ').map(Number);
  report('read and map DUO po, first time', perSecond(first ?? Number.NaN), '20000 rows/s');
  report(`read and map DUO po, median of ${runs}`, perSecond(median ?? Number.NaN), '20000 rows/s');
  // What it would be on a machine that does nothing else.
  report(
    `read and map DUO po, by processor time, median of ${runs}`,
    perSecond(processor ?? Number.NaN),
  );
  report('memory above idle, at most', `${Math.round(memory ?? Number.NaN)} MiB`, '160 MiB');
}

const perSecond = (ms: number) => `${Math.round((rows / ms) * 1000)} rows/s`;

async function measure(): Promise<void> {
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let highest = idle;
  const taken: number[] = [];
  const busy: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    let count = 0;
    const [po] = duoAdapters({ files: () => '', portal: () => '' });
    for await (const item of po?.records(onlyFile) ?? []) {
      if ('record' in item && item.record.part === 'location') count++;
      if (count % 500 === 0) highest = Math.max(highest, process.memoryUsage.rss());
    }
    taken.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    busy.push((user + system) / 1000);
    if (count !== rows) throw new Error(`${count} of ${rows} rows`);
  }
  console.log(
    taken[0],
    percentile(taken, 0.5),
    percentile(busy, 0.5),
    (highest - idle) / 1024 / 1024,
  );
}

const onlyFile = {
  read: () => createReadStream(file),
  list: async () => [],
  write: async () => {
    throw new Error('nothing is written here');
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure();
