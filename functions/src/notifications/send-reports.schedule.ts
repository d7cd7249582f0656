// Every morning: tells of periods that are over to who asked for that. On most mornings there are none.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { inEachRegion } from './in-each-region.ts';
import { queueReports } from './queue-reports.ts';

export const sendReports = onSchedule(
  {
    ...{ schedule: '30 7 * * *', timeZone: 'Europe/Amsterdam' },
    // Again after a failure: what was told is not told twice.
    ...{ timeoutSeconds: 900, retryCount: 3 },
  },
  () => inEachRegion(db, 'reports told of', (regionId) => queueReports(db, regionId, new Date())),
);
