// Dashboards that people make themselves of the panels of the figures, and share.
import { figureViewsPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';

const people: People = {
  anna: { sectors: ['vo'], primarySector: 'vo', subjects: ['wi'] },
  bram: { sectors: ['po'], primarySector: 'po', subjects: [] },
};

const figures = (page: Page) =>
  page.getByRole('main').getByRole('region').getByRole('heading', { level: 2 });
const shows = (page: Page, ...titles: string[]) =>
  expect.poll(() => figures(page).allInnerTexts()).toEqual(titles);
const openMenu = (page: Page) => page.getByRole('button', { name: 'Eigen overzichten' }).click();

async function beginNew(page: Page) {
  await openMenu(page);
  await page.getByRole('button', { name: 'Nieuw overzicht' }).click();
  return page.getByRole('dialog', { name: 'Nieuw overzicht' });
}

describe('a dashboard of one’s own', () => {
  it('begins with the panels of the part, is arranged by keys and by dragging, and keeps its filter', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers?vak=wi`);
    await page.getByRole('status').getByText('bij dit filter').waitFor();
    const dialog = await beginNew(page);
    const order = dialog.getByRole('list', { name: 'Op dit overzicht' }).getByRole('listitem');
    await expect
      .poll(() => order.allInnerTexts())
      .toEqual([
        'Kandidaten per fase',
        'Verhouding po : vo en andere sectoren',
        'Potentiële docenten per vak',
      ]);
    // A viewer keeps dashboards, but shares none.
    expect(await dialog.getByLabel('Delen met iedereen in de regio').count()).toBe(0);
    await dialog
      .getByRole('button', { name: 'Verhouding po : vo en andere sectoren verbergen' })
      .click();
    await dialog.getByLabel('Matches per maand').check();
    await dialog.getByLabel('Woongemeente', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Matches per maand verplaatsen' }).press('ArrowUp');
    await dialog.getByText('Matches per maand staat nu op plaats 2 van 4.').waitFor();
    // The choice of panels is long: what is dragged and where it goes must both be in sight.
    await dialog.getByLabel('Naam van het overzicht').scrollIntoViewIfNeeded();
    await order.filter({ hasText: 'Woongemeente' }).dragTo(order.first());
    await expect
      .poll(() => order.allInnerTexts())
      .toEqual([
        'Woongemeente',
        'Kandidaten per fase',
        'Matches per maand',
        'Potentiële docenten per vak',
      ]);
    await expectAccessibleAtEveryWidth(page);
    await dialog.getByLabel('Naam van het overzicht').fill('Mijn cijfers');
    await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();

    await page.getByRole('link', { name: 'Mijn cijfers' }).waitFor();
    const titles = [
      'Woongemeente',
      'Kandidaten per fase',
      'Matches per maand',
      'Potentiële docenten per vak',
    ];
    await shows(page, ...titles);
    // What cannot be filtered says so, and opens no filtered list.
    await page
      .getByText('Dit volgt het filter niet, en gaat over de hele regio: Matches per maand.')
      .waitFor();
    await page.getByRole('link', { name: 'Nieuw: 1, toon in de lijst' }).waitFor();
    await expectAccessibleAtEveryWidth(page);

    // Opened again, it has its filter; what is filtered meanwhile is not kept.
    await page.getByRole('link', { name: 'Wie', exact: true }).click();
    await page.getByRole('button', { name: 'Filter weghalen: Vak: Wiskunde' }).click();
    await openMenu(page);
    await page.getByRole('button', { name: 'Mijn cijfers', exact: true }).click();
    await page.getByRole('button', { name: 'Filter weghalen: Vak: Wiskunde' }).waitFor();
    await shows(page, ...titles);
    await page.reload();
    await shows(page, ...titles);
  });

  it('is not kept without a panel', async () => {
    const { regionId, viewer } = await aCountedRegion({});
    const page = await openAs(viewer, `/${regionId}/cijfers?deel=over-tijd`);
    const dialog = await beginNew(page);
    const hide = dialog.getByRole('button', { name: /verbergen$/ });
    for (let shown = await hide.count(); shown > 0; shown -= 1) await hide.first().click();
    await dialog.getByLabel('Naam van het overzicht').fill('Leeg');
    await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await dialog.getByRole('alert').getByText('Kies minstens één cijfer.').waitFor();
    await dialog.getByLabel('Trechter van een aanmeldperiode').check();
    await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await shows(page, 'Trechter van een aanmeldperiode');
  });
});

describe('a dashboard that is shared', () => {
  it('is found by colleagues in the menu and the palette, renamed and removed by its maker, and taken back', async () => {
    const { regionId, editor, viewer } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/cijfers?deel=uitstroom`);
    const dialog = await beginNew(page);
    await dialog.getByLabel('Naam van het overzicht').fill('Voor het bestuur');
    await dialog.getByLabel('Delen met iedereen in de regio').check();
    await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await shows(page, 'Redenen van uitstroom', 'Uitgestroomd vanuit');

    const reader = await openAs(viewer, `/${regionId}/cijfers`);
    await shows(
      reader,
      'Kandidaten per fase',
      'Verhouding po : vo en andere sectoren',
      'Potentiële docenten per vak',
    );
    await reader.keyboard.press('Control+k');
    await reader.getByRole('combobox').fill('voor het bestuur');
    await reader.getByRole('option', { name: 'Cijfers: Voor het bestuur' }).click();
    await shows(reader, 'Redenen van uitstroom', 'Uitgestroomd vanuit');
    await openMenu(reader);
    await reader.getByRole('button', { name: 'Voor het bestuur', exact: true }).waitFor();
    expect(await reader.getByRole('button', { name: /verwijderen|wijzigen/ }).count()).toBe(0);
    await expectAccessibleAtEveryWidth(reader);

    // Who looks at it sees at once what its maker changes.
    await openMenu(page);
    await page.getByRole('button', { name: 'Overzicht Voor het bestuur wijzigen' }).click();
    const editing = page.getByRole('dialog', { name: 'Overzicht Voor het bestuur wijzigen' });
    await editing.getByLabel('Naam van het overzicht').fill('Voor de gemeente');
    await editing.getByLabel('Kandidaten per fase', { exact: true }).check();
    await editing.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await reader.getByRole('link', { name: 'Voor de gemeente' }).waitFor();
    await shows(reader, 'Redenen van uitstroom', 'Uitgestroomd vanuit', 'Kandidaten per fase');

    await openMenu(page);
    await page.getByRole('button', { name: 'Overzicht Voor de gemeente verwijderen' }).click();
    await page.getByText('Overzicht Voor de gemeente is verwijderd.').waitFor();
    await reader.getByText('Dit overzicht is er niet meer').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('button', { name: 'Voor de gemeente (gedeeld)' }).click();
    await shows(page, 'Redenen van uitstroom', 'Uitgestroomd vanuit', 'Kandidaten per fase');
  });

  it('of a later version opens with what this one knows', async () => {
    const { regionId, editor, viewer } = await aCountedRegion({});
    const search = { panelen: 'ofTomorrow.byPhase', wens: 'iets' };
    const now = new Date();
    const { id } = await adminDb()
      .collection(figureViewsPath(regionId))
      .add({
        ...{ schemaVersion: 1, name: 'Later', search, byUid: editor, isShared: true },
        ...{ createdAt: now, updatedAt: now },
      });
    const page = await openAs(viewer, `/${regionId}/cijfers?overzicht=${id}`);
    await shows(page, 'Kandidaten per fase');
  });
});
