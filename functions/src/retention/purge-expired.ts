// Removes what carries an end date and has reached it: raw submissions, addresses' hashes and their salts, answers of
// commands, and the ledger entries of erased candidates. Dossiers have a term of their own and are not touched here.
import {
  commandsPath,
  countedsPath,
  rateLimitsPath,
  regionsPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';

const pageSize = 400;

/** How many documents were removed from each collection, by its path below a region. */
export async function purgeExpired(db: Firestore, now: Date): Promise<Record<string, number>> {
  const removed = {
    rateLimits: await purge(db, rateLimitsPath, now),
    submissions: 0,
    commands: 0,
    counted: 0,
  };
  const regions = await db.collection(regionsPath).select().get();
  for (const { id } of regions.docs) {
    removed.submissions += await purge(db, submissionsPath(id), now);
    removed.commands += await purge(db, commandsPath(id), now);
    removed.counted += await purge(db, countedsPath(id), now);
  }
  return removed;
}

async function purge(db: Firestore, path: string, now: Date): Promise<number> {
  const expired = db.collection(path).where('expireAt', '<=', now).limit(pageSize);
  let removed = 0;
  for (;;) {
    const page = (await expired.get()).docs;
    if (page.length === 0) return removed;
    const batch = db.batch();
    for (const { ref } of page) batch.delete(ref);
    await batch.commit();
    removed += page.length;
  }
}
