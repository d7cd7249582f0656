// The list of candidates in a browser: filters, order and columns, saved views.
import { fieldDefId } from '@instroom/domain/custom/field-def.ts';
import { fieldDefPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import {
  beyondWindow,
  expectAccessible,
  expectAccessibleAtEveryWidth,
} from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aDesk, bar, box, expectShown, openFilters, table } from '../setup/candidate-list.ts';
import { storedFields } from '../setup/fields.ts';

describe('filters', () => {
  it('show any of several values, every filter, and stand in the address', async () => {
    const { editor, list } = await aDesk();
    const page = await openAs(editor, list);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    await openFilters(page);
    await page.getByLabel('Vak', { exact: true }).selectOption({ label: 'Wiskunde' });
    await page.getByLabel('Vak', { exact: true }).selectOption({ label: 'of Nederlands' });
    await page.getByLabel('Adviseur', { exact: true }).selectOption({ label: 'Niemand' });
    await page.keyboard.press('Escape');
    await expectShown(page, 'Anna Appel', 'Bram van der Berg');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      vak: 'wi.nl',
      eigenaar: 'niemand',
    });
    await page.reload();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg');
    await page.getByRole('button', { name: 'Filter weghalen: Vak: Wiskunde' }).click();
    await expectShown(page, 'Bram van der Berg');
    await page.goBack();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg');
  });

  it('know who looks, how long it was silent, labels, and what is missing', async () => {
    const { editor, regionAdmin, list } = await aDesk();
    const page = await openAs(editor, `${list}?eigenaar=ik`);
    await expectShown(page, 'Céline Cools');
    await page.getByText('Adviseur: Ik').waitFor();
    const other = await openAs(regionAdmin, `${list}?eigenaar=ik`);
    await other.getByText('Geen kandidaten gevonden').waitFor();
    for (const [search, ...names] of [
      ['stil=30&fase=orienting', 'Bram van der Berg'],
      ['label=Open+dag', 'Bram van der Berg'],
      ['heeft=vo2', 'Dirk Dijk'],
      ['ontbreekt=phone', 'Bram van der Berg', 'Dirk Dijk'],
    ] as const) {
      await page.goto(`${list}?${search}`);
      await expectShown(page, ...names);
    }
  });
});

describe('columns', () => {
  it('sort, each of them, and stand in the address with the order', async () => {
    const { editor, list } = await aDesk();
    const page = await openAs(editor, `${list}?kolommen=naam.eigenaar.contact`);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    expect(await table(page).getByRole('columnheader').allTextContents()).toEqual([
      '',
      'Naam',
      'Adviseur',
      'Laatste contact',
    ]);
    await page.getByRole('button', { name: 'Laatste contact' }).click();
    await expectShown(page, 'Bram van der Berg', 'Céline Cools', 'Anna Appel', 'Dirk Dijk');
    await page.getByRole('button', { name: 'Laatste contact' }).click();
    await expectShown(page, 'Céline Cools', 'Bram van der Berg', 'Anna Appel', 'Dirk Dijk');

    await page.getByRole('button', { name: 'Kolommen' }).click();
    await page.getByRole('checkbox', { name: 'Labels' }).check();
    await page.getByRole('checkbox', { name: 'Laatste contact' }).uncheck();
    await page.keyboard.press('Escape');
    await table(page).getByText('Open dag').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      kolommen: 'naam.eigenaar.labels',
      sorteer: 'contact',
      aflopend: 'ja',
    });
  });

  it('are never wider than the window, however many are chosen', async () => {
    const { regionId, editor, list } = await aDesk();
    await storedFields(regionId, { key: 'maat', label: 'Schoenmaat' });
    const all =
      'naam.fase.status.vakken.sectoren.eigenaar.contact.aangemeld.sinds.plaats.bron.labels.taken.scholen.eigen-maat';
    const page = await openAs(editor, `${list}?kolommen=${all}`);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    for (const width of [1440, 1280, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => beyondWindow(page)).toBe(0);
      const edges = await table(page).evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        return right - (element.parentElement?.getBoundingClientRect().right ?? 0);
      });
      expect(edges).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: 'Kolommen' }).click();
    await page.getByText(/gekozen kolommen passen niet op dit scherm/).waitFor();
  });
});

describe('saved views', () => {
  it('are shared with a colleague, who opens them without what is gone and is told so', async () => {
    const { regionId, editor, regionAdmin, viewer, list } = await aDesk();
    const [field] = await storedFields(regionId, { key: 'maat', label: 'Schoenmaat' });
    const page = await openAs(editor, `${list}?vak=wi.nl&eigen=maat-0&sorteer=contact`);
    await expectShown(page, 'Bram van der Berg', 'Anna Appel');
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('button', { name: 'Weergave bewaren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Weergave bewaren' });
    await dialog.getByLabel('Naam van de weergave').fill('Talen en rekenen');
    await dialog.getByLabel('Delen met iedereen in de regio').check();
    await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });

    if (field)
      await adminDb()
        .doc(fieldDefPath(regionId, fieldDefId(field)))
        .delete();
    const other = await openAs(regionAdmin, list);
    await other.getByRole('button', { name: 'Weergaven' }).click();
    await other.getByRole('button', { name: 'Talen en rekenen', exact: true }).click();
    await expectShown(other, 'Bram van der Berg', 'Anna Appel');
    await other.getByText('Weggelaten: filter op maat.', { exact: false }).waitFor();
    expect(Object.fromEntries(new URL(other.url()).searchParams)).toEqual({
      vak: 'wi.nl',
      sorteer: 'contact',
    });

    await other.getByRole('button', { name: 'Weergaven' }).click();
    await other.getByRole('button', { name: 'Weergave Talen en rekenen verwijderen' }).click();
    await other.getByText('Weergave Talen en rekenen is verwijderd.').waitFor();
    await other.getByRole('button', { name: 'Ongedaan maken' }).click();
    await other.getByRole('button', { name: 'Talen en rekenen', exact: true }).waitFor();

    const reader = await openAs(viewer, list);
    await reader.getByRole('button', { name: 'Weergaven' }).click();
    await reader.getByRole('button', { name: 'Talen en rekenen', exact: true }).waitFor();
    expect(await reader.getByRole('button', { name: /verwijderen/ }).count()).toBe(0);
  });
});

it('axe finds nothing: with filters, a selection and each menu', async () => {
  const { editor, list } = await aDesk();
  const page = await openAs(editor, `${list}?fase=new.orienting&stil=14`);
  await expectShown(page, 'Anna Appel', 'Bram van der Berg');
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole('button', { name: 'Weergaven' }).click();
  await page.getByRole('button', { name: 'Weergave bewaren' }).waitFor();
  await expectAccessibleAtEveryWidth(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1024, height: 800 });
  await box(page, 'Anna Appel').check();
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Labels' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Label' }).click();
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).waitFor();
  await expectAccessible(page);
});
