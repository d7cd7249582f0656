// The figures of all regions together: fifty regions that share, of five thousand candidates each. A quarter of a million
// dossiers are not written, since the refresh reads the regions' figures only: these are what the counting would have made
// of them, by the domain's own functions.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { beyondPath, liveStatsPath, regionPath } from '@instroom/domain/paths.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import { liveShardCount, shardOf } from '@instroom/domain/stats/stats.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { aRegion } from './a-region.ts';
import { countOf, countOperations, type Operation } from './count-operations.ts';
import { inventedPeople } from './invented-people.ts';
import { onFunctions } from './on-functions.ts';
import { inSeconds, report } from './report.ts';

const regions = 50;
const peopleEach = 5000;

export async function benchNational(): Promise<void> {
  await onFunctions(async ({ db }) => {
    await furnishNation(db, { regions, peopleEach });
    const operations = await nationalRefresh();
    for (const kind of ['read', 'write'] as const)
      report(`refresh of ${regions} regions: ${kind}`, String(countOf(operations, kind)));
    const { publishBeyond } = await import('../../functions/src/beyond/publish-beyond.ts');
    // A little later each time, as a refresh comes in production.
    for (const minutes of [15, 30, 45]) {
      const began = performance.now();
      await publishBeyond(db, new Date(Date.now() + minutes * 60_000));
      const what = `refresh of ${regions} regions of ${peopleEach} candidates`;
      report(what, inSeconds(performance.now() - began), '10 s');
    }
    const published = await db.doc(beyondPath).get();
    report('phases published', String(Object.keys(published.get('cells.byPhase') ?? {}).length));
  });
}

/** On the functions' own database, as `nightlyPass` does. */
export async function nationalRefresh(): Promise<Operation[]> {
  const { sumBeyond } = await import('../../functions/src/beyond/sum-beyond.schedule.ts');
  const { db } = await import('../../functions/src/platform/firebase.ts');
  const { operations, stop } = countOperations(db);
  try {
    await sumBeyond.run({ scheduleTime: new Date().toISOString() });
  } finally {
    stop();
  }
  return operations;
}

export async function furnishNation(
  db: Firestore,
  nation: { regions: number; peopleEach: number },
): Promise<void> {
  const writer = db.bulkWriter();
  for (let number = 0; number < nation.regions; number += 1) {
    const regionId = `bench-${number}`;
    const region = aRegion(`Bench ${number}`, { shareAggregatesNationally: true });
    void writer.set(db.doc(regionPath(regionId)), region);
    for (const [shard, maps] of shardsOf(inventedPeople(nation.peopleEach, number)).entries())
      void writer.set(db.doc(liveStatsPath(regionId, shard)), { ...maps, updatedAt: new Date() });
  }
  await writer.close();
}

type Maps = Record<string, Record<string, number>>;

/** As counting one after the other would have left them. */
function shardsOf(candidates: readonly [id: string, candidate: Candidate][]): Maps[] {
  const shards = Array.from({ length: liveShardCount }, (): Maps => ({}));
  for (const [id, candidate] of candidates) {
    const maps = shards[shardOf(id, liveShardCount)] ?? {};
    for (const [name, number] of Object.entries(countCandidate(candidate))) {
      const [map = '', code = ''] = name.split('.');
      const codes = maps[map] ?? {};
      maps[map] = { ...codes, [code]: (codes[code] ?? 0) + number };
    }
  }
  return shards;
}
