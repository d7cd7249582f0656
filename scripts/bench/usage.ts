// What an act uses, with all that it wakes: the documents asked for and given, how often functions ran, and for how long. The
// functions are called from here one after the other, as the backend would do by the documents that were written.
import type { Usage } from '@instroom/domain/costs/operating-costs.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { countOf, countOperations, type Operation } from './count-operations.ts';
import { writtenEvent } from './written-event.ts';

type Measured = { usage: Usage; operations: Operation[] };
/** `invocations`: 0 where a client does it by itself. */
type How = { invocations: 0 | 1; memoryMib?: number };

/** Of the act alone. */
export async function usageOf(
  db: Firestore,
  act: () => Promise<unknown>,
  { invocations, memoryMib = 256 }: How,
): Promise<Measured> {
  const { operations, stop } = countOperations(db);
  const began = performance.now();
  try {
    await act();
  } finally {
    stop();
  }
  const tookMs = performance.now() - began;
  const shown = operations.filter(({ kind, path }) => kind === 'write' && isShown.test(path));
  return {
    operations,
    usage: {
      reads: countOf(operations, 'read'),
      writes: countOf(operations, 'write'),
      deletes: countOf(operations, 'delete'),
      shownWrites: shown.length,
      shownKib: await kibOf(db, shown),
      sentKib: 0,
      invocations,
      functionMs: invocations * tookMs,
      memoryMib,
    },
  };
}

/** Lists listen to the roster, figures to their shards. */
const isShown = /^regions\/[^/]+\/(roster|stats)\//;

/** A listener gets the whole document. */
async function kibOf(db: Firestore, written: readonly Operation[]): Promise<number> {
  const documents = await Promise.all(written.map(({ path }) => db.doc(path).get()));
  const bytes = documents.map((one) => Buffer.byteLength(JSON.stringify(one.data() ?? {})));
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

const ofCandidate = /^regions\/([^/]+)\/candidates\/([^/]+)(?:\/interactions\/([^/]+))?$/;

/** Of the act and of every function that wakes by what it writes of a candidate or of a contact with one. */
export async function usageWithEvents(
  db: Firestore,
  changed: string | undefined,
  act: () => Promise<unknown>,
  how: How,
): Promise<Usage> {
  const nobody = await db.doc(candidatePath('bench', 'nobody')).get();
  const versions = new Map<string, DocumentSnapshot>();
  if (changed) versions.set(changed, await db.doc(changed).get());
  const first = await usageOf(db, act, how);
  const usages = [first.usage];
  for (let { operations } = first; operations.length > 0; ) {
    const woken: Operation[] = [];
    const written = operations.filter(
      ({ kind, path }) => kind === 'write' && ofCandidate.test(path),
    );
    for (const path of new Set(written.map((one) => one.path))) {
      const before = versions.get(path) ?? nobody;
      const after = await db.doc(path).get();
      versions.set(path, after);
      const run = await handlerOf(path, before, after);
      const followed = await usageOf(db, run, { invocations: 1 });
      usages.push(followed.usage);
      woken.push(...followed.operations);
    }
    operations = woken;
  }
  return usages.reduce(added);
}

async function handlerOf(path: string, before: DocumentSnapshot, after: DocumentSnapshot) {
  const { candidateChanged } = await import('../../functions/src/candidate-changed.trigger.ts');
  const { interactionChanged } = await import(
    '../../functions/src/contacts/interaction-changed.trigger.ts'
  );
  const [, regionId = '', candidateId = '', interactionId] = ofCandidate.exec(path) ?? [];
  return async () => {
    if (interactionId)
      await interactionChanged.run(
        writtenEvent({ regionId, candidateId, interactionId }, before, after),
      );
    else await candidateChanged.run(writtenEvent({ regionId, candidateId }, before, after));
  };
}

function added(one: Usage, other: Usage): Usage {
  return {
    reads: one.reads + other.reads,
    writes: one.writes + other.writes,
    deletes: one.deletes + other.deletes,
    shownWrites: one.shownWrites + other.shownWrites,
    shownKib: one.shownKib + other.shownKib,
    sentKib: one.sentKib + other.sentKib,
    invocations: one.invocations + other.invocations,
    functionMs: one.functionMs + other.functionMs,
    memoryMib: Math.max(one.memoryMib, other.memoryMib),
  };
}
