// One choice filters all figures at once, in the address, and each number opens the list that it counts.
import { dayOf } from '@instroom/domain/calendar.ts';
import { schoolLinkSchema } from '@instroom/domain/candidate/school-link.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { schoolLinkPath, taskPath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';

const now = new Date();
const ago = (days: number) => addDays(now, -days);
const year = dayOf(now).slice(0, 4);
/** In this year, also where it has just begun. */
const began = new Date(Math.max(ago(100).getTime(), Date.parse(`${year}-01-01T09:00:00Z`)));

const people: People = {
  anna: {
    ...{ createdAt: began, sectors: ['vo'], primarySector: 'vo', subjects: ['wi'] },
    ...{ municipalityCode: '0202', routes: ['zib'] },
  },
  bram: {
    ...{ createdAt: began, sectors: ['vo'], primarySector: 'vo', subjects: ['wi', 'nl'] },
    ...{ phase: 'orienting', status: 'exploring', phaseSince: ago(90), schoolCount: 1 },
    ...{ firstContactAt: began, lastContactAt: began },
    ...{ reachedAt: { orienting: addDays(began, 6) }, municipalityCode: '0200' },
  },
  celine: { createdAt: began, sectors: ['po'], primarySector: 'po', subjects: [] },
  dirk: { createdAt: began, sectors: ['vo'], primarySector: 'vo', subjects: ['nl'] },
};

const eva: People[string] = {
  ...{ createdAt: ago(800), sectors: ['vo'], phase: 'exited', status: 'exited' },
  exit: { reason: 'timing', at: ago(20), phaseAtExit: 'new', reachableAgain: false },
  retainUntil: ago(-8),
};

const panel = (page: Page, name: string) => page.getByRole('region', { name });
const numbers = async (page: Page, name: string) => {
  const links = await panel(page, name).locator('a[href*="/kandidaten"]').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('aria-label')) ?? ''));
};
const shown = (page: Page, name: string) =>
  expect.poll(async () =>
    (await numbers(page, name)).map((label) => label.replace(/, toon.*/, '')),
  );

async function expectLists(page: Page) {
  const links = page.getByRole('main').locator('a[href*="/kandidaten?"]');
  const figures = await links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      number: Number(/: ([\d.]+), toon/.exec(link.getAttribute('aria-label') ?? '')?.[1]),
    })),
  );
  expect(figures.length).toBeGreaterThan(5);
  for (const { href, number } of figures.filter((figure) => Number.isFinite(figure.number))) {
    await page.locator(`a[href="${href}"]`).first().click();
    const noun = number === 1 ? 'kandidaat' : 'kandidaten';
    await page.getByRole('status').getByText(`${number} ${noun}`, { exact: true }).waitFor();
    await page.goBack();
    await page.locator(`a[href="${href}"]`).first().waitFor();
  }
}

describe('a filter of all figures', () => {
  it('is set by a bar, filters every panel and its lists, goes along to other parts and goes back', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await shown(page, 'Kandidaten per fase').toContain('Nieuw: 3');
    const bar = page.getByRole('button', { name: 'Filter alle cijfers op Wiskunde' });
    await bar.press('Enter');
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    await shown(page, 'Kandidaten per fase').toContain('Nieuw: 1');
    // Of what is filtered by, the others say what choosing them would find.
    await shown(page, 'Potentiële docenten per vak').toEqual(['Nederlands: 2', 'Wiskunde: 2']);
    expect(new URL(page.url()).search).toBe('?vak=wi');
    await page.getByRole('status').getByText('2 kandidaten in begeleiding').waitFor();
    await expectLists(page);

    await page.getByRole('link', { name: 'Wie', exact: true }).click();
    await shown(page, 'Woongemeente').toEqual(['Apeldoorn: 1', 'Arnhem: 1']);
    await page.getByRole('button', { name: 'Filter cijfers' }).click();
    await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Arnhem' });
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByText('1 kandidaat in begeleiding').waitFor();
    await page.goBack();
    await page.getByRole('status').getByText('2 kandidaten in begeleiding').waitFor();
    await page.getByRole('button', { name: 'Filter weghalen: Vak: Wiskunde' }).click();
    await shown(page, 'Woongemeente').toContain('Niet ingevuld: 2');
    expect(new URL(page.url()).search).toBe('?deel=wie');
  });
});

describe('what was booked', () => {
  it('gives way to what a filter can be asked of: who has a dossier now', async () => {
    const { regionId, viewer } = await aCountedRegion({ ...people, eva });
    const page = await openAs(viewer, `/${regionId}/cijfers?deel=over-tijd`);
    await panel(page, 'Aanmeldingen per maand').waitFor();
    await page.getByRole('button', { name: 'Filter cijfers' }).click();
    await page.getByLabel('Vak', { exact: true }).selectOption({ label: 'Wiskunde' });
    await page.keyboard.press('Escape');
    const signUps = panel(page, 'Aanmeldingen per maand, van wie nog een dossier heeft');
    await signUps.getByText('Tabel').click();
    const cells = await signUps.getByRole('cell').allInnerTexts();
    expect(cells.filter((cell) => cell.trim() !== '0')).toEqual(['2']);
    expect(cells.length).toBe(12);
    await shown(page, 'Hoe kandidaten zich aanmeldden').toHaveLength(1);
    await page
      .getByText(
        'Dit volgt het filter niet, en gaat over de hele regio: Doelen en Matches per maand.',
      )
      .waitFor();

    await page.goto(`/${regionId}/cijfers?deel=uitstroom&sector=vo`);
    await shown(page, 'Reden van wie is uitgestroomd').toEqual(['Nu niet, later misschien: 1']);
    await page.getByRole('button', { name: 'Filter weghalen: Sector: vo' }).click();
    await panel(page, 'Redenen van uitstroom').waitFor();
  });
});

