// The palette: any candidate, page or command by typing.
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { activityPath, memberPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';
import { aMember, aRegion } from '../setup/region.ts';

const people: People = {
  anna: { firstName: 'Anna', lastName: 'Appel', subjects: ['wi'] },
  celine: { firstName: 'Céline', lastName: 'Cools' },
};

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Zoeken en doen' });
const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** What a screen reader says: the option that the field points at. Looked up at once: while somebody types, options come and go. */
const active = (page: Page) =>
  field(page).evaluate(
    (input) =>
      document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
  );

async function openList(search = '') {
  const region = await aCountedRegion(people);
  const page = await openAs(region.viewer, `/${region.regionId}/kandidaten${search}`);
  await page.getByRole('table', { name: 'Kandidaten' }).waitFor();
  return { page, ...region };
}

describe('the palette', () => {
  it('is opened by keyboard, finds a name without accents, and Enter opens the dossier', async () => {
    const { page } = await openList();
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor();
    await page.keyboard.type('celi');
    await expect.poll(() => active(page)).toContain('Céline Cools');
    await page.keyboard.press('Enter');
    await title(page, 'Céline Cools').waitFor();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Céline Cools');
  });

  it('misses no letter that is typed right after opening it', async () => {
    const { page } = await openList();
    // Its code is there before it is asked for.
    await page.waitForTimeout(2000);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('anna');
    await expect.poll(() => field(page).inputValue()).toBe('anna');
  });

  it('finds by e-mail address, and says so when there is nothing', async () => {
    const { page } = await openList();
    await page.getByRole('button', { name: 'Zoek of doe iets' }).click();
    await field(page).fill('anna@kand');
    await expect.poll(() => options(page)).toEqual([expect.stringContaining('Anna Appel')]);
    await dialog(page).getByRole('status').getByText('1 resultaat').waitFor();
    await field(page).fill('zzz');
    await page.getByText('Niets gevonden voor “zzz”.').waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('Esc gives the focus back to where it was', async () => {
    const { page } = await openList();
    await page.getByRole('button', { name: 'Naam' }).focus();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Naam');
  });

  it('goes to a page with the arrows, round and round', async () => {
    const { page, regionId } = await openList();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await expect.poll(() => active(page)).toBe('Vandaag');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => active(page)).toBe('Uitloggen');
    for (const _ of ['Vandaag', 'Kandidaten', 'Taken', 'Netwerk'])
      await page.keyboard.press('ArrowDown');
    await expect.poll(() => active(page)).toBe('Netwerk');
    await page.keyboard.press('Enter');
    await title(page, 'Netwerk').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${regionId}/netwerk`);
  });

  it('opens an activity by its title, those to come first, and the pages of forms and of what came in', async () => {
    const { regionId, regionAdmin } = await aCountedRegion(people);
    for (const [id, days] of [
      ['past', -30],
      ['next', 30],
    ] as const) {
      const startsAt = addDays(new Date(), days);
      const times = { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
      const title = { nl: `Avond ${id}` };
      await adminDb()
        .doc(activityPath(regionId, id))
        .set(anActivity({ ...times, title }));
    }
    const page = await openAs(regionAdmin, `/${regionId}/kandidaten`);
    await page.getByRole('table', { name: 'Kandidaten' }).waitFor();
    await page.keyboard.press('Control+k');
    await field(page).fill('avond');
    await expect
      .poll(async () => (await options(page)).slice(0, 2))
      .toEqual([expect.stringContaining('Avond next'), expect.stringContaining('Avond past')]);
    await expect.poll(() => active(page)).toContain('Avond next');
    await page.keyboard.press('Enter');
    await title(page, 'Avond next').waitFor();
    for (const [name, path] of [
      ['Binnengekomen', 'beheer/binnengekomen'],
      ['Formulieren', 'beheer/formulieren'],
    ] as const) {
      await dialog(page).waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+k');
      await field(page).fill(name);
      await expect.poll(() => active(page)).toBe(`Beheer: ${name}`);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${regionId}/${path}`);
    }
  });

  it('takes the filters of the list away, where there are any', async () => {
    const { page } = await openList('?vak=wi');
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Alle filters weghalen' }).click();
    await page.getByRole('status').getByText('2 kandidaten', { exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    expect(await page.getByRole('option', { name: 'Alle filters weghalen' }).count()).toBe(0);
  });

  it('offers a viewer nothing that only editors may do, and signs out', async () => {
    const { page } = await openList();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    for (const name of ['Kandidaat toevoegen', 'Nieuwe activiteit', /Binnengekomen/, /Formulieren/])
      expect(await page.getByRole('option', { name }).count()).toBe(0);
    await page.keyboard.type('uitlog');
    await page.keyboard.press('Enter');
    await title(page, 'Inloggen').waitFor();
  });

  it('goes to another region, for who belongs to more of them', async () => {
    const { page, viewer } = await openList();
    const other = await aRegion({ name: 'Regio Elders' });
    await adminDb().doc(memberPath(other.regionId, viewer)).set(aMember('viewer'));
    await awaitMembership(other.regionId, viewer);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Naar Regio Elders' }).click();
    await page.waitForURL(`**/${other.regionId}/cijfers`);
    await title(page, 'Cijfers').waitFor();
  });

  it('keeps the keyboard inside, and does not open over another dialog', async () => {
    const { editor, regionId } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: 'Fase wijzigen' }).click();
    await page.getByRole('dialog', { name: 'Fase wijzigen' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(300);
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null),
      ).toBe(true);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 390])
      it(`axe finds nothing: ${colorScheme}, ${width} px`, async () => {
        const { page } = await openList();
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 844 });
        await page.getByRole('button', { name: 'Zoek of doe iets' }).click();
        await field(page).waitFor();
        await expectAccessible(page);
        await field(page).fill('a');
        await page.getByRole('option', { name: 'Anna Appel' }).waitFor();
        await expectAccessible(page);
        expect(await beyondWindow(page)).toBe(0);
        if (width === 390) expect((await dialog(page).boundingBox())?.width).toBe(390);
      });
});
