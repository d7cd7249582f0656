// The figures of a year of all regions together, for who administers the platform: established, read, printed, taken along.
import { readFileSync } from 'node:fs';
import { regionPath, regionsPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aPlatformAdmin } from '../setup/platform-admin.ts';
import { fourThatShare } from '../setup/year-figures.ts';

const row = (page: Page, table: string, name: string) =>
  page
    .getByRole('table', { name: table })
    .getByRole('row', { name })
    .getByRole('cell')
    .allInnerTexts();

async function download(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

it('a year is established for good, names who agreed, and is read, printed and taken along', async () => {
  // The demo's regions share too.
  for (const { ref } of (await adminDb().collection(regionsPath).get()).docs)
    await ref.update({ 'settings.shareAggregatesNationally': false });
  const { klein } = await fourThatShare();
  const page = await openAs(await aPlatformAdmin(), '/platform/cijfers?periode=2025');
  await page.getByRole('heading', { level: 2, name: 'Alle regio’s samen over 2025' }).waitFor();
  await page.getByText('Nog niet vastgesteld').waitFor();
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole('button', { name: 'Cijfers vaststellen' }).click();
  await page.getByRole('button', { name: 'Ja, definitief vaststellen' }).click();

  await page.getByText('4 regio’s samen, vastgesteld op', { exact: false }).waitFor();
  await page.getByText('Met naam genoemd: Noord.', { exact: false }).waitFor();
  await page.getByText('Over 2024 is niets vastgesteld', { exact: false }).waitFor();
  expect(await page.getByText(/Midden|Oost|Klein/).count()).toBe(0);
  // The small region's 3 would be what is left of the whole.
  expect(await row(page, 'Aanmeldingen per sector', 'Totaal')).toEqual(['93', 'weggelaten']);
  expect(await page.getByRole('row', { name: 'Middelbaar beroepsonderwijs' }).count()).toBe(0);
  await expectAccessibleAtEveryWidth(page);

  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(pdf, { mergePages: true });
  const printed = text.replaceAll(/\s+/g, ' ');
  expect(printed).toContain('samen over 2025');
  expect(printed).toContain('Totaal 93 weggelaten');
  expect(printed).not.toMatch(/CSV-bestand|Logboek/);

  const csv = await download(page, 'CSV-bestand');
  expect(csv.name).toMatch(/^alle-regios-2025-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = csv.content.toString('utf8');
  expect(lines).toContain('Aanmeldingen per sector;Totaal;93;weggelaten');
  expect(lines).not.toMatch(/Midden|Oost|Klein|region-/);
  const workbook = await download(page, 'Excel-bestand');
  expect(workbook.content.subarray(0, 2).toString()).toBe('PK');

  // Another year, from fewer regions; what was established before stands still.
  await adminDb().doc(regionPath(klein.regionId)).update({ status: 'ended' });
  await page.getByLabel('Jaar', { exact: true }).selectOption('2024-2025');
  await page.getByRole('button', { name: 'Cijfers vaststellen' }).click();
  await page.getByRole('button', { name: 'Ja, definitief vaststellen' }).click();
  await expect
    .poll(() => row(page, 'Aanmeldingen per sector', 'Voortgezet onderwijs'))
    .toEqual(['33', 'weggelaten']);
  await page.getByLabel('Jaar', { exact: true }).selectOption('2025');
  await expect
    .poll(() => row(page, 'Aanmeldingen per sector', 'Totaal'))
    .toEqual(['93', 'weggelaten']);

  await page.getByLabel('Jaar', { exact: true }).selectOption('2022');
  await page.getByRole('button', { name: 'Cijfers vaststellen' }).click();
  await page.getByRole('button', { name: 'Ja, definitief vaststellen' }).click();
  await page.getByText('Er is niets vastgesteld.', { exact: false }).waitFor();
});
