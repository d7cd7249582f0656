// Wakes on every change of a task: masks what may not be kept, tells whose it is now, and brings the packed tasks, what
// lists show of the candidate, and the next one of a series up to date. All of it may be repeated.
import { taskPath } from '@instroom/domain/paths.ts';
import { hasCorrections } from '@instroom/domain/task/corrections.ts';
import { nextOfSeries } from '@instroom/domain/task/next-of-series.ts';
import { packTask } from '@instroom/domain/task/packed-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { notifyingAssigned } from '../notifications/notify-assigned.ts';
import { settleEach } from '../platform/few-at-once.ts';
import { db } from '../platform/firebase.ts';
import { inBatches } from '../platform/in-batches.ts';
import { readDocument } from '../platform/read.ts';
import { continueSeries, takeBackNext } from './continue-series.ts';
import { correctTask } from './correct-task.ts';
import { keepingTaskBoard } from './keep-task-board.ts';
import { keepTaskFacts } from './keep-task-facts.ts';

const keepOnBoard = keepingTaskBoard(db);
const notifyAssigned = notifyingAssigned(db);
/** Tasks that are started together for one candidate are counted together. */
const keepFacts = inBatches(1000, async (regionId, candidateIds: string[]) => {
  const outcomes = await settleEach(candidateIds, (candidateId) =>
    keepTaskFacts(db, { regionId, candidateId }),
  );
  const missing = { status: 'rejected', reason: new Error('not counted') } as const;
  return candidateIds.map((candidateId) => outcomes.get(candidateId) ?? missing);
});

export const taskChanged = onDocumentWritten(
  { document: taskPath('{regionId}', '{taskId}'), retry: true, concurrency: 300 },
  async ({ params, data, time }) => {
    const { regionId, taskId } = params;
    const before = data && readDocument(data.before, taskSchema);
    const after = data && readDocument(data.after, taskSchema);
    const isSeen = (before && packTask(before)) !== (after && packTask(after));
    // What starts a list counts its tasks in the transaction that makes them; hundreds of candidates wait for the rest.
    const isCounted = !before && after?.startedBy !== undefined && after.seriesId === undefined;
    const candidates = new Set(isCounted ? [] : [before?.candidateId, after?.candidateId]);
    await Promise.all([
      isSeen && keepOnBoard(regionId, taskId),
      notifyAssigned(params, { before, after, at: new Date(time) }),
      ...[...candidates].map((id) => id !== undefined && keepFacts(regionId, id)),
    ]);
    if (before?.status === 'done' && after?.status === 'open')
      await takeBackNext(db, params, before);
    // Most need neither; what somebody writes after this has an event of its own.
    if (!after || (!hasCorrections(after) && !nextOfSeries(taskId, after))) return;
    // From the task as it is now: an event that comes late must not continue what was opened again.
    const now = await correctTask(db, params);
    if (now) await continueSeries(db, params, now);
  },
);
