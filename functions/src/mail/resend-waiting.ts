// What still waits, because an event never came or the mail server was away for longer than events are repeated.
import { mailsPath, platformMailsPath, regionsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { deliverMail } from './deliver-mail.ts';
import type { SendMail } from './transport.ts';

const most = 200;

/** How many were tried again, and how many of them left. */
export async function resendWaiting(
  db: Firestore,
  send: SendMail,
  now: Date,
): Promise<{ tried: number; left: number }> {
  const regions = await db.collection(regionsPath).select().get();
  const queues = [platformMailsPath, ...regions.docs.map(({ id }) => mailsPath(id))];
  const done = { tried: 0, left: 0 };
  for (const path of queues) {
    const waiting = db.collection(path).where('state', 'in', ['queued', 'sending']).limit(most);
    for (const { ref } of (await waiting.get()).docs) {
      const outcome = await deliverMail(db, ref, send, now);
      if (outcome !== 'nothing') done.tried += 1;
      if (outcome === 'sent' || outcome === 'kept') done.left += 1;
    }
  }
  return done;
}
