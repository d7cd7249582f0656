// The figures in a browser: over time, by code, each number with the list that it counts.
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { dayAfter, dayOf, monthsUpTo } from '@instroom/domain/calendar.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { activityPath, candidatesPath, placesOfActivityPath } from '@instroom/domain/paths.ts';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  beyondWindow,
  expectAccessible,
  expectAccessibleAtEveryWidth,
} from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';
import { aBody, aStoredForm, submit } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

const today = dayOf(new Date());
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
/** In the month before this one. */
const lastMonth = noonOf(dayAfter(`${today.slice(0, 7)}-01`, -3));

const exit = (reason: 'salary' | 'timing'): Partial<Candidate> => ({
  phase: 'exited',
  status: 'exited',
  exit: { reason, at: new Date(), phaseAtExit: 'matching', reachableAgain: false },
});

const people: People = {
  anna: {
    createdAt: new Date(),
    audience: 'switcher',
    priorEducation: 'hbo_ba',
    municipalityCode: '0202',
    subjects: ['wi'],
    sectors: ['vo'],
    primarySector: 'vo',
    qualificationsSought: ['vo2', 'vo1'],
    routes: ['zib', 'kop'],
  },
  bram: {
    createdAt: lastMonth,
    phase: 'orienting',
    status: 'exploring',
    audience: 'switcher',
    priorEducation: 'none',
    municipalityCode: '0200',
    routes: ['zib', 'kop'],
    chosenRoute: 'zib',
    source: 'event',
  },
  celine: { createdAt: lastMonth, sectors: ['po'], primarySector: 'po', source: 'event' },
  dirk: { createdAt: lastMonth, subjects: ['wi'], ...exit('salary') },
  eva: { createdAt: lastMonth, ...exit('timing') },
};

const parts = ['', '?deel=over-tijd', '?deel=wie', '?deel=uitstroom', '?deel=websites'];

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const panel = (page: Page, name: string) => page.getByRole('region', { name });
const tile = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Kerncijfers' }).getByRole('listitem').filter({ hasText: name });

async function expectNumber(found: Locator, number: number) {
  await expect.poll(() => found.innerText()).toMatch(new RegExp(`\\n${number}\\n`));
}

