// What becomes of the notification that tasks were given to somebody, from the tasks as they are now. Whatever events come
// late, twice or in another order: it ends where it would have ended.
import type { Task } from '../task/task.ts';
import {
  holderOf,
  type Notification,
  newNotification,
  newTaskNotification,
} from './notification.ts';

/** That a colleague gave it, and when; of an event. */
export type Given = { taskId: string; at: Date; byUid: string };

type Known = {
  uid: string;
  stored: Notification | undefined;
  given: readonly Given[];
  /** Those of the events, as they are now, by id. */
  tasks: ReadonlyMap<string, Task>;
};

/** Of one task. Given anew later, it is news anew; nothing where it is not this person's to do. */
export function assignedAfter({ uid, stored, given, tasks }: Known): Notification | undefined {
  const last = given.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0];
  const [[taskId, task] = []] = [...tasks].filter(([, each]) => holderOf(each) === uid);
  if (!taskId || !task) return undefined;
  if (!last || (stored && stored.at >= last.at)) return stored;
  const { at, byUid } = last;
  return newTaskNotification({ uid, kind: 'assigned', at, byUid }, taskId, task);
}

/**
 * Of tasks that were started together, perhaps for hundreds of candidates. It names the candidate where they are all about
 * the same one.
 */
export function assignedTogether({ uid, stored, given, tasks }: Known): Notification | undefined {
  const held = given.flatMap(({ taskId, ...how }) => {
    const task = tasks.get(taskId);
    return task && holderOf(task) === uid ? [{ ...how, task }] : [];
  });
  const [first] = held;
  if (!first) return stored;
  const { at, byUid } = first;
  const { candidateId = first.task.candidateId, ...rest } =
    stored ?? newNotification({ uid, kind: 'assigned', at, byUid });
  const isOfOne =
    held.every(({ task }) => task.candidateId === candidateId) &&
    !(stored && stored.candidateId === undefined);
  if (stored && isOfOne === (stored.candidateId !== undefined)) return stored;
  return { ...rest, ...(isOfOne && candidateId && { candidateId }) };
}
