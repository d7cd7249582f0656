// Somebody's open tasks as days of a calendar. It leaves Instroom, to whoever keeps that calendar: without the person's
// choice no title is in it, and a name never is.
import { createHash } from 'node:crypto';
import type { CalendarDay } from '@instroom/domain/platform/calendar-file.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { nl } from './messages/nl.ts';

type OwnTask = { regionId: string; taskId: string; task: Task };
type Shown = { showsTitles: boolean; appUrl: string };

/** What is due on no day stands on no day. */
export function tasksAsDays(tasks: readonly OwnTask[], { showsTitles, appUrl }: Shown) {
  return tasks.flatMap(({ regionId, taskId, task }): CalendarDay[] => {
    const { dueDate: day, priority, createdAt, updatedAt } = task;
    if (!day) return [];
    // Ids of tasks can hold the id of a candidate.
    const id = createHash('sha256').update(`${regionId}/${taskId}`).digest('hex').slice(0, 32);
    const revision = Math.max(0, Math.floor((updatedAt.getTime() - createdAt.getTime()) / 1000));
    const title = showsTitles ? task.title : titleWithoutData(task);
    const url = `${appUrl}/${encodeURIComponent(regionId)}/taken`;
    return [{ id, title, day, changedAt: updatedAt, revision, priority, url }];
  });
}

function titleWithoutData({ candidateId, orgId, priority }: Task): string {
  const about = (candidateId && nl.candidate) || (orgId && nl.organization) || nl.own;
  return priority === 'high' ? `${about} (${nl.high})` : about;
}