describe('new this week and this month', () => {
  it('follow a new sign-up without reloading', async () => {
    const { regionId, viewer } = await aRegion();
    const formId = await aStoredForm(regionId);
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await expectNumber(tile(page, 'Nieuw deze week'), 0);
    expect((await submit(formId, aBody())).status).toBe(201);
    await expectNumber(tile(page, 'Nieuw deze week'), 1);
    await expectNumber(tile(page, 'Nieuw deze maand'), 1);
  });

  it('say in a sentence what they count, and open no list', async () => {
    const { regionId, viewer } = await aRegion();
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    const week = tile(page, 'Nieuw deze week');
    await week.getByRole('button', { name: 'Uitleg bij Nieuw deze week' }).press('Enter');
    await page.getByText('Aanmeldingen sinds maandag 0.00 uur', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    expect(await week.getByRole('link').count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Uitleg bij Nieuw deze week');
  });
});

describe('the trend', () => {
  it('says the same as a chart and as a table, and marks the month that is still running', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers?deel=over-tijd`);
    const trend = panel(page, 'Aanmeldingen per maand');
    const columns = trend.getByRole('list', { name: 'Aanmeldingen per maand' });
    await columns.waitFor();
    const chart = await columns.locator('li > :first-child').allInnerTexts();
    expect(chart).toHaveLength(12);
    expect(chart.at(-1)).toMatch(/\(loopt nog\): 1$/);
    expect(chart.at(-2)).toMatch(/: 4$/);

    await trend.getByText('Tabel').click();
    const rows = await trend
      .getByRole('row')
      .evaluateAll((all) =>
        all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent).join(': ')),
      );
    expect(rows).toEqual(chart);
    expect(rows[0]).toContain(monthsUpTo(today.slice(0, 7), 12)[0]?.slice(0, 4));
  });
});

describe('every number', () => {
  for (const part of parts)
    it(`opens the list of exactly those whom it counts: ${part || 'now'}`, async () => {
      const { regionId, viewer } = await aCountedRegion(people);
      const page = await openAs(viewer, `/${regionId}/cijfers${part}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      const links = page.getByRole('main').locator('a[href*="/kandidaten"]');
      const figures = await links.evaluateAll((all) =>
        all.map((link) => ({
          href: link.getAttribute('href') ?? '',
          number: Number(link.textContent),
        })),
      );
      // Besides the tiles, which every part shows.
      expect(figures.length).toBeGreaterThan(5);
      for (const { href, number } of figures) {
        await page.locator(`a[href="${href}"]`).first().click();
        const noun = number === 1 ? 'kandidaat' : 'kandidaten';
        await page.getByRole('status').getByText(`${number} ${noun}`, { exact: true }).waitFor();
        await page.goBack();
        await title(page, 'Cijfers').waitFor();
      }
    });

  it('of who left is shown beside what was booked in twelve months', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers?deel=uitstroom`);
    const reasons = panel(page, 'Redenen van uitstroom');
    await reasons.getByRole('link', { name: /^Salaris.*Nog bewaard: 1,/ }).click();
    await page.getByText('Reden van uitstroom: Salaris of inkomensverlies').waitFor();
    await page.getByRole('status').getByText('1 kandidaat', { exact: true }).waitFor();
  });
});

describe('the parts', () => {
  it('are pages of their own: in the address, in the history, by keyboard', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    const menu = page.getByRole('navigation', { name: 'Onderdelen van de cijfers' });
    const current = () => menu.locator('[aria-current="page"]').allTextContents();
    await expect.poll(current).toEqual(['Nu']);
    await menu.getByRole('link', { name: 'Wie' }).press('Enter');
    await panel(page, 'Woongemeente').waitFor();
    expect(new URL(page.url()).search).toBe('?deel=wie');
    expect(await current()).toEqual(['Wie']);
    await page.goBack();
    await panel(page, 'Kandidaten per fase').waitFor();
    expect(await current()).toEqual(['Nu']);
  });
});

describe('everybody can use them', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 390])
      it(`axe finds nothing, and nothing is wider than the window: ${colorScheme}, ${width} px`, async () => {
        const { regionId, viewer } = await aCountedRegion(people);
        const page = await openAs(viewer, `/${regionId}/cijfers`);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        for (const part of parts) {
          await page.goto(`/${regionId}/cijfers${part}`);
          await page.getByRole('heading', { level: 2 }).first().waitFor();
          await expectAccessible(page);
          expect(`${part} ${await beyondWindow(page)}`).toBe(`${part} 0`);
        }
        for (const table of await page.getByText('Tabel', { exact: true }).all())
          await table.click();
        await page.getByRole('table').first().waitFor();
        await page
          .getByRole('button', { name: /^Uitleg bij/ })
          .first()
          .click();
        await page.getByRole('dialog').waitFor();
        await expectAccessible(page);
      });
});

describe('websites and activities', () => {
  it('show how far who came by a form got, each number with its list, and what forms and activities brought', async () => {
    const { regionId, viewer } = await aCountedRegion({
      dirk: { createdBy: 'test', phase: 'orienting', reachedAt: { matching: new Date() } },
    });
    const formId = await aStoredForm(regionId);
    for (const name of ['anna', 'bram', 'celine'])
      expect((await submit(formId, aBody({ email: `${name}@kandidaat.example` }))).status).toBe(
        201,
      );
    const db = adminDb();
    const { docs } = await db.collection(candidatesPath(regionId)).get();
    const byForm = docs.filter((document) => document.get('createdBy') === `form:${formId}`);
    await byForm[0]?.ref.update({ phase: 'training', reachedAt: { matching: new Date() } });
    await byForm[1]?.ref.update({ phase: 'orienting', reachedAt: { orienting: new Date() } });
    const startsAt = new Date(`${today.slice(0, 4)}-01-05T12:00:00Z`);
    const activity = anActivity({ startsAt, endsAt: addDays(startsAt, 0.1), capacity: 20 });
    // Of people whose dossiers are erased: an activity that took place keeps its numbers.
    const gone = { confirmed: 12, attended: 10, absent: 2, movedOn: 4 };
    await db.doc(placesOfActivityPath(regionId, 'meeting')).set({
      ...{ ...gone, waiting: 0, cancelled: 1, gone },
      updatedAt: new Date(),
    });
    await db.doc(activityPath(regionId, 'meeting')).set(activity);

    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByRole('link', { name: 'Websites en activiteiten' }).click();
    const cells = (table: string, row: string) =>
      page
        .getByRole('table', { name: table })
        .getByRole('row', { name: new RegExp(`^${row}`) })
        .getByRole('cell')
        .allInnerTexts();
    const withShares = ['3', '267%', '133%', '133%', '133%', '0'];
    const plain = async (table: string, row: string) =>
      (await cells(table, row)).map((text) => text.replaceAll(/\s/g, ''));
    const ways = 'Hoe ver komen kandidaten, per formulier';
    await expect.poll(() => plain(ways, `Formulier ${formId}`)).toEqual(withShares);
    await expect
      .poll(() => plain(ways, 'Zonder formulier'))
      .toEqual(['1', '1100%', '1100%', '0', '0', '0']);
    await expect
      .poll(() => plain('Aantallen per maand en per website', 'Hele jaar'))
      .toContain('3');
    await expect
      .poll(() => plain('Aantallen per activiteit', activity.title.nl))
      .toEqual([expect.stringContaining('5jan'), '20', '12', '10', '2', '440%']);
    await expectAccessibleAtEveryWidth(page);

    await page
      .getByRole('table', { name: ways })
      .getByRole('row', { name: new RegExp(`^Formulier ${formId}`) })
      .getByRole('link', { name: /: 2, toon in de lijst$/ })
      .click();
    await page.getByText('Kwam tot: Oriënteren').waitFor();
    await page.getByText(`Aangemeld in: ${today.slice(0, 4)}`).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(3);
  });
});
