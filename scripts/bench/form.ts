// From a website form to a figure on a listening client, with the real functions and the real web SDK.
import { randomUUID } from 'node:crypto';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { memberPath, publicFormPath, statsPath } from '@instroom/domain/paths.ts';
import { statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { deleteApp as closeClient, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithCustomToken } from 'firebase/auth';
import { collection, connectFirestoreEmulator, getFirestore, onSnapshot } from 'firebase/firestore';
import { deleteApp, initializeApp as initializeAdmin } from 'firebase-admin/app';
import { getAuth as getAdminAuth } from 'firebase-admin/auth';
import { getFirestore as getAdminFirestore } from 'firebase-admin/firestore';
import { type Backend, startBackend } from '../../local/src/backend.ts';
import { freePorts, host } from '../../local/src/ports.ts';
import { buildFunctionsIfChanged } from '../build.ts';
import { inMs, percentile, report } from './report.ts';

const origin = 'http://127.0.0.1:5000';
const formId = 'bench-contact';
const regionId = 'bench';

export async function benchForm(): Promise<void> {
  await buildFunctionsIfChanged();
  const backend = await startBackend({ ports: await freePorts() });
  Object.assign(process.env, backend.env);
  const admin = initializeAdmin({ projectId: backend.address.projectId }, 'bench');
  try {
    const { viewer, close } = await aListeningViewer(backend, admin);
    await send(backend, 0);
    await viewer.reaches(1);
    await steady(backend, viewer, 100);
    await burst(backend, viewer, 100);
    await close();
  } finally {
    await deleteApp(admin);
    await backend.stop();
  }
}

/** Five posts a second: how long after its acceptance the figure of each shows. */
async function steady(backend: Backend, viewer: Viewer, count: number): Promise<void> {
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
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await Promise.all(all);
  report('form sent → figure shown, 5 a second, p50', inMs(percentile(sinceSent, 0.5)));
  report('form sent → figure shown, p95', inMs(percentile(sinceSent, 0.95)));
  report('form accepted → figure shown, p95', inMs(percentile(sinceAccepted, 0.95)), '150 ms');
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
  const response = await fetch(url, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({
      submissionId: randomUUID(),
      answers: {
        firstName: 'Anna',
        lastName: `Voorbeeld${number}`,
        email: `anna-${randomUUID()}@kandidaat.example`,
        sectors: ['vo'],
        subjects: ['wi'],
      },
      privacyStatementVersion: '1',
    }),
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
}

interface Viewer {
  total(): number;
  /** The moment at which the viewer sees this many candidates. */
  reaches(total: number): Promise<number>;
}

async function aListeningViewer({ address }: Backend, admin: ReturnType<typeof initializeAdmin>) {
  const { projectId, ports } = address;
  const db = getAdminFirestore(admin);
  const now = new Date();
  const author = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench' };
  const limits = { perAddressPerHour: 100_000, perFormPerHour: 1_000_000 };
  await db.doc(publicFormPath(formId)).set(aForm({ regionId, allowedOrigins: [origin], limits }));
  await db.doc(memberPath(regionId, 'viewer')).set({
    schemaVersion: 1,
    role: 'viewer',
    displayName: 'Bench',
    email: 'viewer@bench.example',
    active: true,
    since: now,
    ...author,
  });

  const app = initializeApp({ projectId, apiKey: 'demo-key' }, 'bench');
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${host}:${ports.auth}`, { disableWarnings: true });
  await signInWithCustomToken(auth, await getAdminAuth(admin).createCustomToken('viewer'));
  const client = getFirestore(app);
  connectFirestoreEmulator(client, host, ports.firestore);

  let total = 0;
  const waiting = new Map<number, (at: number) => void>();
  const stop = onSnapshot(collection(client, statsPath(regionId)), (shards) => {
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
      return closeClient(app);
    },
  };
}
