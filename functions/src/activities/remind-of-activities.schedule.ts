// Every quarter of an hour: reminds of activities, and asks afterwards what they were like.
import { regionsPath } from '@instroom/domain/paths.ts';
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { remindAndEvaluate } from './remind-and-evaluate.ts';

export const remindOfActivities = onSchedule(
  { schedule: '*/15 * * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 840 },
  async () => {
    const regions = await db.collection(regionsPath).select().get();
    let [mails, failed] = [0, 0];
    for (const { id: regionId } of regions.docs)
      try {
        mails += await remindAndEvaluate(db, regionId, new Date());
      } catch (error) {
        failed += 1;
        log.error('reminding of activities failed', error, { regionId });
      }
    if (mails > 0) log.info('reminded of activities', { mails });
    if (failed > 0) throw new Error(`reminding of activities: ${failed} regions failed`);
  },
);
