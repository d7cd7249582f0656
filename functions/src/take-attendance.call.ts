// An editor writes down who came; the tasks that follow begin at once. Here, since it is about activities and tasks.
import { takeAttendanceCommandSchema } from '@instroom/domain/activity/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { takeAttendanceOf } from './activities/take-attendance.ts';
import { followUpAttendance } from './follow-up-attendance.ts';
import { regionCall } from './platform/callable.ts';
import { db } from './platform/firebase.ts';

export const takeAttendance = regionCall(
  takeAttendanceCommandSchema,
  canEdit,
  async (command, { uid }) => {
    const sent = { ...command, uid, now: new Date() };
    const taken = await takeAttendanceOf(db, sent);
    await followUpAttendance(db, taken, sent);
    return { marked: taken.marked };
  },
);
