// What a region's live figures say, and what they should say.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { type LiveMap, perLiveMap } from '@instroom/domain/figures/live-figures.ts';
import { candidatesPath, statsPath } from '@instroom/domain/paths.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import {
  type MonthTotals,
  statsShardSchema,
  sumMonths,
  sumShards,
  yearShardSchema,
} from '@instroom/domain/stats/stats.ts';
import { adminDb } from './admin.ts';

export type Figures = Record<LiveMap, Record<string, number>>;

export async function storedFigures(regionId: string): Promise<Figures> {
  const shards = (await adminDb().collection(statsPath(regionId)).get()).docs.filter(isLive);
  const { updatedAt: _moment, ...figures } = sumShards(
    shards.map((shard) => statsShardSchema.parse(shard.data())),
  );
  return figures;
}

/** The totals by month; a month in which everything was taken back is left out. */
export async function storedMonths(regionId: string): Promise<Record<string, MonthTotals>> {
  const shards = (await adminDb().collection(statsPath(regionId)).get()).docs.filter(
    (shard) => !isLive(shard),
  );
  const months = sumMonths(shards.map((shard) => yearShardSchema.parse(shard.data())));
  return Object.fromEntries(
    Object.entries(months).filter(([, maps]) =>
      Object.values(maps).some((map) => Object.keys(map).length > 0),
    ),
  );
}

const isLive = ({ id }: { id: string }) => id.startsWith('live-');

/** Counted anew from every candidate that is there. */
export async function recounted(regionId: string): Promise<Figures> {
  const figures: Figures = perLiveMap(() => ({}));
  const candidates = await adminDb().collection(candidatesPath(regionId)).get();
  for (const candidate of candidates.docs) {
    const counts = countCandidate(candidateSchema.parse(candidate.data()));
    for (const name of Object.keys(counts)) {
      const [map, code = ''] = name.split('.');
      const codes = figures[map as LiveMap];
      codes[code] = (codes[code] ?? 0) + 1;
    }
  }
  return figures;
}
