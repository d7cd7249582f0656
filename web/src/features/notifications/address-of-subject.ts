import type { Notification } from '@instroom/domain/notification/notification.ts';
import { addressOf, paths } from '../../paths.ts';

type Subject = Pick<Notification, 'kind' | 'taskId' | 'candidateId' | 'orgId'>;

/** Where there is something to do: a comment stands with its task, anything else with whom or what it is about. */
export function addressOfSubject(
  regionId: string,
  { kind, taskId, candidateId, orgId }: Subject,
): string {
  const isComment = kind === 'mentioned';
  if (candidateId && !isComment) return addressOf(paths.candidate, { regionId, candidateId });
  if (orgId && !isComment) return addressOf(paths.organization, { regionId, orgId });
  const tasks = addressOf(paths.tasks, { regionId });
  return taskId ? `${tasks}?${new URLSearchParams({ taak: taskId })}` : tasks;
}
