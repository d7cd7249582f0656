// Every quarter of an hour: queues the digests whose time has come.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { inEachRegion } from './in-each-region.ts';
import { queueDigests } from './queue-digests.ts';

export const sendDigests = onSchedule(
  { schedule: '*/15 * * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 840 },
  () => inEachRegion(db, 'digests queued', (regionId) => queueDigests(db, regionId, new Date())),
);
