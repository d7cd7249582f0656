// The wish list: regions propose and vote, who administers the platform answers.
import { randomUUID } from 'node:crypto';
import { wishPath } from '@instroom/domain/paths.ts';
import { type Wish, wishSchema } from '@instroom/domain/platform/wish.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aPlatformAdmin } from '../setup/platform.ts';
import { aRegion, type TestRegion } from '../setup/region.ts';

const card = (page: Page, title: string) => page.getByRole('article', { name: title });

async function aWishPage(role: 'viewer' | 'editor', region?: TestRegion) {
  const at = region ?? (await aRegion({ name: 'Regio Oost' }));
  await awaitMembership(at.regionId, at[role]);
  const page = await openAs(at[role], `/${at.regionId}/wensen`);
  await page.getByRole('heading', { level: 2, name: 'Wensen', exact: true }).waitFor();
  return { ...at, page };
}

/** A title that no other test has. */
const aTitle = () => `Wens ${randomUUID().slice(0, 8)}`;

async function aStoredWish(changes: Partial<Wish> = {}): Promise<string> {
  const title = aTitle();
  const now = new Date();
  const wish = wishSchema.parse({
    title,
    body: 'Omdat het helpt.',
    regionId: 'elders',
    regionName: 'Regio Elders',
    state: 'new',
    votes: ['elders'],
    ...{ createdAt: now, createdBy: 'a', updatedAt: now, updatedBy: 'a' },
    ...changes,
  });
  await adminDb().doc(wishPath(randomUUID())).set(wish);
  return title;
}

