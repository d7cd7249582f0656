// "Undo" of a start, by who started it, shortly after: what nobody changed since is removed, the rest stays and is counted.
import { startOfDay } from '@instroom/domain/calendar.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { ManyOutcome } from '@instroom/domain/candidate/commands.ts';
import { candidatePath, taskPath } from '@instroom/domain/paths.ts';
import type {
  UndoStartTasksAnswer,
  UndoStartTasksCommand,
} from '@instroom/domain/task/start-commands.ts';
import { isAsStarted, startedTaskId } from '@instroom/domain/task/start-template.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { DocumentReference, Firestore, Query } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { forEachOf } from '../platform/for-each-of.ts';
import { readDocument } from '../platform/read.ts';
import { factChanges, openTasksOf } from './keep-task-facts.ts';
import { startRecordDocument, startRecordSchema } from './start-record.ts';

type Command = UndoStartTasksCommand & { uid: string; now: Date };
type Settled = { outcome: ManyOutcome; removed: number; kept: number };

/** Longer than the screen offers it, since many take their time. */
const undoMinutes = 15;

export async function undoStartTasksOf(
  db: Firestore,
  command: Command,
): Promise<UndoStartTasksAnswer> {
  const settled = await forEachOf(command.candidateIds, (candidateId) =>
    undoFor(db, candidateId, command),
  );
  const all = Object.entries(settled).map(([id, one]): [string, Settled] => [
    id,
    one === 'internal' ? refused(one) : one,
  ]);
  return {
    outcomes: Object.fromEntries(all.map(([id, { outcome }]) => [id, outcome])),
    removed: all.reduce((sum, [, one]) => sum + one.removed, 0),
    kept: all.reduce((sum, [, one]) => sum + one.kept, 0),
  };
}

function undoFor(db: Firestore, candidateId: string, command: Command): Promise<Settled> {
  const { regionId, startedBy: startId, uid, now } = command;
  const recordDocument = startRecordDocument(db, { regionId, startId, candidateId });
  return db.runTransaction(async (transaction) => {
    const [storedRecord, stored] = await transaction.getAll(
      recordDocument,
      db.doc(candidatePath(regionId, candidateId)),
    );
    const record = storedRecord && readDocument(storedRecord, startRecordSchema);
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!candidate || record?.uid !== uid) return refused('not_found');
    if (record.undone) return { outcome: 'done', ...record.undone };
    if (now.getTime() - record.at.getTime() > undoMinutes * 60_000) return refused('undo_too_late');
    if (candidate.restricted) return refused('restricted');
    const documents = Array.from({ length: record.taskCount }, (_, item) =>
      db.doc(taskPath(regionId, startedTaskId({ startId, candidateId }, item))),
    );
    const there = (await transaction.getAll(...documents)).flatMap((snapshot) => {
      const task = readDocument(snapshot, taskSchema);
      return task ? [{ document: snapshot.ref, task }] : [];
    });
    const untouched = there.filter(({ task }) => isAsStarted(task));
    const removed = untouched.length;
    const openTaskCount = Math.max(0, (candidate.openTaskCount ?? 0) - removed);
    const open = openTasksOf(db, { regionId, candidateId });
    const first = openTaskCount === 0 ? undefined : await firstWithout(open, untouched);
    for (const { document } of untouched) transaction.delete(document);
    const facts = { openTaskCount, ...(first && { nextActionAt: startOfDay(first) }) };
    const changes = factChanges(candidate, facts);
    if (Object.keys(changes).length > 0) transaction.update(stored.ref, changes);
    const undone = { removed, kept: there.length - removed };
    transaction.update(recordDocument, { undone });
    const act = { kind: 'tasks_undone', byUid: uid, at: now, candidateId, detail: undone } as const;
    recordAudit(db, transaction, regionId, act, `${startId}-${candidateId}-undone`);
    return { outcome: 'done', ...undone };
  });
}

/**
 * The day of the first that stays. Outside the transaction, since a query in it would hold up who writes other tasks;
 * the trigger looks once more.
 */
async function firstWithout(
  open: Query,
  removed: readonly { document: DocumentReference }[],
): Promise<string | undefined> {
  const gone = new Set(removed.map(({ document }) => document.id));
  const first = await open
    .orderBy('dueDate')
    .limit(gone.size + 1)
    .get();
  const stays = first.docs.find(({ id }) => !gone.has(id));
  return stays && readDocument(stays, taskSchema)?.dueDate;
}

function refused(outcome: ManyOutcome): Settled {
  return { outcome, removed: 0, kept: 0 };
}
