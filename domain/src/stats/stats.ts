// A region's figures as they are stored: in shards, since one document takes about one write a second. A screen
// listens to all shards and adds; zero and absent are the same.
import { z } from 'zod';
import { correctingReasons } from '../codes/exit-reason.ts';
import { type LiveMap, perLiveMap } from '../figures/live-figures.ts';
import { type PeriodMap, perPeriodMap } from '../figures/period-figures.ts';
import { instantSchema } from '../instant.ts';

/** `stats/live-0…9`: the figures of now. */
export const liveShardCount = 10;
/** `stats/{year}-0…3`: the totals of each month of a year; they change less often. */
export const yearShardCount = 4;

const codeCounts = z.record(z.string(), z.number().int());

export const statsShardSchema = z.object({
  ...perLiveMap(() => codeCounts.optional()),
  updatedAt: instantSchema.optional(),
});
export type StatsShard = z.infer<typeof statsShardSchema>;

export const yearShardSchema = z.object({
  /** By month, `YYYY-MM`. */
  months: z.record(z.string(), z.object(perPeriodMap(() => codeCounts.optional()))),
  updatedAt: instantSchema.optional(),
});
export type YearShard = z.infer<typeof yearShardSchema>;

/**
 * `regions/{r}/counted/{candidateId}`: what was last counted for a candidate. It outlives an erased candidate by some
 * weeks, with codes and months only, so that a late event does not count again.
 */
export const countedSchema = z.object({
  counts: codeCounts,
  facts: z
    .record(
      z.string(),
      z.object({ month: z.string(), counts: codeCounts, ifLeft: codeCounts.optional() }),
    )
    .default({}),
  correction: z.enum(correctingReasons).optional(),
  expireAt: instantSchema.optional(),
});
export type Counted = z.infer<typeof countedSchema>;

/** The sum of the live shards. */
export type Stats = Record<LiveMap, Record<string, number>> & { updatedAt: Date | undefined };
/** The sum of the year shards, by month. */
export type MonthTotals = Record<PeriodMap, Record<string, number>>;

/** The shard of a candidate: always the same one, so that what is taken off is taken where it was added. */
export function shardOf(candidateId: string, shardCount: number): number {
  let hash = 0;
  for (const char of candidateId) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % shardCount;
}

/** Adds the live shards; a figure that is zero is left out. */
export function sumShards(shards: readonly StatsShard[]): Stats {
  const moments = shards.flatMap((shard) => (shard.updatedAt ? [shard.updatedAt.getTime()] : []));
  return {
    ...perLiveMap((map) => sumMaps(shards.map((shard) => shard[map] ?? {}))),
    updatedAt: moments.length > 0 ? new Date(Math.max(...moments)) : undefined,
  };
}

/** Adds the shards of one or more years, by month. */
export function sumMonths(shards: readonly YearShard[]): Record<string, MonthTotals> {
  const months = new Set(shards.flatMap((shard) => Object.keys(shard.months)));
  return Object.fromEntries(
    [...months].map((month) => [
      month,
      perPeriodMap((map) => sumMaps(shards.map((shard) => shard.months[month]?.[map] ?? {}))),
    ]),
  );
}

/** The sum of all codes of a map. */
export function totalOf(map: Record<string, number> | undefined): number {
  return Object.values(map ?? {}).reduce((total, number) => total + number, 0);
}

function sumMaps(maps: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [code, number] of maps.flatMap((map) => Object.entries(map)))
    sum[code] = (sum[code] ?? 0) + number;
  return Object.fromEntries(Object.entries(sum).filter(([, number]) => number !== 0));
}
