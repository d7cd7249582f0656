// What one change of a candidate costs: every invocation, and every document read, written and deleted because of it.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { candidatesPath } from '@instroom/domain/paths.ts';
import type { BackendControls } from '../../local/src/backend/controls.ts';
import { countOf, countOperations, type Operation } from './count-operations.ts';
import { onFunctions } from './on-functions.ts';
import { report } from './report.ts';
import { writtenEvent } from './written-event.ts';

type Change =
  | 'a step to the next phase'
  | 'an edit of a text'
  | 'leaving within a year after starting to work, in another one';
type Cost = { invocations: number; operations: Operation[] };

const regionId = 'bench';
const signedUp = aCandidate({
  ...{ createdAt: new Date('2026-03-02T09:00:00Z'), sectors: ['vo'], subjects: ['wi'] },
  ...{ primarySector: 'vo', municipalityCode: '0202' },
});
const at = new Date('2026-04-07T09:00:00Z');
const moved: Candidate = {
  ...signedUp,
  ...{ phase: 'orienting', phaseSince: at, status: 'intake_done', statusSince: at },
  ...{ reachedAt: { orienting: at }, updatedAt: at, updatedBy: 'bench' },
};
const edited: Candidate = { ...signedUp, motivation: 'Voor de klas.', updatedAt: at };
const employed: Candidate = {
  ...moved,
  ...{ phase: 'employed', status: 'employed_unqualified', reachedAt: { employed: at } },
};
const goneAt = new Date('2027-01-08T09:00:00Z');
const gone: Candidate = {
  ...{ ...employed, phase: 'exited', phaseSince: goneAt, status: 'exited', statusSince: goneAt },
  exit: { reason: 'salary', at: goneAt, phaseAtExit: 'employed', reachableAgain: false },
  updatedAt: goneAt,
};

export async function benchCandidateChange(): Promise<void> {
  await onFunctions(async ({ backend }) => {
    for (const [what, cost] of Object.entries(await costsOfChanges(backend))) print(what, cost);
  });
}

/** The SDKs must look at this backend, and nobody else have set one up: the functions' own is used. */
export async function costsOfChanges(backend: BackendControls): Promise<Record<Change, Cost>> {
  return {
    'a step to the next phase': await costOf(backend, moved),
    'an edit of a text': await costOf(backend, edited),
    'leaving within a year after starting to work, in another one': await costOf(
      backend,
      gone,
      employed,
    ),
  };
}

/** Twice: by the backend, which counts invocations, and called from here, where documents are counted. */
async function costOf(
  backend: BackendControls,
  after: Candidate,
  before?: Candidate,
): Promise<Cost> {
  const { candidateChanged } = await import('../../functions/src/candidate-changed.trigger.ts');
  const { db } = await import('../../functions/src/platform/firebase.ts');
  const aKnown = async () => {
    const document = db.collection(candidatesPath(regionId)).doc();
    await document.set(signedUp);
    await backend.awaitIdle();
    if (before) await document.set(before);
    await backend.awaitIdle();
    return document;
  };
  const delivered = await aKnown();
  await backend.setFaultPlan([]);
  await delivered.set(after);
  await backend.awaitIdle();
  const invocations = await backend.countInvocations();

  const called = await aKnown();
  await backend.setBackgroundTriggers(false);
  const old = await called.get();
  await called.set(after);
  const event = writtenEvent({ regionId, candidateId: called.id }, old, await called.get());
  const { operations, stop } = countOperations(db);
  await candidateChanged.run(event);
  stop();
  await backend.setBackgroundTriggers(true);
  return { invocations, operations };
}

function print(what: string, { invocations, operations }: Cost): void {
  report(`${what}: functions invoked`, String(invocations), '1');
  const figures = operations.filter(({ isForFigures }) => isForFigures);
  report(`${what}: counters and facts, read`, String(countOf(figures, 'read')), '2');
  report(`${what}: counters and facts, written`, String(countOf(figures, 'write')), '3');
  for (const kind of ['read', 'write', 'delete'] as const) {
    report(`${what}: all documents, ${kind}`, String(countOf(operations, kind)));
    const paths = operations.filter((one) => one.kind === kind).map(({ path }) => path);
    for (const path of paths) console.log(`    ${path.replace(/^regions\/[^/]+\//, '')}`);
  }
}
