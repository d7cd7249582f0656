// Costs: of every region for the platform, of the own region for its admin.
import { readFileSync } from 'node:fs';
import { regionSeatsPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aPlatformAdmin } from '../setup/platform-admin.ts';
import { aRegion } from '../setup/region.ts';

const year = new Date().getFullYear();
const lastYear = year - 1;

/** A region that had three people for the whole of last year, since the year before. */
async function aRegionWithPast(name: string) {
  const region = await aRegion({ name });
  const seats = adminDb().doc(regionSeatsPath(region.regionId));
  await expect.poll(async () => (await seats.get()).exists, { timeout: 10_000 }).toBe(true);
  await expect
    .poll(async () => Object.values((await seats.get()).get('changes'))[0], { timeout: 10_000 })
    .toEqual({ paid: 2, free: 1 });
  await seats.update({
    changes: {
      [`${lastYear - 1}-11-05`]: { paid: 3, free: 1 },
      [`${year}-01-05`]: { paid: -1, free: 0 },
    },
  });
  return region;
}

async function downloaded(page: Page): Promise<{ name: string; lines: string[] }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als CSV' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return { name: file.suggestedFilename(), lines: text.slice(1).trimEnd().split('\r\n') };
}

describe('the costs of a region', () => {
  it('are shown to its admin month by month, also of a year that is over, and as a file', async () => {
    const { regionId, regionAdmin } = await aRegionWithPast('Regio Kosten');
    const page = await openAs(regionAdmin, `/${regionId}/beheer/kosten`);
    await page.getByLabel('Jaar').selectOption(String(lastYear));
    await page.waitForURL(`**/kosten?jaar=${lastYear}`);
    const table = page.getByRole('table', { name: `Kosten van Regio Kosten in ${lastYear}` });
    await table.getByRole('row', { name: /^maart 3 1 € 274,14$/i }).waitFor();
    // 12 months of three people, sessions and development; what comes once was due the year before.
    await table.getByRole('row', { name: `Heel ${lastYear} € 5.252,18` }).waitFor();
    expect(await table.getByText('Inrichten').count()).toBe(0);

    const { name, lines } = await downloaded(page);
    expect(name).toBe(`kosten-${regionId}-${lastYear}.csv`);
    expect(lines[0]).toBe('Maand;Bewerkers (betaald);Lezers (gratis);Bedrag;Verwacht');
    expect(lines[1]).toBe(`januari ${lastYear};3;1;274,14;nee`);
    expect(lines.at(-1)).toBe('Totaal;;;5252,18');

    await page.getByLabel('Jaar').selectOption(String(lastYear - 1));
    const before = page.getByRole('table', { name: `Kosten van Regio Kosten in ${lastYear - 1}` });
    await before.getByRole('row', { name: 'Inrichten € 3.762,50' }).waitFor();
    await before.getByRole('row', { name: 'Training € 698,75' }).waitFor();
  });

  it('are nothing yet where nobody ever edited', async () => {
    const { regionId, regionAdmin } = await aRegion();
    const seats = adminDb().doc(regionSeatsPath(regionId));
    await expect.poll(async () => (await seats.get()).exists, { timeout: 10_000 }).toBe(true);
    await seats.update({ changes: {} });
    const page = await openAs(regionAdmin, `/${regionId}/beheer/kosten`);
    await page.getByText('Zodra een bewerker aan het werk is', { exact: false }).waitFor();
  });
});

describe('the costs of all regions', () => {
  it('stand side by side for the platform, each to be opened, with a file of all', async () => {
    const name = `=Regio ${Date.now()}; "test"`;
    const { regionId } = await aRegionWithPast(name);
    const page = await openAs(await aPlatformAdmin(), `/platform/kosten?jaar=${lastYear}`);
    const opener = page.getByRole('button', { name });
    await opener.click();
    const table = page.getByRole('table', { name: `Kosten van ${name} in ${lastYear}` });
    await table.getByRole('row', { name: `Heel ${lastYear} € 5.252,18` }).waitFor();

    const { name: fileName, lines } = await downloaded(page);
    expect(fileName).toBe(`kosten-regios-${lastYear}.csv`);
    const line = lines.find((one) => one.includes(regionId)) ?? '';
    // Somebody's name for a region starts no formula.
    expect(line.startsWith(`"'=Regio `)).toBe(true);
    expect(line.endsWith(';3289,68;350,00;1612,50;0,00;0,00;5252,18;5252,18')).toBe(true);
  });

  it('follow new prices from their day, and what was planned is taken back', async () => {
    const page = await openAs(await aPlatformAdmin(), '/platform/kosten');
    const prices = page.getByRole('region', { name: 'Prijzen' });
    const change = async (day: string, amount: string) => {
      await page.getByRole('button', { name: 'Prijzen wijzigen' }).click();
      await prices.getByLabel('Geldt vanaf').fill(day);
      await prices.getByLabel('Per bewerker per maand').fill(amount);
      await prices.getByRole('button', { name: 'Opslaan' }).click();
    };
    await change('2001-01-01', 'gratis');
    await prices.getByText('Kies een dag in dit jaar of later.').waitFor();
    await prices.getByText('Vul een bedrag in, bijvoorbeeld 91,38.').waitFor();
    await prices.getByRole('button', { name: 'Annuleren' }).click();

    const day = `${year + 3}-01-01`;
    await change(day, '100,50');
    await prices.getByText('De prijzen zijn opgeslagen.').waitFor();
    const planned = prices.getByRole('listitem').filter({ hasText: 'gepland' });
    await planned.getByText('€ 100,50').waitFor();
    await change(day, '91,38');
    await planned.waitFor({ state: 'hidden' });
    await prices.getByRole('listitem').filter({ hasText: '(nu)' }).getByText('€ 91,38').waitFor();
  });
});

describe('everybody can use it', () => {
  for (const width of [1440, 1024, 390])
    it(`axe finds nothing, and nothing is wider than ${width} px`, async () => {
      const name = `Regio ${Date.now()}`;
      const { regionId, regionAdmin } = await aRegionWithPast(name);
      const colorScheme = width === 1024 ? 'dark' : 'light';
      const look = async (page: Page) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(page);
        expect(await beyondWindow(page)).toBe(0);
      };
      const admin = await openAs(regionAdmin, `/${regionId}/beheer/kosten`);
      await admin.getByRole('table').waitFor();
      await look(admin);
      const platform = await openAs(await aPlatformAdmin(), '/platform/kosten');
      await platform.getByRole('button', { name }).click();
      await platform.getByRole('button', { name: 'Prijzen wijzigen' }).click();
      await look(platform);
    });
});
