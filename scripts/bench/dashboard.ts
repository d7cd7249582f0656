// How many documents the database hands out for opening the dashboard.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { countDocuments } from './count-documents.ts';
import { inBrowser, signIn } from './in-browser.ts';
import { report } from './report.ts';
import { regionId, type Stage } from './stage.ts';

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

async function furnish({ db }: Stage): Promise<void> {
  const now = new Date();
  const batch = db.batch();
  for (let number = 0; number < 200; number += 1)
    batch.set(
      db.doc(candidatePath(regionId, `c${number}`)),
      aCandidate({ createdAt: now, subjects: ['wi'] }),
    );
  await batch.commit();
  await new Promise((resolve) => setTimeout(resolve, 3000));
}
