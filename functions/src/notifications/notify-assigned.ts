// Tells somebody that a task is his or hers now, and takes that back once it is not. In a burst, as when a list is started
// for hundreds of candidates, what goes into one notification is worked out together.
import { dayOf } from '@instroom/domain/calendar.ts';
import {
  assignedAfter,
  assignedTogether,
  type Given,
} from '@instroom/domain/notification/assigned.ts';
import { assignedId, dueId, holderOf } from '@instroom/domain/notification/notification.ts';
import { taskPath, tasksPath } from '@instroom/domain/paths.ts';
import { type Task, taskSchema } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { inBatches } from '../platform/in-batches.ts';
import { readDocument } from '../platform/read.ts';
import { keepNotification, mayBeTold } from './keep-notification.ts';

type Place = { regionId: string; taskId: string };
type TaskChange = { before: Task | undefined; after: Task | undefined; at: Date };
/** That a task came to somebody, or left. */
type Moved = Place & { uid: string; startedBy: string | undefined; given: Given | undefined };

const mostTogether = 150;

/** `at`: the moment of the event, the same however often it comes. */
export function notifyingAssigned(db: Firestore) {
  const keep = inBatches(mostTogether, async (_key, moves: Moved[]) => {
    await keepAssigned(db, moves);
    return moves.map(() => ({ status: 'fulfilled' as const, value: undefined }));
  });
  return async (place: Place, change: TaskChange): Promise<void> => {
    const keyOf = ({ regionId, uid, taskId, startedBy }: Moved) =>
      `${regionId}/${assignedId(uid, { taskId, startedBy })}`;
    await Promise.all([
      ...movesOf(place, change).map((moved) => keep(keyOf(moved), moved)),
      withdrawDue(db, place, change),
    ]);
  };
}

function movesOf({ regionId, taskId }: Place, { before, after, at }: TaskChange): Moved[] {
  const [had, has] = [holderOf(before), holderOf(after)];
  if (had === has) return [];
  const startedBy = (after ?? before)?.startedBy;
  const moves: Moved[] = [];
  if (had) moves.push({ regionId, taskId, startedBy, uid: had, given: undefined });
  // The next one of a series was given with the first; whoever takes a task knows.
  const isNext = !before && after?.seriesId !== undefined;
  if (has && after && !isNext && after.updatedBy !== has)
    moves.push({
      ...{ regionId, taskId, startedBy, uid: has },
      given: { taskId, at, byUid: after.updatedBy },
    });
  return moves;
}

/** All about the same notification. */
async function keepAssigned(db: Firestore, moves: readonly Moved[]): Promise<void> {
  const [first] = moves;
  if (!first) return;
  const { regionId, uid, startedBy } = first;
  const given = moves.flatMap((moved) => moved.given ?? []);
  await keepNotification(db, regionId, assignedId(uid, first), async (stored) => {
    if (!stored && given.length === 0) return undefined;
    const tasks = await tasksOf(db, moves);
    const known = { uid, stored, given, tasks };
    const after = startedBy ? assignedTogether(known) : assignedAfter(known);
    if (stored) {
      const holdsOne = [...tasks.values()].some((task) => holderOf(task) === uid);
      const isLost = startedBy && !holdsOne && !(await holdsAny(db, { regionId, uid, startedBy }));
      return isLost ? undefined : after;
    }
    return after && (await mayBeTold(db, regionId, uid)) ? after : undefined;
  });
}

async function tasksOf(db: Firestore, moves: readonly Moved[]): Promise<Map<string, Task>> {
  const documents = new Set(moves.map(({ regionId, taskId }) => taskPath(regionId, taskId)));
  const found = await db.getAll(...[...documents].map((path) => db.doc(path)));
  return new Map(
    found.flatMap((snapshot): [string, Task][] => {
      const task = readDocument(snapshot, taskSchema);
      return task ? [[snapshot.id, task]] : [];
    }),
  );
}

type Started = { regionId: string; uid: string; startedBy: string };

async function holdsAny(db: Firestore, { regionId, uid, startedBy }: Started): Promise<boolean> {
  const open = db
    .collection(tasksPath(regionId))
    .where('startedBy', '==', startedBy)
    .where('assigneeUid', '==', uid)
    .where('status', '==', 'open');
  return !(await open.limit(1).get()).empty;
}

/** That it is due today is no news any more once it is done, put off or somebody else's. */
async function withdrawDue(
  db: Firestore,
  { regionId, taskId }: Place,
  { before, after, at }: TaskChange,
): Promise<void> {
  const uid = holderOf(before);
  const dueDate = before?.dueDate;
  const isSame = uid === holderOf(after) && dueDate === after?.dueDate;
  if (!uid || !dueDate || isSame || dueDate > dayOf(at)) return;
  await withdrawUnlessDue(db, { regionId, taskId, uid, dueDate });
}

type Due = Place & { uid: string; dueDate: string };

export async function withdrawUnlessDue(
  db: Firestore,
  { regionId, taskId, uid, dueDate }: Due,
): Promise<void> {
  await keepNotification(db, regionId, dueId(uid, taskId, dueDate), async (stored) => {
    if (!stored) return undefined;
    const now = readDocument(await db.doc(taskPath(regionId, taskId)).get(), taskSchema);
    return holderOf(now) === uid && now?.dueDate === dueDate ? stored : undefined;
  });
}
