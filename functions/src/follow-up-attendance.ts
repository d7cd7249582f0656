// The tasks that follow from who came and who did not: started from the templates of the activity, and taken back where
// somebody was marked by mistake and nobody touched them yet. May be done again.
import type { TakeAttendanceCommand } from '@instroom/domain/activity/commands.ts';
import { attendances } from '@instroom/domain/activity/registration.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { AttendanceTaken } from './activities/take-attendance.ts';
import { log } from './platform/log.ts';
import { startTasksOf } from './tasks/start-tasks.ts';
import { undoStartTasksOf } from './tasks/undo-start-tasks.ts';

type By = Pick<TakeAttendanceCommand, 'regionId' | 'commandId'> & { uid: string; now: Date };

export async function followUpAttendance(
  db: Firestore,
  { changed, followUp }: AttendanceTaken,
  { regionId, commandId, uid, now }: By,
): Promise<void> {
  const starts = new Map<string, string[]>();
  for (const { candidateId, startedBy } of changed)
    if (startedBy) starts.set(startedBy, [...(starts.get(startedBy) ?? []), candidateId]);
  for (const [startedBy, candidateIds] of starts)
    await undoStartTasksOf(db, { regionId, startedBy, candidateIds, uid, now });
  for (const attendance of attendances) {
    const templateId = followUp[attendance];
    const candidateIds = changed
      .filter((one) => one.attendance === attendance)
      .map(({ candidateId }) => candidateId);
    if (!templateId || candidateIds.length === 0) continue;
    const assignee = { kind: 'owner' as const };
    const start = { regionId, commandId, templateId, candidateIds, assignee, uid, now };
    try {
      await startTasksOf(db, { ...start, startDay: dayOf(now) });
    } catch (error) {
      // A template that is gone keeps nobody from writing down who came.
      if (!(error instanceof DomainError)) throw error;
      log.warn('no tasks after an activity', { code: error.code });
    }
  }
}
