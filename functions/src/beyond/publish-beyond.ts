// Sums the live figures of the regions that share and publishes what is safe of them, all of it at once. It reads ten
// shards of each region: to remember which of them changed would save little and could be wrong.
import {
  type Beyond,
  type BeyondCounts,
  type BeyondMade,
  beyondCountsOf,
  beyondMadeSchema,
  beyondMaps,
} from '@instroom/domain/beyond/beyond.ts';
import { mayFollow } from '@instroom/domain/beyond/may-follow.ts';
import { type SafeFigures, safeFigures } from '@instroom/domain/beyond/safe-cells.ts';
import { beyondMadePath, beyondPath, statsPath } from '@instroom/domain/paths.ts';
import { statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { FieldPath, type Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { regionsThatShare, type Shared } from './regions-that-share.ts';

/** Answers how many regions share, and whether the figures were made anew or stand still. */
export async function publishBeyond(
  db: Firestore,
  now: Date,
): Promise<{ regions: number; isMade: boolean }> {
  const regions = await regionsThatShare(db);
  const figures = safeFigures(await Promise.all(regions.map(({ id }) => countsOf(db, id))), 5);
  const regionIds = regions.map(({ id }) => id);
  return db.runTransaction(async (transaction) => {
    const made = readDocument(await transaction.get(db.doc(beyondMadePath)), beyondMadeSchema);
    const isMade = mayFollow(made, regionIds, now);
    if (!isMade) {
      // Who no longer agrees to be named is named no longer, also while the figures stand still.
      const regionNames = namesOf(regions.filter(({ id }) => made?.regionIds.includes(id)));
      transaction.update(db.doc(beyondPath), { regionNames } satisfies Partial<Beyond>);
      return { regions: regions.length, isMade };
    }
    transaction.set(db.doc(beyondPath), {
      ...figures,
      madeAt: now,
      regionCount: regions.length,
      regionNames: namesOf(regions),
    } satisfies Beyond);
    transaction.set(db.doc(beyondMadePath), {
      madeAt: now,
      regionIds,
      isEmpty: isEmpty(figures),
    } satisfies BeyondMade);
    return { regions: regions.length, isMade };
  });
}

/** Of the shards only what is summed: a region's own fields may be many. */
async function countsOf(db: Firestore, regionId: string): Promise<BeyondCounts> {
  const shards = await db
    .collection(statsPath(regionId))
    .where(FieldPath.documentId(), '>=', 'live-')
    .where(FieldPath.documentId(), '<', 'live.')
    .select(...beyondMaps)
    .get();
  return beyondCountsOf(
    sumShards(shards.docs.map((shard) => statsShardSchema.parse(shard.data()))),
  );
}

function namesOf(regions: readonly Shared[]): string[] {
  return regions
    .filter(({ settings }) => settings.isNamedBeyond)
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, 'nl'));
}

function isEmpty({ cells, wholes }: SafeFigures): boolean {
  return [...Object.values(cells), wholes].every((numbers) => Object.keys(numbers).length === 0);
}
