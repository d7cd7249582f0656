// The names under which tasks stand together, live: one's own, and those of the region. Archived ones are among them,
// since tasks may still stand there.
import { taskListsPath } from '@instroom/domain/paths.ts';
import { type TaskList, taskListSchema } from '@instroom/domain/task/task-list.ts';
import { useQuery } from '@tanstack/react-query';
import { where } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { type Identified, listenToQuery } from './read.ts';
import { regionKey, useSession } from './session.ts';

export type ShownTaskList = Identified<TaskList>;
const none: ShownTaskList[] = [];

export const ownTaskListsQuery = (regionId: string, uid: string) =>
  liveQuery(
    regionKey(regionId, 'taskLists', uid),
    listenToQuery(taskListsPath(regionId), taskListSchema, where('byUid', '==', uid)),
  );

export const regionTaskListsQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'taskLists'),
    listenToQuery(taskListsPath(regionId), taskListSchema, where('scope', '==', 'region')),
  );

/** Each once, by name. */
export function useTaskLists(): ShownTaskList[] {
  const { regionId, account } = useSession();
  const own = useQuery(ownTaskListsQuery(regionId, account.uid)).data?.rows ?? none;
  const shared = useQuery(regionTaskListsQuery(regionId)).data?.rows ?? none;
  const others = shared.filter(({ byUid }) => byUid !== account.uid);
  return [...own, ...others].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
