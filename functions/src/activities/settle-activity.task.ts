// Hands out the places of an activity and tells who comes what changed. One at a time: whoever comes first is served first,
// and two never wait for each other's locks.
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { settle } from './settle.ts';

const taskSchema = z.object({
  regionId: z.string().min(1).max(100),
  activityId: z.string().min(1).max(100),
  writtenAt: z.number().optional(),
});

export const settleActivity = onTaskDispatched(
  {
    retryConfig: { maxAttempts: 10, minBackoffSeconds: 2, maxBackoffSeconds: 300 },
    rateLimits: { maxConcurrentDispatches: 1 },
    timeoutSeconds: 540,
    concurrency: 1,
  },
  async ({ data }) => {
    const activity = taskSchema.parse(data);
    const done = await settle(db, activity, new Date());
    if (done.answered > 0 || done.told > 0)
      log.info('activity settled', { activityId: activity.activityId, ...done });
  },
);
