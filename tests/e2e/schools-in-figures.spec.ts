// What schools ask for beside who wants to teach it, and which schools take part: live, each number with its list.
import { figureViewPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { addPeople, type People } from '../setup/counted-region.ts';
import { aFilledRegion, panel, rowOf } from '../setup/network-of-region.ts';

const coverage = 'Vacatures en kandidaten per vak';
const participation = 'Scholen die meedoen';

const people: People = {
  anna: { sectors: ['vo'], subjects: ['wi'] },
  bram: {
    ...{ sectors: ['vo'], subjects: ['wi', 'nl'] },
    ...{ phase: 'preparing', status: 'enrolling', phaseSince: new Date() },
  },
};

async function aRegionWithSchools() {
  const region = await aFilledRegion();
  await addPeople(region.regionId, people);
  return { ...region, progress: `/${region.regionId}/cijfers?deel=voortgang` };
}

async function addPosition(page: Page, subject: string, fte?: string) {
  const positions = panel(page, 'Openstaande vacatures');
  await positions.getByRole('button', { name: 'Vacature toevoegen' }).click();
  await positions.getByLabel('Vak').selectOption({ label: subject });
  if (fte) await positions.getByLabel('Omvang in fte').fill(fte);
  if (fte) await positions.getByLabel('Ook voor zij-instromers').check();
  await positions.getByRole('button', { name: 'Opslaan' }).click();
  await positions.getByRole('button', { name: `Vacature ${subject} weghalen` }).waitFor();
}

/** Of each row what stands in it, without what is said by the way. */
const rowsOf = (page: Page, name: string) =>
  page
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
const shown = (page: Page, name: string) => expect.poll(() => rowsOf(page, name));

const follow = async (page: Page, link: string, count: string) => {
  const tables = page.getByRole('table', { name: /^Vacatures en|^Scholen die/ });
  await tables.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('status').getByText(count, { exact: true }).waitFor();
};

describe('open positions beside candidates', () => {
  it('follow what a colleague writes at a school, say where nobody is, and open both lists', async () => {
    const { editor, viewer, progress, page: pageOf } = await aRegionWithSchools();
    const page = await openAs(viewer, progress);
    await panel(page, coverage).getByText('nog geen openstaande vacatures').waitFor();
    const colleague = await openAs(editor, pageOf('zwaan'));
    await addPosition(colleague, 'Wiskunde', '0,8');
    await addPosition(colleague, 'Frans');
    await shown(page, coverage).toEqual([
      ['Frans geen kandidaten', '1', '0', '0', 'niet ingevuld', '0'],
      ['Wiskunde', '1', '2', '1', '0,8', '1'],
      ['Alle vakken', '2', '', '0,8 1 zonder omvang', '1'],
    ]);

    await expectAccessibleAtEveryWidth(page);
    await follow(page, 'Wiskunde, Vacatures: 1, toon de organisaties', '1 organisatie');
    await rowOf(page, 'Basisschool De Zwáán').waitFor();
    await page.getByText('Vacature voor: Wiskunde').waitFor();
    await page.goBack();
    await follow(page, 'Wiskunde: 2, toon in de lijst', '2 kandidaten');
    await page.goBack();
    await follow(page, 'Wiskunde, Matchen of verder: 1, toon in de lijst', '1 kandidaat');
    await page.goBack();

    await page.getByRole('button', { name: 'Filter cijfers' }).click();
    await page.getByLabel('Sector', { exact: true }).selectOption({ label: 'Primair onderwijs' });
    await page.keyboard.press('Escape');
    await panel(page, coverage).getByText('Het filter geldt voor de kandidaten').waitFor();
    await shown(page, coverage).toContainEqual([
      ...['Wiskunde geen kandidaten bij dit filter', '1', '0', '0', '0,8', '1'],
    ]);
    await page.goBack();

    // Few candidates are not told on paper, nor how far they are; what schools ask for is.
    await shown(page, coverage).toHaveLength(3);
    await page.emulateMedia({ media: 'print' });
    await shown(page, coverage).toEqual([
      ['Frans geen kandidaten', '1', '0', 'niet ingevuld', '0'],
      ['Wiskunde', '1', 'weggelaten', '0,8', '1'],
      ['Alle vakken', '2', '', '0,8 1 zonder omvang', '1'],
    ]);
  });
});

describe('a screen in a hall', () => {
  it('shows from a dashboard of their own what schools ask for, and of few candidates no number', async () => {
    const { regionId, editor, viewer, page: pageOf } = await aRegionWithSchools();
    const colleague = await openAs(editor, pageOf('zwaan'));
    await addPosition(colleague, 'Wiskunde', '0,8');
    await addPosition(colleague, 'Frans');
    const now = new Date();
    await adminDb()
      .doc(figureViewPath(regionId, 'schools'))
      .set({
        ...{ schemaVersion: 1, name: 'Scholen', byUid: viewer, isShared: false },
        ...{ search: { panelen: 'coverage.participation' }, createdAt: now, updatedAt: now },
      });
    const page = await openAs(viewer, `/${regionId}/cijfers/scherm?reeks=schools`);
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    const numbers = (name: string) =>
      expect.poll(async () => (await row(name).innerText()).split(/\s*\n\s*/).filter(Boolean));
    await numbers('Wiskunde').toEqual(['Wiskunde', '1', 'weggelaten']);
    await numbers('Frans').toEqual(['Frans', '1', '0']);
    await numbers('Primair onderwijs').toEqual(['Primair onderwijs', '0', '1']);
  });
});

describe('schools that take part', () => {
  it('are counted by sector with their locations, live, and each number opens its list', async () => {
    const { editor, viewer, progress, page: pageOf } = await aRegionWithSchools();
    const page = await openAs(viewer, progress);
    const locations = (taking: string, share: string) => [`${taking} van 2`, share];
    await panel(page, participation).getByText('Van geen enkele school').waitFor();
    await shown(page, participation).toEqual([
      ['Primair onderwijs', '0 van 1', '0%', ...locations('0', '0%')],
      ['Voortgezet onderwijs', '0 van 1', '0%', '0 van 1', '0%'],
    ]);
    const colleague = await openAs(editor, pageOf('zwaan'));
    await panel(colleague, 'In onze regio').getByLabel('Doet mee in onze regio').check();
    await shown(page, participation).toEqual([
      ['Primair onderwijs', '1 van 1', '100%', ...locations('2', '100%')],
      ['Voortgezet onderwijs', '0 van 1', '0%', '0 van 1', '0%'],
    ]);
    const of = 'Primair onderwijs, Scholen die meedoen: 1, toon de organisaties';
    await follow(page, of, '1 organisatie');
    await rowOf(page, 'Basisschool De Zwáán').waitFor();
    expect(new URL(page.url()).searchParams.get('deelname')).toBe('ja');
    await page.goBack();
    await shown(page, participation).toHaveLength(2);
    await expectAccessibleAtEveryWidth(page);
  });
});
