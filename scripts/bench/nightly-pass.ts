// The nightly pass over a region of ten thousand candidates: how long it takes, and how many documents it reads and writes.
import { startOfDay } from '@instroom/domain/calendar.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import {
  candidatePath,
  countedPath,
  regionPath,
  taskBoardPath,
  taskPath,
} from '@instroom/domain/paths.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import { factsBetween } from '@instroom/domain/stats/period-facts.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { packTask, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { BackendControls } from '../../local/src/backend/controls.ts';
import { aRegion } from './a-region.ts';
import { countOf, countOperations, type Operation } from './count-operations.ts';
import { inventedPeople } from './invented-people.ts';
import { furnishCandidates } from './many-candidates.ts';
import { onFunctions } from './on-functions.ts';
import { inSeconds, report } from './report.ts';
import { regionId } from './stage.ts';

const people = 10_000;
const withTask = 5;
const drifted = 100;

export async function benchNightlyPass(): Promise<void> {
  await onFunctions(async ({ db, backend }) => {
    await furnishRegion({ db, backend }, people);
    await time();
    await time();
    await measure('nothing drifted');
    await backend.setBackgroundTriggers(false);
    const ids = inventedPeople(people)
      .slice(0, drifted)
      .map(([id]) => id);
    for (const id of ids)
      await db.doc(candidatePath(regionId, id)).update({ labels: ['nieuw'], openTaskCount: 9 });
    await measure(`${drifted} drifted`);
  });
}

/** Without counting, which takes time of its own. */
async function time(): Promise<void> {
  const { recount } = await import('../../functions/src/recount.schedule.ts');
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  await recount.run({ scheduleTime: new Date().toISOString() });
  report(`nightly pass over ${people} candidates`, inSeconds(performance.now() - began), '10 s');
  const { user, system } = process.cpuUsage(usedBefore);
  report('of which this process was at work', inSeconds((user + system) / 1000));
}

async function measure(what: string): Promise<void> {
  const operations = await nightlyPass();
  const candidates = operations.filter(({ path }) => /\/candidates\/[^/]+$/.test(path));
  report(`${what}: candidates read`, String(countOf(candidates, 'read')), `${people}`);
  for (const kind of ['read', 'write', 'delete'] as const)
    report(`${what}: all documents, ${kind}`, String(countOf(operations, kind)));
}

/** Runs it over every region. The SDKs must look at a backend, and nobody else have set one up: the functions' own is used. */
export async function nightlyPass(): Promise<Operation[]> {
  const { recount } = await import('../../functions/src/recount.schedule.ts');
  const { db } = await import('../../functions/src/platform/firebase.ts');
  const { operations, stop } = countOperations(db);
  try {
    await recount.run({ scheduleTime: new Date().toISOString() });
  } finally {
    stop();
  }
  return operations;
}

/** Everything that the pass looks at, as the functions keep it: candidates, roster, ledgers, and a task for every fifth. */
export async function furnishRegion(
  stage: { db: Firestore; backend: BackendControls },
  count: number,
): Promise<void> {
  const { db } = stage;
  const dueDate = '2026-12-01';
  const candidates = inventedPeople(count).map(([id, candidate], index): [string, Candidate] => [
    id,
    index % withTask > 0
      ? candidate
      : { ...candidate, openTaskCount: 1, nextActionAt: startOfDay(dueDate) },
  ]);
  await furnishCandidates(stage, candidates);
  await stage.backend.setBackgroundTriggers(false);
  const writer = db.bulkWriter();
  void writer.set(db.doc(regionPath(regionId)), aRegion('Bench'));
  const boards = new Map<string, Record<string, string>>();
  for (const [id, candidate] of candidates) {
    const facts = factsBetween(undefined, { ...candidate, phase: 'new' });
    void writer.set(db.doc(countedPath(regionId, id)), {
      counts: countCandidate(candidate),
      facts,
    });
    if (candidate.openTaskCount === 0) continue;
    const task = aTask({ candidateId: id, dueDate });
    void writer.set(db.doc(taskPath(regionId, id)), task);
    const bucket = taskBucketOf(id);
    boards.set(bucket, { ...boards.get(bucket), [id]: packTask(task) ?? '' });
  }
  for (const [bucket, entries] of boards)
    void writer.set(db.doc(taskBoardPath(regionId, bucket)), { entries });
  await writer.close();
  await stage.backend.setBackgroundTriggers(true);
}
