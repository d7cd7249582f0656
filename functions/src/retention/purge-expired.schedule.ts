// Every night: removes what has reached its end date, and logs how much.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { purgeExpired as purge } from './purge-expired.ts';

export const purgeExpired = onSchedule(
  { schedule: '0 3 * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 1800 },
  async () => log.info('expired documents removed', await purge(db, new Date())),
);
