// Every night: removes practice regions that are not used, or whose person is gone.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { endUnusedPractice as end } from './end-practice.ts';

export const endUnusedPractice = onSchedule(
  { schedule: '15 4 * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 1800 },
  async () => log.info('practice regions removed', { removed: await end(db, new Date()) }),
);
