// The report about a period in a browser: on screen, printed and as files.
import { readFileSync } from 'node:fs';
import { auditPath, yearStatsPath } from '@instroom/domain/paths.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aRegion } from '../setup/region.ts';

async function aReportedRegion() {
  const region = await aRegion({ name: 'Regio Test' });
  await adminDb()
    .doc(yearStatsPath(region.regionId, '2025', 0))
    .set({
      months: {
        '2025-02': {
          signUpsBySector: { po: 3, vo: 12, not_named: 20 },
          trainingByRoute: { zib: 6 },
        },
        '2025-09': { signUpsBySector: { po: 7 } },
      },
    });
  const exports = async () => {
    const { docs } = await adminDb().collection(auditPath(region.regionId)).get();
    return docs
      .filter((entry) => entry.get('kind') === 'exported')
      .map((entry) => entry.get('detail'));
  };
  return { ...region, exports };
}

it('a viewer reads exact numbers, and takes them along without small ones, by print and by file', async () => {
  const { regionId, viewer, exports } = await aReportedRegion();
  const page = await openAs(viewer, `/${regionId}/cijfers`);
  await page.getByRole('link', { name: 'Verslag maken' }).click();
  await page.getByRole('combobox', { name: 'Periode', exact: true }).selectOption('2025');
  await page.getByRole('heading', { level: 1, name: 'Verslag over 2025' }).waitFor();
  const row = (name: string) =>
    page
      .getByRole('table', { name: 'Aanmeldingen per sector' })
      .getByRole('row', { name })
      .getByRole('cell')
      .allInnerTexts();
  await expect.poll(() => row('Primair onderwijs')).toEqual(['10', '0']);
  await page.getByRole('combobox', { name: 'Soort periode' }).selectOption('quarter');
  await page.getByRole('combobox', { name: 'Periode', exact: true }).selectOption('2025-k1');
  await expect.poll(() => row('Primair onderwijs')).toEqual(['3', '0']);
  await expectAccessibleAtEveryWidth(page);
  expect(await page.getByLabel('Waarvoor is het verslag?').count()).toBe(0);

  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(pdf, { mergePages: true });
  const printed = text.replaceAll(/\s+/g, ' ');
  expect(printed).toContain('Verslag over 1e kwartaal 2025');
  expect(printed).toContain('Regio Test. Stand van');
  expect(printed).toContain('Primair onderwijs weggelaten 0');
  expect(printed).toContain('Voortgezet onderwijs weggelaten 0');
  expect(printed).toContain('Geen voorkeur genoemd 20 0');
  expect(printed).toContain('aantallen van 1 tot en met 4 weggelaten');
  expect(printed).not.toContain('CSV-bestand');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV-bestand' }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  expect(file).toContain('Aanmeldingen per sector;Primair onderwijs;weggelaten;0');
  expect(await exports()).toEqual([{ what: 'figures', period: '2025-k1', format: 'csv' }]);
});

it('a region admin says what exact numbers are for, which the log keeps, and gets a workbook', async () => {
  const { regionId, regionAdmin, exports } = await aReportedRegion();
  const page = await openAs(regionAdmin, `/${regionId}/cijfers/verslag?periode=2025-k1`);
  await page.getByLabel('Waarvoor is het verslag?').selectOption('subsidy');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel-bestand' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^verslag-.+-2025-k1-\d{4}-\d{2}-\d{2}\.xlsx$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(await exports()).toEqual([
    { what: 'figures', period: '2025-k1', format: 'xlsx', purpose: 'subsidy' },
  ]);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text.replaceAll(/\s+/g, ' ')).toContain('Primair onderwijs 3 0');
});

it('tells who started and finished a training beside each other, who is still at work after a year, and who was referred on', async () => {
  const { regionId, viewer } = await aRegion({ name: 'Regio Test' });
  await adminDb()
    .doc(yearStatsPath(regionId, '2024', 0))
    .set({
      months: {
        '2024-03': {
          trainingByRoute: { zib: 15, kop: 2 },
          trainingBySector: { vo: 17 },
          trainingByRouteAndSector: { 'zib-vo': 15, 'kop-vo': 2 },
          qualifiedBySector: { vo: 6 },
          qualifiedByRouteAndSector: { 'zib-vo': 6 },
          employedBySector: { vo: 20, po: 4 },
          leftWithinYearBySector: { vo: 5, po: 1 },
          exitsByReason: { referred: 7, salary: 5 },
        },
      },
    });
  const page = await openAs(viewer, `/${regionId}/cijfers/verslag?periode=2024`);
  const row = (table: string, name: string) =>
    page
      .getByRole('table', { name: table, exact: true })
      .getByRole('row', { name })
      .getByRole('cell')
      .allInnerTexts();
  const routes = 'Opleidingen, naar route en sector';
  await expect.poll(() => row(routes, 'Zij-instroom in het beroep')).toEqual(['15', '6', '0', '0']);
  expect(await row(routes, 'Kopopleiding tweedegraads')).toEqual(['2', '0', '0', '0']);
  const still = 'Na een jaar nog aan het werk, 2024';
  expect(await row(still, 'Voortgezet onderwijs')).toEqual(['20', '5', '75%']);
  expect(await row(still, 'Totaal')).toEqual(['24', '6', '75%']);
  expect(await row('Doorverwezen', 'Totaal')).toEqual(['7', '0']);
  await expectAccessibleAtEveryWidth(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV-bestand' }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  expect(file).toContain('alle sectoren;weggelaten;0');
  expect(file).toContain('2024;Voortgezet onderwijs;weggelaten;weggelaten;weggelaten');
  expect(file).toContain('2024;Totaal;24;6;75');

  await page.goto(page.url().replace('periode=2024', ''));
  await page.getByText(/Over wie in \d{4} begon met werken, is nog niets te zeggen/).waitFor();
});