describe('the progress', () => {
  it('shows how far a cohort came and who waits, as a chart, as a table and as lists', async () => {
    const { regionId, viewer } = await aCountedRegion({ ...people, eva });
    const page = await openAs(viewer, `/${regionId}/cijfers?deel=voortgang&sector=vo`);
    const funnel = 'Trechter van een aanmeldperiode';
    await shown(page, funnel).toContain('Aangemeld, Kwam zover: 3');
    await shown(page, funnel).toContain('Oriënteren, Kwam zover: 1');
    const response = panel(page, 'Reactietijd');
    const facts = await response.getByRole('definition').allInnerTexts();
    expect(facts.slice(0, 2)).toEqual(['0 werkdagen', expect.stringMatching(/^\d+%$/)]);
    await shown(page, 'Reactietijd').toEqual(
      expect.arrayContaining(['Nog niet opgepakt: 2', 'Contact binnen 5 werkdagen: 1']),
    );
    await shown(page, 'Bewaartermijn van dossiers').toContain('Nog hoogstens 14 dagen: 1');
    await panel(page, funnel).getByText('Tabel').click();
    const came = panel(page, funnel).getByRole('row', { name: /^Aangemeld/ });
    const cells = await came.getByRole('cell').allInnerTexts();
    expect(cells.map((text) => text.replaceAll(/\s/g, ''))).toEqual(['3', '100%', '6']);
    await expectLists(page);
    await page.getByLabel('Aangemeld in').selectOption(String(Number(year) - 1));
    await shown(page, funnel).toContain('Aangemeld, Kwam zover: 0');
    await page.goBack();
    await shown(page, funnel).toContain('Aangemeld, Kwam zover: 3');
  });

  it('says how far contacts with schools are', async () => {
    const { regionId, viewer } = await aCountedRegion({});
    const statuses = ['visiting', 'visiting', 'matched', 'declined_school'] as const;
    for (const [index, status] of statuses.entries())
      await adminDb()
        .doc(schoolLinkPath(regionId, `anna_school${index}`))
        .set(
          schoolLinkSchema.parse({
            ...{
              schemaVersion: 1,
              candidateId: 'anna',
              orgId: `school${index}`,
              orgName: 'School',
            },
            ...{ status, statusSince: now, introducedBy: 'pat' },
            ...{ createdAt: now, createdBy: 'pat', updatedAt: now, updatedBy: 'pat' },
          }),
        );
    const page = await openAs(viewer, `/${regionId}/cijfers?deel=voortgang`);
    const links = panel(page, 'Contacten met scholen, naar stand');
    await links.getByText('Tabel').click();
    const cells = links.getByRole('row', { name: 'Meelopen / kennismaken' }).getByRole('cell');
    expect((await cells.allInnerTexts()).map((text) => text.replace(/\s/g, ''))).toEqual([
      ...['2', '50%'],
    ]);
  });

  it('says who has how many tasks, and leads to them', async () => {
    const { regionId, viewer, editor } = await aCountedRegion({});
    const tasks = {
      late: aTask({ assigneeUid: editor, people: ['pat', editor], dueDate: dayOf(ago(3)) }),
      later: aTask({ assigneeUid: editor, people: ['pat', editor], dueDate: dayOf(ago(-3)) }),
      free: aTask({ dueDate: dayOf(ago(3)) }),
      own: aTask({ assigneeUid: editor, people: ['pat', editor], isPrivate: true }),
    };
    for (const [id, task] of Object.entries(tasks))
      await adminDb().doc(taskPath(regionId, id)).set(task);
    const page = await openAs(viewer, `/${regionId}/cijfers?deel=voortgang`);
    const counts = panel(page, 'Taken per adviseur').getByRole('row');
    const shownCounts = async () =>
      (await counts.allInnerTexts()).map((row) => row.split(/\s*\t\s*|\n/).filter(Boolean));
    await expect.poll(shownCounts).toEqual([
      ['Adviseur', 'Open', 'Te laat'],
      ['Test editor', '2', '1'],
      ['Niemand', '1', '1'],
    ]);
    await page.getByRole('link', { name: 'Test editor, Te laat: 1, toon de taken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Taken 2' }).waitFor();
    expect(new URL(page.url()).searchParams.get('toon')).toBe('te-laat');
  });

  it('and the filter can be used by everybody', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers?vak=wi`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const part of ['', '&deel=voortgang', '&deel=over-tijd', '&deel=wie', '&deel=uitstroom']) {
      await page.goto(`/${regionId}/cijfers?vak=wi${part}`);
      await page.getByRole('status').getByText('bij dit filter').waitFor();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await expectAccessibleAtEveryWidth(page);
    }
  });
});
