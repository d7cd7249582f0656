// What lists show of the tasks for a candidate: how many are open, and when the first is due. Always found anew from all of
// them, so that repeats and another order come to the same. Private ones do not count: their number would tell of them.
import { startOfDay } from '@instroom/domain/calendar.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath, tasksPath } from '@instroom/domain/paths.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { ifUnchanged } from '../platform/if-unchanged.ts';
import { readDocument } from '../platform/read.ts';

type Place = { regionId: string; candidateId: string };
export type TaskFacts = { openTaskCount: number; nextActionAt?: Date };

/** Others write the same candidate meanwhile; more often than this is a fault. */
const mostTries = 20;

/**
 * Answers whether there was anything to change. After each write it looks again: a task that came between may have found
 * nothing to do before this wrote.
 */
export async function keepTaskFacts(db: Firestore, place: Place): Promise<boolean> {
  const document = db.doc(candidatePath(place.regionId, place.candidateId));
  let isChanged = false;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const snapshot = await document.get();
    const candidate = readDocument(snapshot, candidateSchema);
    const { updateTime } = snapshot;
    if (!candidate || !updateTime) return isChanged;
    const changes = factChanges(candidate, await taskFacts(db, place));
    if (Object.keys(changes).length === 0) return isChanged;
    const write = document.update(changes, { lastUpdateTime: updateTime });
    if (await ifUnchanged(write)) isChanged = true;
  }
  throw new Error('The candidate kept changing.');
}

/** Those that are open for a candidate and that everybody sees. */
export function openTasksOf(db: Firestore, { regionId, candidateId }: Place) {
  return db
    .collection(tasksPath(regionId))
    .where('candidateId', '==', candidateId)
    .where('status', '==', 'open')
    .where('isPrivate', '==', false);
}

async function taskFacts(db: Firestore, place: Place): Promise<TaskFacts> {
  const open = openTasksOf(db, place);
  const [count, first] = await Promise.all([
    open.count().get(),
    open.orderBy('dueDate').limit(1).get(),
  ]);
  const [soonest] = first.docs;
  const dueDate = soonest && readDocument(soonest, taskSchema)?.dueDate;
  return {
    openTaskCount: count.data().count,
    ...(dueDate && { nextActionAt: startOfDay(dueDate) }),
  };
}

/** What a candidate should say of its tasks and does not. */
export function factChanges(candidate: Candidate, facts: TaskFacts): Record<string, unknown> {
  const isSameMoment = candidate.nextActionAt?.getTime() === facts.nextActionAt?.getTime();
  return {
    ...((candidate.openTaskCount ?? 0) !== facts.openTaskCount && {
      openTaskCount: facts.openTaskCount,
    }),
    ...(!isSameMoment && { nextActionAt: facts.nextActionAt ?? FieldValue.delete() }),
  };
}
