// The dashboard on paper: for whoever is not of the region, unless a region admin says what for.
import { auditPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { figureParts } from '../../web/src/shared/figure-parts.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';

const many = (count: number, name: string, person: People[string]): People =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, person]));

/** Three of po in every figure; nobody else is few. */
const people: People = {
  ...many(3, 'few', {
    primarySector: 'po',
    sectors: ['po'],
    subjects: ['fr'],
    phase: 'matching',
    status: 'seeking_school',
    source: 'event',
  }),
  ...many(12, 'some', { primarySector: 'vo', sectors: ['vo'], subjects: ['wi'] }),
  ...many(21, 'most', { primarySector: 'mbo', sectors: ['mbo'], subjects: ['nl'] }),
};

async function printedPages(page: Page, format: 'A4' | 'A5'): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf);
  return text.map((one) => one.replaceAll(/\s+/g, ' '));
}
const printed = async (page: Page) => (await printedPages(page, 'A4')).join(' ');

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** Without days, and without the sentence that says what was left out. */
const numbersIn = (text: string) =>
  text
    .replaceAll(new RegExp(`\\d{1,2} (?:${months})`, 'g'), '')
    .replaceAll('van 1 tot en met 4', '')
    .match(/(?<![\d.,:])\d+(?![\d:]|[.,]\d)/g) ?? [];

const awaitFigures = (page: Page) =>
  page.getByRole('list', { name: 'Kerncijfers' }).getByText('36').waitFor();

describe('the dashboard on paper', () => {
  it('says whose, what, of whom and when, and in no part a number from 1 to 4', async () => {
    const { regionId, viewer } = await aCountedRegion(people, { name: 'Regio Papier' });
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    for (const part of figureParts) {
      await page.goto(`/${regionId}/cijfers?deel=${part}`);
      await awaitFigures(page);
      await expect.poll(() => page.locator('.mantine-Skeleton-root').count()).toBe(0);
      const text = await printed(page);
      expect(text).toMatch(/Regio Papier\. Stand van \d+ \w+ \d{4}, \d\d:\d\d\./);
      const small = numbersIn(text).filter((number) => Number(number) > 0 && Number(number) < 5);
      expect(small, `${part}: ${text}`).toEqual([]);
    }
  });

  it('shows bars and tables alike, without controls, and leaves out what would tell of few', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByRole('link', { name: 'Frans: 3, toon in de lijst' }).waitFor();
    const text = await printed(page);
    expect(text).toContain('Nederlands 21');
    expect(text).toContain('Frans weggelaten');
    expect(text).toContain('Wiskunde weggelaten');
    expect(text).toContain('Verhouding po : vo weggelaten : weggelaten');
    expect(text).not.toContain('Tabel');
    expect(text).not.toContain('Toon alle');
    await page.getByRole('radiogroup', { name: /vak/ }).getByText('Tabel').click();
    await page.getByRole('table').waitFor();
    const table = await printed(page);
    expect(table).toContain('Nederlands 21');
    expect(table).toContain('Frans weggelaten');
    // On the screen, everybody of the region reads all of it.
    await page.getByRole('link', { name: 'Frans: 3, toon in de lijst' }).waitFor();
  });

  it('cuts no panel that fits on one sheet', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await awaitFigures(page);
    const sheets = await printedPages(page, 'A5');
    expect(sheets.length).toBeGreaterThan(1);
    const panels = {
      'Kandidaten per fase': 'Iedere kandidaat telt in één fase.',
      'Verhouding po : vo en andere sectoren': 'Wie geen sector noemt, telt hier niet mee.',
      'Potentiële docenten per vak': 'Wie geen vak noemt, telt hier niet mee.',
    };
    for (const [title, end] of Object.entries(panels))
      expect(sheets.find((sheet) => sheet.includes(title))).toContain(end);
  });

  it('names the filter, and leaves out figures of all beside those of a part', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers?vak=wi`);
    await page.getByRole('status').getByText('bij dit filter').waitFor();
    const text = await printed(page);
    expect(text).toContain('Alleen kandidaten met Vak: Wiskunde.');
    expect(text).toContain('Voortgezet onderwijs 12');
    expect(text).not.toContain('Nog niet opgepakt');
    expect(text).not.toContain('36');
  });

  it('is exact for a region admin who says what for, which the log keeps, until that is closed', async () => {
    const { regionId, regionAdmin } = await aCountedRegion(people);
    const page = await openAs(regionAdmin, `/${regionId}/cijfers?deel=voortgang`);
    await page.getByRole('table').first().waitFor();
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    await page.getByLabel('Waarvoor').selectOption('board');
    // Headless, it opens no dialog; the page has become what is printed then.
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-test-printed', '');
    });
    await page.getByRole('button', { name: 'Afdrukken of pdf' }).click();
    await page.locator('[data-test-printed]').waitFor();
    expect(await printed(page)).toContain('Frans 0 0 3');
    const exports = async () => {
      const { docs } = await adminDb().collection(auditPath(regionId)).get();
      return docs
        .filter((entry) => entry.get('kind') === 'exported')
        .map((one) => one.get('detail'));
    };
    expect(await exports()).toEqual([
      { what: 'figures', page: 'voortgang', format: 'print', purpose: 'board' },
    ]);
    // It held for one time.
    await page.getByLabel('Waarvoor').waitFor({ state: 'detached' });
    expect(await printed(page)).not.toContain('Frans');
  });
});
