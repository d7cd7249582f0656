// The figures of invented candidates, as the functions would have made them on the way.
import { liveStatsPath, yearStatsPath } from '../paths.ts';
import type { Counts } from '../stats/candidate-counters.ts';
import { countFacts, type PeriodFacts } from '../stats/period-facts.ts';
import { liveShardCount, shardOf, yearShardCount } from '../stats/stats.ts';

type Write = [path: string, document: object];
type Tree = { [name: string]: number | Tree };

/** The year shards: totals of the months up to now. Like everywhere, a candidate counts in the same shard always. */
export function pastMonths(
  regionId: string,
  booked: readonly { candidateId: string; facts: PeriodFacts }[],
  now: Date,
): Write[] {
  const shards = new Map<string, Tree>();
  for (const { candidateId, facts } of booked) {
    const shard = shardOf(candidateId, yearShardCount);
    for (const [name, number] of Object.entries(countFacts(facts, undefined))) {
      const path = yearStatsPath(regionId, name.slice(0, 4), shard);
      const months = shards.get(path) ?? {};
      addTo(months, name.split('.'), number);
      shards.set(path, months);
    }
  }
  return [...shards].map(([path, months]) => [path, { months, updatedAt: now }]);
}

/** The live shards: what there is now. */
export function liveFigures(
  regionId: string,
  counted: readonly { candidateId: string; counts: Counts }[],
  now: Date,
): Write[] {
  const shards = new Map<string, Tree>();
  for (const { candidateId, counts } of counted) {
    const path = liveStatsPath(regionId, shardOf(candidateId, liveShardCount));
    const figures = shards.get(path) ?? {};
    for (const [name, number] of Object.entries(counts)) addTo(figures, name.split('.'), number);
    shards.set(path, figures);
  }
  return [...shards].map(([path, figures]) => [path, { ...figures, updatedAt: now }]);
}

function addTo(tree: Tree, [name = '', ...rest]: string[], number: number): void {
  const inner = tree[name] ?? (rest.length > 0 ? {} : 0);
  if (typeof inner === 'number') tree[name] = inner + number;
  else {
    tree[name] = inner;
    addTo(inner, rest, number);
  }
}
