// Every half hour: tries again what still waits in the queues of mail.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { mailTransport, smtpUrl } from './mail-settings.ts';
import { resendWaiting as resend } from './resend-waiting.ts';

export const resendWaiting = onSchedule(
  {
    schedule: '*/30 * * * *',
    timeZone: 'Europe/Amsterdam',
    secrets: [smtpUrl],
    timeoutSeconds: 900,
  },
  async () => {
    const done = await resend(db, mailTransport(), new Date());
    if (done.tried > 0) log.info('waiting mail tried again', done);
  },
);
