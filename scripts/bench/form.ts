// From a website form to a figure on a listening client, with the real functions and the real web SDK.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { statsPath } from '@instroom/domain/paths.ts';
import { statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { deleteApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithCustomToken } from 'firebase/auth';
import {
  collection,
  connectFirestoreEmulator,
  documentId,
  getFirestore,
  onSnapshot,
  query,
  where,
} from 'firebase/firestore';
import { getAuth as getAdminAuth } from 'firebase-admin/auth';
import type { Backend } from '../../local/src/backend.ts';
import { host } from '../../local/src/ports.ts';
import { inMs, percentile, report } from './report.ts';
import { formId, onStage, origin, regionId, type Stage } from './stage.ts';

export async function benchForm(): Promise<void> {
  await onStage(async (stage) => {
    const { viewer, close } = await aListeningViewer(stage);
    await send(stage.backend, 0);
    await viewer.reaches(1);
    await steady(stage.backend, viewer, { count: 100, perSecond: 5 });
    await steady(stage.backend, viewer, { count: 200, perSecond: 20 });
    await accepted(stage.backend, viewer, 200);
    await burst(stage.backend, viewer, 100);
    await close();
  });
}

/** Twenty posts a second: how long a visitor waits until it was accepted. */
async function accepted(backend: Backend, viewer: Viewer, count: number): Promise<void> {
  const before = viewer.total();
  const all = [];
  for (let i = 1; i <= count; i += 1) {
    const sent = performance.now();
    all.push(send(backend, before + i).then(() => performance.now() - sent));
    await pause(50);
  }
  const took = await Promise.all(all);
  await viewer.reaches(before + count);
  report('form sent → accepted, 20 a second, p50', inMs(percentile(took, 0.5)));
  report('form sent → accepted, 20 a second, p95', inMs(percentile(took, 0.95)), '100 ms');
}

type Pace = { count: number; perSecond: number };

/** So many posts a second: how long after its acceptance the figure of each shows. */
async function steady(backend: Backend, viewer: Viewer, { count, perSecond }: Pace): Promise<void> {
  const sinceSent: number[] = [];
  const sinceAccepted: number[] = [];
  const before = viewer.total();
  const all = [];
  for (let i = 1; i <= count; i += 1) {
    all.push(
      (async () => {
        const sent = performance.now();
        const accepted = send(backend, before + i).then(() => performance.now());
        const shown = await viewer.reaches(before + i);
        sinceSent.push(shown - sent);
        sinceAccepted.push(shown - (await accepted));
      })(),
    );
    await pause(1000 / perSecond);
  }
  await Promise.all(all);
  const pace = `${perSecond} a second`;
  report(`form sent → figure shown, ${pace}, p50`, inMs(percentile(sinceSent, 0.5)));
  report(`form sent → figure shown, ${pace}, p95`, inMs(percentile(sinceSent, 0.95)));
  report(
    `form accepted → figure shown, ${pace}, p95`,
    inMs(percentile(sinceAccepted, 0.95)),
    '150 ms',
  );
}

async function burst(backend: Backend, viewer: Viewer, count: number): Promise<void> {
  const before = viewer.total();
  const began = performance.now();
  const accepted = Promise.all(
    Array.from({ length: count }, (_, i) => send(backend, before + 1 + i)),
  ).then(() => performance.now());
  const shown = await viewer.reaches(before + count);
  report(`burst of ${count}: first sent → last shown`, inMs(shown - began));
  report(
    `burst of ${count}: last accepted → last shown`,
    inMs(shown - (await accepted)),
    '1000 ms',
  );
}

async function send({ address }: Backend, number: number): Promise<void> {
  const { projectId, ports } = address;
  const url = `http://${host}:${ports.functions}/${projectId}/europe-west4/submitForm/api/forms/${formId}/submissions`;
  const body = JSON.stringify({
    submissionId: randomUUID(),
    answers: {
      firstName: 'Anna',
      lastName: `Voorbeeld${number}`,
      email: `anna-${randomUUID()}@kandidaat.example`,
      sectors: ['vo'],
      subjects: ['wi'],
    },
    privacyStatementVersion: '1',
  });
  // Everybody from another address: what one sends too much is written down in one place.
  const from = `198.18.${number >> 8}.${number & 255}`;
  const headers = { origin, 'content-type': 'application/json', 'x-forwarded-for': from };
  let response = await fetch(url, { method: 'POST', headers, body });
  // Beyond its limit the local backend refuses at once, where production lets a request stand in line.
  while (response.status === 502) {
    await pause(20);
    response = await fetch(url, { method: 'POST', headers, body });
  }
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
}

interface Viewer {
  total(): number;
  /** The moment at which the viewer sees this many candidates. */
  reaches(total: number): Promise<number>;
}

async function aListeningViewer({ backend, admin }: Stage) {
  const { projectId, ports } = backend.address;
  const app = initializeApp({ projectId, apiKey: 'demo-key' }, 'bench');
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${host}:${ports.auth}`, { disableWarnings: true });
  // By the server, which need not be invited.
  await getAdminAuth(admin).createUser({ uid: 'viewer' });
  await signInWithCustomToken(auth, await getAdminAuth(admin).createCustomToken('viewer'));
  const client = getFirestore(app);
  connectFirestoreEmulator(client, host, ports.firestore);

  let total = 0;
  const waiting = new Map<number, (at: number) => void>();
  const live = query(
    collection(client, statsPath(regionId)),
    where(documentId(), '>=', 'live-'),
    where(documentId(), '<', 'live.'),
  );
  const stop = onSnapshot(live, (shards) => {
    const figures = sumShards(shards.docs.map((shard) => statsShardSchema.parse(shard.data())));
    total = figures.byPhase.new ?? 0;
    for (const [number, tell] of waiting)
      if (number <= total) {
        waiting.delete(number);
        tell(performance.now());
      }
  });
  const viewer: Viewer = {
    total: () => total,
    reaches: (number) =>
      number <= total
        ? Promise.resolve(performance.now())
        : new Promise((resolve) => waiting.set(number, resolve)),
  };
  return {
    viewer,
    close: () => {
      stop();
      return deleteApp(app);
    },
  };
}
