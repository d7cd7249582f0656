// How many documents the database hands out to somebody who signs in and opens the list or the dashboard, with nothing kept
// from an earlier visit.
import { userPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { recountRegion } from '../../functions/src/stats/recount-region.ts';
import { countSent } from './count-documents.ts';
import { inBrowser, signIn } from './in-browser.ts';
import { furnishCandidates, manyPeople } from './many-candidates.ts';
import { regionId } from './stage.ts';

type Opening = { documents: number; kib: number };
const none: Opening = { documents: 0, kib: 0 };

export async function openingReads(
  candidates: number,
): Promise<{ list: Opening; dashboard: Opening }> {
  const reads = { list: none, dashboard: none };
  await inBrowser(
    async (stage) => {
      await stage.db.doc(userPath('viewer')).set({ regionIds: [regionId] });
      await furnishCandidates(stage, manyPeople(candidates));
      // Nobody was counted yet: this makes all figures that the dashboard reads.
      await recountRegion(stage.db, regionId, new Date());
    },
    async (page, url) => {
      reads.dashboard = await openingOf(page, `${url}/${regionId}/cijfers`, 'Kandidaten per fase');
      const another = await page.context().browser()?.newContext({ locale: 'nl-NL' });
      if (!another) throw new Error('the browser is gone');
      const list = await another.newPage();
      reads.list = await openingOf(list, `${url}/${regionId}/kandidaten`, inWords(candidates));
    },
  );
  return reads;
}

async function openingOf(page: Page, address: string, shown: string): Promise<Opening> {
  const reads = await countSent(page);
  await page.goto(address);
  await signIn(page);
  await page.getByText(shown).first().waitFor();
  // What else the screen listens to comes by itself.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
  await page.waitForTimeout(2000);
  return reads();
}

/** As the list says how many it found, in Dutch digits. */
function inWords(candidates: number): string {
  return `${candidates.toLocaleString('nl-NL')} kandidaten`;
}
