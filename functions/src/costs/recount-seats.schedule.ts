// Every night: repairs seats whose event never came, region by region, and logs how many.
import { regionsPath } from '@instroom/domain/paths.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { recountSeats as recount } from './recount-seats.ts';

export const recountSeats = onSchedule(
  { schedule: '45 3 * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 1800 },
  async () => {
    const regions = await db.collection(regionsPath).select().get();
    for (const { id: regionId } of regions.docs) {
      if (isPracticeId(regionId)) continue;
      const { repaired, isTotalRepaired } = await recount(db, regionId, new Date());
      if (repaired > 0 || isTotalRepaired) log.warn('seats recounted', { regionId, repaired });
    }
    log.info('seats looked at', { regions: regions.size });
  },
);
