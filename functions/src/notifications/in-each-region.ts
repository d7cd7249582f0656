// The same for each region. What fails in one must not keep the others waiting, and is told at the end.
import { regionsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { log } from '../platform/log.ts';

export async function inEachRegion(
  db: Firestore,
  what: string,
  run: (regionId: string) => Promise<number>,
): Promise<void> {
  const regions = await db.collection(regionsPath).select().get();
  let [count, failed] = [0, 0];
  for (const { id: regionId } of regions.docs)
    try {
      count += await run(regionId);
    } catch (error) {
      failed += 1;
      log.error(`${what}: a region failed`, error, { regionId });
    }
  if (count > 0) log.info(what, { count });
  if (failed > 0) throw new Error(`${what}: ${failed} regions failed`);
}
