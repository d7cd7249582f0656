// Finds packed tasks, and what lists show of the tasks for a candidate, that are not as they should be because an event
// never came, and makes them again. What changes meanwhile is repaired by its own event as well.
import { startOfDay } from '@instroom/domain/calendar.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { taskBoardsPath, tasksPath } from '@instroom/domain/paths.ts';
import { packTask, taskBoardSchema, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { settleEach } from '../platform/few-at-once.ts';
import { pagesOf } from '../platform/pages-of.ts';
import { readDocument, readShared } from '../platform/read.ts';
import { keepTaskEntries } from './keep-task-board.ts';
import { factChanges, keepTaskFacts, type TaskFacts } from './keep-task-facts.ts';

/** Reads all open tasks of a region; looks at pages of candidates that somebody else reads anyway. */
export async function repairingTasks(db: Firestore, regionId: string) {
  const { driftedTasks, factsOf, looked } = await lookAtTasks(db, regionId);
  const driftedCandidates = new Set<string>();

  return {
    look(candidates: readonly QueryDocumentSnapshot[]): void {
      for (const document of candidates) {
        const candidate = readShared(document, candidateSchema);
        const facts = factsOf.get(document.id) ?? { openTaskCount: 0 };
        if (candidate && Object.keys(factChanges(candidate, facts)).length > 0)
          driftedCandidates.add(document.id);
      }
    },
    /** Once all were seen: repairs, and answers how many open tasks there are and what had to be repaired. */
    async repair(): Promise<{ looked: number; repaired: number }> {
      let repaired = 0;
      for (const ids of Map.groupBy(driftedTasks, taskBucketOf).values())
        repaired += (await keepTaskEntries(db, regionId, ids)).size;
      const kept = await settleEach([...driftedCandidates], (candidateId) =>
        keepTaskFacts(db, { regionId, candidateId }),
      );
      for (const outcome of kept.values()) {
        if (outcome.status === 'rejected') throw outcome.reason;
        if (outcome.value) repaired += 1;
      }
      return { looked, repaired };
    },
  };
}

async function lookAtTasks(db: Firestore, regionId: string) {
  const known = new Map<string, string>();
  for (const bucket of (await db.collection(taskBoardsPath(regionId)).get()).docs)
    for (const [id, packed] of Object.entries(taskBoardSchema.parse(bucket.data()).entries))
      known.set(id, packed);
  const drifted: string[] = [];
  const factsOf = new Map<string, TaskFacts>();
  let looked = 0;
  const open = db.collection(tasksPath(regionId)).where('status', '==', 'open');
  for await (const page of pagesOf(open))
    for (const document of page) {
      looked += 1;
      const task = readDocument(document, taskSchema);
      if (!task) continue;
      if (packTask(task) !== known.get(document.id)) drifted.push(document.id);
      known.delete(document.id);
      const { candidateId, isPrivate, dueDate } = task;
      if (candidateId && !isPrivate)
        factsOf.set(candidateId, withTask(factsOf.get(candidateId), dueDate));
    }
  // What is left is of nothing that is open.
  return { driftedTasks: [...drifted, ...known.keys()], factsOf, looked };
}

function withTask(
  { openTaskCount, nextActionAt }: TaskFacts = { openTaskCount: 0 },
  dueDate: string | undefined,
): TaskFacts {
  const due = dueDate === undefined ? undefined : startOfDay(dueDate);
  const first = due && nextActionAt && nextActionAt < due ? nextActionAt : (due ?? nextActionAt);
  return { openTaskCount: openTaskCount + 1, ...(first && { nextActionAt: first }) };
}
