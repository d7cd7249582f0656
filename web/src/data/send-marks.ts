// Sends who came to an activity: at once, when a connection comes back, and now and then in between.
import { takeAttendanceAnswerSchema } from '@instroom/domain/activity/commands.ts';
import { addMarks, type NewMark, sendWaiting, takeUpRefused } from './attendance-marks.ts';
import { currentAccount } from './auth.ts';
import { call } from './call.ts';
import { errorCodeOf } from './errors.ts';

const retryMs = 10_000;
let retry: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('online', () => void sendMarks());
void sendMarks();

export function markAttendance(
  regionId: string,
  activityId: string,
  marked: readonly NewMark[],
): void {
  const uid = currentAccount()?.uid;
  if (uid) addMarks({ uid, regionId, activityId }, marked);
  void sendMarks();
}

/** Once more what was refused, such as after somebody's rights were given back. */
export function sendRefusedMarks(): void {
  takeUpRefused();
  void sendMarks();
}

async function sendMarks(): Promise<void> {
  clearTimeout(retry);
  const uid = currentAccount()?.uid;
  const waitsOn =
    uid !== undefined &&
    (await sendWaiting(uid, (batch) =>
      call('takeAttendance', batch, takeAttendanceAnswerSchema).then(() => undefined, errorCodeOf),
    ));
  if (waitsOn) retry = setTimeout(() => void sendMarks(), retryMs);
}
