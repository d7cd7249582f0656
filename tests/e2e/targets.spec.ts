// What a region sets out to reach: set by a region admin, followed on the dashboard, told in the report.
import { dayOf } from '@instroom/domain/calendar.ts';
import { auditPath, regionPath, yearStatsPath } from '@instroom/domain/paths.ts';
import { readPeriod } from '@instroom/domain/report/period.ts';
import { forecastOf } from '@instroom/domain/report/target-progress.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aRegion } from '../setup/region.ts';

const today = dayOf(new Date());
const year = today.slice(0, 4);
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function aRegionThatMatched(changes: Parameters<typeof aRegion>[0] = {}) {
  const region = await aRegion(changes);
  await adminDb()
    .doc(yearStatsPath(region.regionId, year, 1))
    .set({
      months: {
        [`${year}-01`]: { matchesBySector: { vo: 8, po: 3, mbo: 19 } },
      },
    });
  return region;
}

it('a region admin sets targets of a year, which the log keeps, and a colleague sees how far the region is', async () => {
  const { regionId, regionAdmin, viewer } = await aRegionThatMatched();
  const seen = await openAs(viewer, `/${regionId}/cijfers?deel=over-tijd`);
  await panel(seen, 'Doelen').getByText('heeft uw regio geen doelen').waitFor();
  expect(await panel(seen, 'Doelen').getByRole('link').count()).toBe(0);

  const page = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
  await page.getByRole('button', { name: 'Doelen wijzigen' }).click();
  const input = (name: string) => panel(page, 'Doelen').getByRole('textbox', { name, exact: true });
  await input('Matches').fill('veel');
  await panel(page, 'Doelen').getByRole('button', { name: 'Opslaan' }).click();
  await panel(page, 'Doelen').getByText('Vul een heel getal in.').waitFor();
  await input('Matches').fill('40');
  await input('Matches, Voortgezet onderwijs').fill('20');
  await expectAccessibleAtEveryWidth(page);
  // A colleague sets another one meanwhile.
  await adminDb()
    .doc(regionPath(regionId))
    .update({ 'settings.targets': { [year]: { signUpsBySector: 300 } } });
  await panel(page, 'Doelen').getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Doelen is opgeslagen.').waitFor();
  const stored = (await adminDb().doc(regionPath(regionId)).get()).get('settings.targets');
  expect(stored).toEqual({
    [year]: { matchesBySector: 40, 'matchesBySector-vo': 20, signUpsBySector: 300 },
  });
  const acts = (await adminDb().collection(auditPath(regionId)).get()).docs;
  expect(acts.map((act) => act.get('fields'))).toContainEqual(['settings.targets']);

  const targets = panel(seen, 'Doelen');
  await targets.getByText('30 van 40 (75%)').waitFor();
  await targets.getByText('8 van 20 (40%)').waitFor();
  await targets.getByText('Tabel').click();
  const cells = targets
    .getByRole('row', { name: 'Matches, Voortgezet onderwijs' })
    .getByRole('cell');
  const period = readPeriod(year);
  const forecast = period && forecastOf(8, period, today);
  expect((await cells.allInnerTexts()).map((text) => text.replace(/\s/g, ''))).toEqual([
    ...['20', '8', '40%'],
    ...(forecast === undefined ? [] : [String(forecast)]),
  ]);
  await expectAccessibleAtEveryWidth(seen);
  await seen.getByLabel('Jaar van de doelen').selectOption('schoolYear');
  await targets.getByText('heeft uw regio geen doelen').waitFor();
});

it('the report about a year tells them exactly on screen, and on paper and in files without what was left out', async () => {
  const last = String(Number(year) - 1);
  const { regionId, regionAdmin } = await aRegionThatMatched();
  const set = { matchesBySector: 60, 'matchesBySector-po': 6, 'matchesBySector-mbo': 38 };
  const db = adminDb();
  await db.doc(regionPath(regionId)).update({ 'settings.targets': { [last]: set } });
  await db
    .doc(yearStatsPath(regionId, last, 0))
    .set({ months: { [`${last}-11`]: { matchesBySector: { vo: 8, po: 3, mbo: 19 } } } });
  const page = await openAs(regionAdmin, `/${regionId}/cijfers/verslag?periode=${last}`);
  const row = (name: string) =>
    page
      .getByRole('table', { name: 'Doelen' })
      .getByRole('row', { name })
      .getByRole('cell')
      .allInnerTexts();
  const shown = async (name: string) => (await row(name)).map((text) => text.replace(/\s/g, ''));
  await expect.poll(() => shown('Matches, Primair onderwijs')).toEqual(['6', '3', '50%']);
  await expect.poll(() => shown('Matches, Middelbaar')).toEqual(['38', '19', '50%']);
  await expectAccessibleAtEveryWidth(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect
    .poll(() => shown('Matches, Primair onderwijs'))
    .toEqual(['6', 'weggelaten', 'weggelaten']);
  await expect.poll(() => shown('Matches, Middelbaar')).toEqual(['38', '19', '50%']);
});
