// Choosing what all figures are filtered by, over ten thousand candidates, in Chromium, in the built application: from the
// input to what is painted, and what opening the figures and the first filter read.
import { countEntries } from '@instroom/domain/insight/count-entries.ts';
import { liveStatsPath, userPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { choicesOf, reportActs } from './acts.ts';
import { countDocuments } from './count-documents.ts';
import { inBrowser, signIn } from './in-browser.ts';
import { furnishCandidates, manyPeople } from './many-candidates.ts';
import { report } from './report.ts';
import { regionId, type Stage } from './stage.ts';
import { type Act, timeToPaintAfter } from './time-to-paint.ts';

const many = 10_000;

export function benchCrossFilter(): Promise<void> {
  return inBrowser(furnish, measure);
}

async function measure(page: Page, url: string): Promise<void> {
  const reads = await countDocuments(page);
  await page.goto(`${url}/${regionId}/cijfers`);
  await signIn(page);
  await page.getByText('Kandidaten per fase').waitFor();
  await page.waitForTimeout(2000);
  const opened = reads();
  report('documents read for signing in and opening the figures', String(opened), '30');
  await page.getByRole('button', { name: 'Filter cijfers' }).click();
  const [first, ...others] = await choicesOf(page, filters);
  if (!first) throw new Error('no choices');
  // Loads the roster.
  await timeToPaintAfter(page, first);
  await page.getByRole('status').getByText('bij dit filter').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  report('documents read for the first filter', String(reads() - opened), '48');
  await times(page, 'Nu', others);

  await page.goto(`${url}/${regionId}/cijfers?deel=voortgang`);
  await page.getByText('Kandidaten per adviseur').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Filter cijfers' }).click();
  await times(page, 'Voortgang', await choicesOf(page, filters));
}

function times(page: Page, part: string, acts: readonly Act[]): Promise<void> {
  const what = `filter all of "${part}" over ${many} candidates, input to painted`;
  return reportActs(page, { what, aim: '50 ms' }, acts);
}

const filters = [
  ['Vak', 'wi'],
  ['Sector', 'vo'],
  ['Gemeente', '0202'],
  ['Vak', 'nl'],
  ['Sector', 'po'],
] as const;

async function furnish(stage: Stage): Promise<void> {
  await stage.db.doc(userPath('viewer')).set({ regionIds: [regionId] });
  const people = manyPeople(many);
  await furnishCandidates(stage, people);
  await stage.backend.setBackgroundTriggers(false);
  // As the function counts them: panels without figures would be drawn as a whole by each filter.
  const figures = countEntries(
    people.map(([, candidate]) => candidate),
    {},
  );
  await stage.db.doc(liveStatsPath(regionId, 0)).set(figures);
}
