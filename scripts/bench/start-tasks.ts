// A list of four tasks started for five hundred candidates, in parts as the application sends them, and taken back: when
// has the person an answer, and when do all lists and dossiers say so?
import { randomUUID } from 'node:crypto';
import { baseTaskTemplates } from '@instroom/domain/codes/base-task-templates.ts';
import {
  candidatesPath,
  memberPath,
  taskBoardsPath,
  tasksPath,
  taskTemplatePath,
} from '@instroom/domain/paths.ts';
import { taskBoardSchema } from '@instroom/domain/task/packed-task.ts';
import { mostStartedAtOnce } from '@instroom/domain/task/start-commands.ts';
import { taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import { deleteApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithCustomToken } from 'firebase/auth';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { getAuth as getAdminAuth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { host } from '../../local/src/ports.ts';
import { furnishCandidates, manyPeople } from './many-candidates.ts';
import { inMs, inSeconds, percentile, report } from './report.ts';
import { onStage, regionId, type Stage } from './stage.ts';

const people = 500;
const [template] = baseTaskTemplates;
/** As the application does. */
const lanes = 2;

export async function benchStartTasks(): Promise<void> {
  await onStage(async (stage) => {
    const { db } = stage;
    const candidates = manyPeople(people);
    await furnishCandidates(stage, candidates);
    await furnish(db);
    const { call, close } = await anEditor(stage);
    const ids = candidates.map(([id]) => id);
    const startedBy = randomUUID();
    const start = (candidateIds: string[]) =>
      call('startTasks', {
        regionId,
        commandId: startedBy,
        templateId: template.code,
        candidateIds,
        startDay: '2026-11-27',
        assignee: { kind: 'owner' },
      });
    const undo = (candidateIds: string[]) =>
      call('undoStartTasks', { regionId, startedBy, candidateIds });
    // The first call of an instance is not what somebody waits for on a working day.
    await undo([randomUUID()]);
    await measure(db, { what: 'started', send: start, ids, perCandidate: template.items.length });
    await measure(db, { what: 'undone', send: undo, ids, perCandidate: 0 });
    await close();
  });
}

type Measured = {
  what: string;
  send: (candidateIds: string[]) => Promise<unknown>;
  ids: readonly string[];
  /** How many open tasks each has in the end. */
  perCandidate: number;
};

async function measure(db: Firestore, { what, send, ids, perCandidate }: Measured): Promise<void> {
  const began = performance.now();
  const parts: number[] = [];
  const waiting = Array.from({ length: Math.ceil(ids.length / mostStartedAtOnce) }, (_, part) =>
    ids.slice(part * mostStartedAtOnce, (part + 1) * mostStartedAtOnce),
  );
  const work = async () => {
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      const sent = performance.now();
      await send(part);
      parts.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const answered = performance.now() - began;
  while (!(await isExact(db, perCandidate))) await pause(100);
  const exact = performance.now() - began;
  const tasks = (await db.collection(tasksPath(regionId)).count().get()).data().count;
  report(`${what} for ${people} candidates, all answered`, inSeconds(answered), '10 s');
  report('a part, p50', inMs(percentile(parts, 0.5)));
  report('a part, p95', inMs(percentile(parts, 0.95)));
  report('board and dossiers exact, from the first call', inSeconds(exact), '10 s');
  report('tasks there then', String(tasks), String(people * perCandidate));
}

async function isExact(db: Firestore, perCandidate: number): Promise<boolean> {
  const counted = db
    .collection(candidatesPath(regionId))
    .where('openTaskCount', '==', perCandidate);
  if ((await counted.count().get()).data().count !== people) return false;
  const { docs } = await db.collection(taskBoardsPath(regionId)).get();
  const entries = docs.map((bucket) => taskBoardSchema.parse(bucket.data()).entries);
  const open = entries.reduce((sum, bucket) => sum + Object.keys(bucket).length, 0);
  return open === people * perCandidate;
}

async function furnish(db: Firestore): Promise<void> {
  const now = new Date();
  const signed = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench' };
  const member = { schemaVersion: 1, displayName: 'Bench', email: 'editor@bench.example' };
  await db
    .doc(memberPath(regionId, 'editor'))
    .set({ ...member, role: 'editor', active: true, since: now, ...signed });
  const items = template.items.map(({ nl: title, dueOffsetDays }) => ({ title, dueOffsetDays }));
  const content = { schemaVersion: 1, title: template.nl, items, active: true, ...signed };
  await db.doc(taskTemplatePath(regionId, template.code)).set(taskTemplateSchema.parse(content));
}

async function anEditor({ backend, admin }: Stage) {
  const { projectId, ports } = backend.address;
  const app = initializeApp({ projectId, apiKey: 'demo-key' }, 'bench-editor');
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${host}:${ports.auth}`, { disableWarnings: true });
  await getAdminAuth(admin).createUser({ uid: 'editor' });
  await signInWithCustomToken(auth, await getAdminAuth(admin).createCustomToken('editor'));
  const functions = getFunctions(app, 'europe-west4');
  connectFunctionsEmulator(functions, host, ports.functions);
  const call = (name: string, input: object) =>
    whenThereIsRoom(() => httpsCallable(functions, name)(input));
  return { call, close: () => deleteApp(app) };
}

/** The local backend refuses where production lets a request stand in line. */
async function whenThereIsRoom(ask: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await ask();
      return;
    } catch (error) {
      if (!String(error).includes('[502]')) throw error;
      await pause(50);
    }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
