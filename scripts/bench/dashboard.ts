// How many documents the database hands out for opening the dashboard.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, statsPath } from '@instroom/domain/paths.ts';
import { statsShardSchema, sumShards, totalOf } from '@instroom/domain/stats/stats.ts';
import type { Page } from 'playwright-core';
import { countDocuments } from './count-documents.ts';
import { inBrowser, signIn } from './in-browser.ts';
import { report } from './report.ts';
import { regionId, type Stage } from './stage.ts';

const many = 400;

export function benchDashboard(): Promise<void> {
  return inBrowser(furnish, measure);
}

async function measure(page: Page, url: string): Promise<void> {
  const reads = await countDocuments(page);
  await page.goto(`${url}/${regionId}/cijfers`);
  await signIn(page);
  await page.getByText('Kandidaten per fase').waitFor();
  await page.waitForTimeout(2000);
  report('documents read for signing in and opening the dashboard', String(reads()), '30');
  const again = await page.context().newPage();
  const opened = performance.now();
  await again.goto(`${url}/${regionId}/cijfers`);
  await again.getByText('Kandidaten per fase').waitFor();
  report('dashboard shown after opening it again', `${Math.round(performance.now() - opened)} ms`);
}

/** Enough of both years that are read for every shard to be there. */
async function furnish({ db }: Stage): Promise<void> {
  const now = new Date();
  const batch = db.batch();
  for (let number = 0; number < many; number += 1)
    batch.set(
      db.doc(candidatePath(regionId, `c${number}`)),
      aCandidate({ createdAt: number % 2 === 0 ? now : addDays(now, -365), subjects: ['wi'] }),
    );
  await batch.commit();
  let counted = 0;
  while (counted < many) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const shards = await db.collection(statsPath(regionId)).get();
    const live = shards.docs.filter(({ id }) => id.startsWith('live-'));
    const stats = sumShards(live.map((shard) => statsShardSchema.parse(shard.data())));
    counted = totalOf(stats.byPhase);
    if (counted === many) report('shards of figures', `${shards.size} documents`);
  }
}
