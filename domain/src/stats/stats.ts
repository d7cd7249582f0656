// The live figures of a region as they are stored: ten shards, since one document takes about one write a second.
// A screen listens to all ten and adds; zero and absent are the same.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import { type LiveMap, perLiveMap } from './candidate-counters.ts';

export const shardCount = 10;

const codeCounts = z.record(z.string(), z.number().int());

export const statsShardSchema = z.object({
  ...perLiveMap(() => codeCounts.optional()),
  updatedAt: instantSchema.optional(),
});
export type StatsShard = z.infer<typeof statsShardSchema>;

/** The sum of the shards. */
export type Stats = Record<LiveMap, Record<string, number>> & { updatedAt: Date | undefined };

/** `regions/{r}/counted/{candidateId}`: what was last counted for a candidate, and in which shard. */
export const countedSchema = z.object({
  counts: z.record(z.string(), z.number().int()),
});

/** The shard of a candidate: always the same one, so that what is taken off is taken where it was added. */
export function shardOf(candidateId: string): number {
  let hash = 0;
  for (const char of candidateId) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % shardCount;
}

/** Adds the shards; a figure that is zero is left out. */
export function sumShards(shards: readonly StatsShard[]): Stats {
  const sum = perLiveMap((map) => sumMap(shards.map((shard) => shard[map] ?? {})));
  const moments = shards.flatMap((shard) => (shard.updatedAt ? [shard.updatedAt.getTime()] : []));
  return { ...sum, updatedAt: moments.length > 0 ? new Date(Math.max(...moments)) : undefined };
}

function sumMap(maps: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [code, number] of maps.flatMap((map) => Object.entries(map)))
    sum[code] = (sum[code] ?? 0) + number;
  return Object.fromEntries(Object.entries(sum).filter(([, number]) => number !== 0));
}
