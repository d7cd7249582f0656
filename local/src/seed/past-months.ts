// The totals of the months before the demo was made, summed from the same facts that the functions book.
import { yearStatsPath } from '@instroom/domain/paths.ts';
import { countFacts, type PeriodFacts } from '@instroom/domain/stats/period-facts.ts';
import { shardOf, yearShardCount } from '@instroom/domain/stats/stats.ts';

type Booked = { candidateId: string; facts: PeriodFacts };
type Tree = { [name: string]: number | Tree };

/** The documents of the year shards by path; like everywhere, a candidate counts in the same shard always. */
export function pastMonths(
  regionId: string,
  booked: readonly Booked[],
  now: Date,
): [path: string, document: object][] {
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

function addTo(tree: Tree, [name = '', ...rest]: string[], number: number): void {
  const inner = tree[name] ?? (rest.length > 0 ? {} : 0);
  if (typeof inner === 'number') tree[name] = inner + number;
  else {
    tree[name] = inner;
    addTo(inner, rest, number);
  }
}