describe('the wish list', () => {
  it('takes a wish in from one region, and the vote of another; both see the same', async () => {
    const east = await aWishPage('editor');
    const title = aTitle();
    await east.page.getByRole('button', { name: 'Wens voorstellen' }).press('Enter');
    const dialog = east.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Voorstellen' }).click();
    await dialog.getByText('Vul in wat u wilt.').waitFor();
    await dialog.getByLabel('Wat wilt u?').fill(title);
    await dialog.getByLabel('Waarom, en hoe').fill('BSN 111222333');
    await dialog.getByRole('button', { name: 'Voorstellen' }).click();
    await dialog.getByText('burgerservicenummer', { exact: false }).waitFor();
    await dialog.getByLabel('Waarom, en hoe').fill('Dan zien we waar kandidaten wonen.');
    await dialog.getByRole('button', { name: 'Voorstellen' }).click();
    await east.page.getByText('Uw wens staat erbij', { exact: false }).waitFor();
    await card(east.page, title).getByText('Voorgesteld door uw regio', { exact: false }).waitFor();
    await card(east.page, title).getByText('1 stem', { exact: true }).waitFor();

    const west = await aWishPage('editor', await aRegion({ name: 'Regio West' }));
    const there = card(west.page, title);
    await there.getByText('Voorgesteld door Regio Oost', { exact: false }).waitFor();
    await there.getByRole('button', { name: `Stem namens uw regio voor: ${title}` }).press('Enter');
    await there.getByText('2 stemmen').waitFor();
    await there.getByText('Uw regio stemt hiervoor').waitFor();
    await card(east.page, title).getByText('2 stemmen').waitFor();

    const undo = there.getByRole('button', { name: `Stem van uw regio intrekken voor: ${title}` });
    await undo.press('Enter');
    await there.getByText('1 stem', { exact: true }).waitFor();
    await card(east.page, title).getByText('1 stem', { exact: true }).waitFor();
  });

  it('is only looked at by viewers and in a practice region', async () => {
    const title = await aStoredWish();
    const { page, regionId } = await aWishPage('viewer');
    await card(page, title).waitFor();
    await page.getByText('Bewerkers stemmen namens de regio.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /Stem|Wens voorstellen/ }).count()).toBe(0);
    await page.goto(`/${regionId}/hulp/oefenen`);
    await page.getByRole('button', { name: 'Maak mijn oefenregio' }).press('Enter');
    await page.getByRole('link', { name: 'Naar mijn oefenregio' }).press('Enter');
    await page.getByText('Oefenregio: niets hier is echt').waitFor();
    await page.goto(new URL('wensen', page.url()).pathname);
    await card(page, title).waitFor();
    await page
      .getByText('Stemmen en voorstellen doet u in uw eigen regio', { exact: false })
      .waitFor();
    expect(await page.getByRole('button', { name: /Stem|Wens voorstellen/ }).count()).toBe(0);
  });

  it('stands in the order of the votes or by age, and shows one state; the address keeps it', async () => {
    const popular = await aStoredWish({
      votes: Array.from({ length: 40 }, (_, index) => `regio-${index}`),
      createdAt: new Date('2020-01-01'),
    });
    const newest = await aStoredWish({ createdAt: new Date(Date.now() + 60_000), votes: [] });
    const planned = await aStoredWish({ state: 'planned' });
    const { page } = await aWishPage('editor');
    const titles = () => page.getByRole('article').getByRole('heading').allTextContents();
    await card(page, newest).waitFor();
    expect((await titles())[0]).toBe(popular);
    await page.getByLabel('Volgorde').selectOption('Nieuwste');
    await expect.poll(async () => (await titles())[0]).toBe(newest);
    await page.getByLabel('Stand').selectOption('Gepland');
    await expect.poll(titles).toContain(planned);
    expect(await titles()).not.toContain(newest);
    await page.reload();
    await card(page, planned).waitFor();
    expect(await page.getByLabel('Volgorde').inputValue()).toBe('nieuwste');
    expect(await card(page, newest).count()).toBe(0);
  });

  it('tells every region what was done, and then takes no vote any more', async () => {
    const title = await aStoredWish();
    const { page } = await aWishPage('editor');
    const vote = card(page, title).getByRole('button', { name: /Stem namens/ });
    await vote.waitFor();
    const admin = await openAs(await aPlatformAdmin(), '/platform/wensen');
    await admin.getByRole('button', { name: `Beantwoorden: ${title}` }).press('Enter');
    const form = card(admin, title);
    await form.getByLabel('Stand').selectOption('Gemaakt');
    await form.getByRole('button', { name: 'Bewaren' }).click();
    await form
      .getByText('Schrijf erbij wat er met deze wens is gedaan', { exact: false })
      .waitFor();
    await form.getByLabel('Wat is ermee gedaan?').fill('Zit in de nieuwe versie.');
    await form.getByRole('button', { name: 'Bewaren' }).click();
    await card(page, title).getByText('Zit in de nieuwe versie.').waitFor();
    await card(page, title).getByText('Gemaakt', { exact: true }).waitFor();
    await expect.poll(() => vote.count()).toBe(0);
  });

  it('loses what does not belong there, after being asked twice', async () => {
    const title = await aStoredWish();
    const admin = await openAs(await aPlatformAdmin(), '/platform/wensen');
    await admin.getByRole('button', { name: `Beantwoorden: ${title}` }).press('Enter');
    await card(admin, title).getByRole('button', { name: 'Verwijderen' }).press('Enter');
    expect(await card(admin, title).count()).toBe(1);
    await card(admin, title)
      .getByRole('button', { name: 'Zeker weten: verwijderen' })
      .press('Enter');
    await card(admin, title).waitFor({ state: 'detached' });
  });

  for (const width of [1440, 1024, 390])
    it(`axe finds nothing, and nothing is wider than the window: ${width} px`, async () => {
      const long = 'Berichtenbezorgingsbevestigingsmogelijkheden'.repeat(2);
      await aStoredWish({
        title: long,
        state: 'done',
        answer: 'Dat kan nu.',
        answeredAt: new Date(),
      });
      const { page, regionId } = await aWishPage('editor');
      await page.setViewportSize({ width, height: 900 });
      await card(page, long).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectAccessible(page);
      }
      expect(await beyondWindow(page)).toBe(0);
      await page.getByRole('button', { name: 'Wens voorstellen' }).press('Enter');
      await page.getByRole('dialog').getByLabel('Wat wilt u?').waitFor();
      await expectAccessible(page);
      expect(regionId).toBeTruthy();
    });
});
