// Every night: repairs figures that drifted, region by region, and logs how many.
import { regionsPath } from '@instroom/domain/paths.ts';
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { recountRegion } from './recount-region.ts';

export const recount = onSchedule(
  { schedule: '30 3 * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 1800, memory: '512MiB' },
  async () => {
    const regions = await db.collection(regionsPath).select().get();
    for (const { id: regionId } of regions.docs) {
      const { looked, repaired } = await recountRegion(db, regionId, new Date());
      const tell = repaired > 0 ? log.warn : log.info;
      tell('figures recounted', { regionId, looked, repaired });
    }
  },
);
