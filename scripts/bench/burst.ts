// Five thousand candidates written into one region as fast as the backend takes them: when are the figures exact?
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, liveStatsPath } from '@instroom/domain/paths.ts';
import { liveShardCount, statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { inSeconds, report } from './report.ts';
import { onStage, regionId } from './stage.ts';

const count = 5000;
const batchSize = 250;

export async function benchBurst(): Promise<void> {
  await onStage(async ({ db }) => {
    const began = performance.now();
    for (let first = 0; first < count; first += batchSize) await writeBatch(db, first);
    report(`${count} candidates written`, inSeconds(performance.now() - began));
    while ((await counted(db)) < count) await pause(250);
    report(
      `${count} candidates counted exactly, from the first write`,
      inSeconds(performance.now() - began),
      '15 s',
    );
    await pause(1000);
    report('counted a second later', String(await counted(db)));
  });
}

/** The local event queue holds some four thousand events and then refuses: wait, and try again. */
async function writeBatch(db: Firestore, first: number): Promise<void> {
  for (let waitMs = 50; ; waitMs = Math.min(waitMs * 2, 800)) {
    const batch = db.batch();
    for (let number = first; number < first + batchSize; number += 1)
      batch.set(
        db.doc(candidatePath(regionId, `c${number}`)),
        aCandidate({
          createdAt: new Date(),
          sectors: ['vo'],
          primarySector: 'vo',
          subjects: ['wi'],
        }),
      );
    try {
      await batch.commit();
      return;
    } catch (error) {
      if (!isExhausted(error)) throw error;
      await pause(waitMs);
    }
  }
}

function isExhausted(error: unknown): boolean {
  return error instanceof Error && /RESOURCE_EXHAUSTED/.test(error.message);
}

async function counted(db: Firestore): Promise<number> {
  const paths = Array.from({ length: liveShardCount }, (_, shard) =>
    liveStatsPath(regionId, shard),
  );
  const shards = await db.getAll(...paths.map((path) => db.doc(path)));
  const live = shards.map((shard) => statsShardSchema.parse(shard.data() ?? {}));
  return sumShards(live).byPhase.new ?? 0;
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
