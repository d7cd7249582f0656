// Every morning: tells of what is due today.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { inEachRegion } from './in-each-region.ts';
import { remindOfDue as remind } from './remind-of-due.ts';

export const remindOfDue = onSchedule(
  {
    ...{ schedule: '0 7 * * *', timeZone: 'Europe/Amsterdam' },
    // Again after a failure: what was told is not told twice.
    ...{ timeoutSeconds: 900, retryCount: 3 },
  },
  () => inEachRegion(db, 'reminded of tasks due', (regionId) => remind(db, regionId, new Date())),
);
