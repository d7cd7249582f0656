// The regions whose figures are summed with those of others: they agreed, are at work, and nobody only practises there.
import { regionsPath } from '@instroom/domain/paths.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export type Shared = Region & { id: string };

export async function regionsThatShare(db: Firestore): Promise<Shared[]> {
  const found = await db
    .collection(regionsPath)
    .where('settings.shareAggregatesNationally', '==', true)
    .where('status', '==', 'active')
    .get();
  return found.docs.flatMap((snapshot) => {
    const region = readDocument(snapshot, regionSchema);
    return region && !isPractice(region) ? [{ ...region, id: snapshot.id }] : [];
  });
}
