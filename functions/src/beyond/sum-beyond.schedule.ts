// Every quarter of an hour: sums the figures of the regions that share.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { publishBeyond } from './publish-beyond.ts';

export const sumBeyond = onSchedule(
  { schedule: '*/15 * * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 120 },
  async () => {
    const { regions, isMade } = await publishBeyond(db, new Date());
    log.info('figures beyond the region', { regions, isMade });
  },
);
