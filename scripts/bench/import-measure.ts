// How long it takes to import DUO's primary education, 6,122 locations, into the local backend, how much is written the
// second time, and how much memory it takes. With the real file where INSTROOM_REFDATA names its folder.
import { setTimeout as pause } from 'node:timers/promises';
import { organizationsPath } from '@instroom/domain/paths.ts';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { filesOf } from '../../functions/src/platform/files.ts';
import { continueRun } from '../../functions/src/reference/continue-run.ts';
import { createHttpClient } from '../../functions/src/reference/http-client.ts';
import type { ImportDeps } from '../../functions/src/reference/import-deps.ts';
import { duoAdapters } from '../../functions/src/reference/sources/duo.ts';
import { startRun } from '../../functions/src/reference/start-run.ts';
import { startBackend } from '../../local/src/backend.ts';
import { freePorts, host } from '../../local/src/ports.ts';
import { seed } from '../../local/src/seed/seed.ts';
import { startStandIns } from '../../local/src/sources/start-stand-ins.ts';
import { buildFunctionsIfChanged } from '../build.ts';

async function measure(): Promise<void> {
  const { projectId, ports } = backend.address;
  await seed(backend, { candidatesPerRegion: 1 });
  Object.assign(process.env, backend.env);
  const db = getFirestore(initializeApp({ projectId }));
  db.settings({ ignoreUndefinedProperties: true });
  const adapters = duoAdapters({
    files: () => standIns.settings.DUO_URL ?? '',
    portal: () => standIns.settings.DUO_PORTAL_URL ?? '',
  });
  const queue: string[] = [];
  let now = new Date();
  const deps: ImportDeps = {
    db,
    files: filesOf(`${projectId}.appspot.com`, `${host}:${ports.storage}`),
    http: createHttpClient({ allowedHosts: [new URL(standIns.url).host] }),
    adapterOf: (sourceId) => {
      const adapter = adapters.find(({ id }) => id === sourceId);
      if (!adapter) throw new Error(`no adapter for ${sourceId}`);
      // The second time it is to be read and compared, not found unchanged at the door.
      return { ...adapter, probe: async () => ({ state: 'open' }), mapperVersion: version };
    },
    now: () => now,
    enqueue: async (runId) => void queue.push(runId),
  };
  let version = 1;
  const idle = await memory();
  for (const round of ['first import', 'second run, read and compared']) {
    const peak = watchMemory();
    const start = performance.now();
    await startRun(deps, { sourceId: 'duo-po', runId: `duo-po-${version}`, isDryRun: false });
    for (let runId = queue.shift(); runId; runId = queue.shift()) await continueRun(deps, runId);
    const seconds = (performance.now() - start) / 1000;
    const { state, counts } = (await db.doc(`importRuns/duo-po-${version}`).get()).data() ?? {};
    const written = await writtenSince(new Date(Date.now() - seconds * 1000));
    process.stdout.write(
      `${round}: ${seconds.toFixed(1)} s, ${state}, ${JSON.stringify(counts)}, ${written} organizations written, ${(peak() - idle).toFixed(0)} MiB above idle\n`,
    );
    now = new Date(now.getTime() + 24 * 60 * 60_000);
    version += 1;
  }

  async function writtenSince(moment: Date): Promise<number> {
    const { docs } = await db.collection(organizationsPath).select().get();
    return docs.filter(({ updateTime }) => updateTime.toDate() >= moment).length;
  }
}

const megabytes = () => process.memoryUsage().rss / 2 ** 20;

async function memory(): Promise<number> {
  await pause(500);
  return megabytes();
}

function watchMemory(): () => number {
  let most = megabytes();
  const timer = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 20);
  return () => {
    clearInterval(timer);
    return most;
  };
}

await buildFunctionsIfChanged();
const standIns = await startStandIns();
const backend = await startBackend({ ports: await freePorts() });
try {
  await measure();
} finally {
  await backend.stop();
  await standIns.close();
}
