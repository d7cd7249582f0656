// Marks of before tell of which subjects an organization has open positions, and not how many or how large. They become
// what the region wrote at the organization. Also those that a command wrote again meanwhile, as a guess.
import { isDeepStrictEqual } from 'node:util';
import { markWithOverlay, withMark } from '@instroom/domain/organization/marks.ts';
import { orgMarksSchema, overlaySchema } from '@instroom/domain/organization/overlay.ts';
import { orgMarksPath, orgOverlayPath } from '@instroom/domain/paths.ts';
import type { DocumentReference, Firestore } from 'firebase-admin/firestore';

/** How many organizations were marked anew, or would be. Twice does nothing more. */
export async function markPositions(
  db: Firestore,
  { isDryRun, regionId: only }: { isDryRun: boolean; regionId?: string },
): Promise<number> {
  const all = only ? db.collection(orgMarksPath(only)) : db.collectionGroup('orgMarks');
  const buckets = await all.select().get();
  let marked = 0;
  for (const { ref } of buckets.docs) marked += await inBucket(db, ref, isDryRun);
  return marked;
}

function inBucket(db: Firestore, bucket: DocumentReference, isDryRun: boolean): Promise<number> {
  const regionId = bucket.parent.parent?.id ?? '';
  return db.runTransaction(async (transaction) => {
    const stored = orgMarksSchema.parse((await transaction.get(bucket)).data() ?? { marks: {} });
    const ids = Object.keys(stored.marks).filter((orgId) => stored.marks[orgId]?.openPositions);
    if (ids.length === 0) return 0;
    const documents = ids.map((orgId) => db.doc(orgOverlayPath(regionId, orgId)));
    let { marks } = stored;
    let changed = 0;
    for (const document of await transaction.getAll(...documents)) {
      const before = marks[document.id] ?? {};
      const after = document.exists
        ? markWithOverlay(before, overlaySchema.parse(document.data()))
        : before;
      if (isDeepStrictEqual(after, before)) continue;
      marks = withMark(marks, document.id, after);
      changed += 1;
    }
    if (changed > 0 && !isDryRun) transaction.set(bucket, { marks });
    return changed;
  });
}
