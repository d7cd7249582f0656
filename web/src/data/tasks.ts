// Work to be done. The open tasks of a region stand in sixteen packed documents that all pages share; what is private,
// what is done and what belongs to one dossier or organization is read by itself.
import { taskBoardsPath, taskPath, tasksPath } from '@instroom/domain/paths.ts';
import {
  entryOf,
  type TaskEntry,
  taskBoardSchema,
  unpackTask,
} from '@instroom/domain/task/packed-task.ts';
import { type Task, taskSchema } from '@instroom/domain/task/task.ts';
import { limit, orderBy, type QueryConstraint, where } from 'firebase/firestore';
import { type Listen, liveQuery } from './live-query.ts';
import { packedReader, type Unpacked } from './packed-reader.ts';
import { type Identified, listenToDocument, listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

export type TaskRow = TaskEntry & Pick<Task, 'isPrivate' | 'status'>;

export type TaskBoard = {
  known: ReadonlyMap<string, Unpacked<TaskRow | undefined>>;
  /** What this version of the application cannot read. */
  unreadable: number;
};

export const taskBoardQuery = (regionId: string) =>
  liveQuery(regionKey(regionId, 'taskBoard'), listenToTaskBoard(regionId));

function listenToTaskBoard(regionId: string): Listen<TaskBoard> {
  const listen = listenToQuery(taskBoardsPath(regionId), taskBoardSchema);
  return (onData, onError) => {
    const read = packedReader(rowOf);
    return listen((buckets) => {
      const known = read(buckets);
      const lost = [...known.values()].filter(({ row }) => !row);
      onData({ known, unreadable: buckets.unreadable + lost.length });
    }, onError);
  };
}

function rowOf(id: string, packed: string): TaskRow | undefined {
  try {
    return { ...unpackTask(id, packed), isPrivate: false, status: 'open' };
  } catch {
    // Of a later version of the application, most likely: it is counted, and said on screen.
    return undefined;
  }
}

/** A task as lists show it. */
export function rowOfTask({ id, ...task }: Identified<Task>): TaskRow {
  return { ...entryOf(id, task), isPrivate: task.isPrivate, status: task.status };
}

export const taskQuery = (regionId: string, taskId: string) =>
  liveQuery(
    regionKey(regionId, 'tasks', 'one', taskId),
    listenToDocument(taskPath(regionId, taskId), taskSchema),
  );

const tasksWhere = (regionId: string, key: string[], ...constraints: QueryConstraint[]) =>
  liveQuery(
    regionKey(regionId, 'tasks', ...key),
    listenToQuery(tasksPath(regionId), taskSchema, ...constraints),
  );

const isMine = (uid: string) => where('people', 'array-contains', uid);
const isShared = where('isPrivate', '==', false);

/** Those that only the people of a task see. */
export const privateTasksQuery = (regionId: string, uid: string) =>
  tasksWhere(
    regionId,
    ['private', uid],
    isMine(uid),
    where('isPrivate', '==', true),
    where('status', '==', 'open'),
  );

/** Of whoever looks, due by this day: what the day begins with. */
export const dueTasksQuery = (regionId: string, uid: string, today: string) =>
  tasksWhere(
    regionId,
    ['due', uid, today],
    isMine(uid),
    where('assigneeUid', '==', uid),
    where('status', '==', 'open'),
    where('dueDate', '<=', today),
    orderBy('dueDate'),
    limit(100),
  );

/** Done last, newest first. */
export const doneTasksQuery = (regionId: string, size: number) =>
  tasksWhere(
    regionId,
    ['done', String(size)],
    isShared,
    where('status', '==', 'done'),
    orderBy('doneAt', 'desc'),
    limit(size),
  );

/** What tasks are about. */
export type TaskSubject = { candidateId: string } | { orgId: string };

const mostOfSubject = 200;

const aboutIt = (subject: TaskSubject) =>
  'candidateId' in subject
    ? where('candidateId', '==', subject.candidateId)
    : where('orgId', '==', subject.orgId);
const keyOf = (subject: TaskSubject) => Object.values(subject).join('');

export const tasksAboutQuery = (regionId: string, subject: TaskSubject) =>
  tasksWhere(regionId, ['about', keyOf(subject)], aboutIt(subject), isShared, limit(mostOfSubject));
