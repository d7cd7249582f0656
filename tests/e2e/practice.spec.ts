// A practice region: everything works there, and nothing of it is real.
import { candidatesPath, regionPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aPlatformAdmin } from '../setup/platform.ts';
import { aRegion } from '../setup/region.ts';

const banner = (page: Page) => page.getByText('Oefenregio: niets hier is echt');

async function aPracticePage() {
  const { regionId: realRegionId, viewer } = await aRegion({ name: 'Regio Echt' });
  await awaitMembership(realRegionId, viewer);
  const page = await openAs(viewer, `/${realRegionId}/hulp/oefenen`);
  return { page, realRegionId };
}

async function aPracticeRegion() {
  const { page, realRegionId } = await aPracticePage();
  await page.getByRole('button', { name: 'Maak mijn oefenregio' }).press('Enter');
  await page.getByText('Uw oefenregio staat klaar.').waitFor();
  await page.getByRole('link', { name: 'Naar mijn oefenregio' }).press('Enter');
  await page.waitForURL('**/vandaag');
  await banner(page).waitFor();
  const [regionId = ''] = new URL(page.url()).pathname.split('/').slice(1);
  return { page, regionId, realRegionId };
}

describe('a practice region', () => {
  it('is made with one click, and says on each of its pages what it is', async () => {
    const { page, regionId, realRegionId } = await aPracticeRegion();
    for (const path of ['kandidaten', 'cijfers', 'hulp', 'beheer/regio']) {
      await page.goto(`/${regionId}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await banner(page).waitFor();
    }
    await page.goto(`/${realRegionId}/cijfers`);
    await page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor();
    expect(await banner(page).count()).toBe(0);
  });

  it('stands apart in the list of regions; who comes in begins at work', async () => {
    const { page, realRegionId } = await aPracticeRegion();
    await page.getByRole('button', { name: /Andere regio kiezen/ }).press('Enter');
    const menu = page.getByRole('menu');
    await menu.getByText('Om te oefenen').waitFor();
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
      'Regio Echt',
      'Oefenregio',
    ]);
    await page.goto('/');
    await page.waitForURL(`**/${realRegionId}/**`);
  });

  it('lets a viewer change what he or she likes, and begins anew when asked', async () => {
    const { page, regionId } = await aPracticeRegion();
    const document = adminDb().collection(candidatesPath(regionId));
    const { docs } = await document.orderBy('displayNameSort').limit(1).get();
    const [first] = docs;
    await page.goto(`/${regionId}/kandidaten/${first?.id}`);
    await page
      .getByRole('button', { name: /Woonplaats|E-mail/ })
      .first()
      .waitFor();
    await first?.ref.update({ firstName: 'Zomaar', displayNameSort: 'aaa' });
    await page.getByRole('heading', { level: 1, name: /Zomaar/ }).waitFor();

    await page.getByRole('link', { name: 'Opnieuw beginnen' }).press('Enter');
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).last().click();
    expect((await first?.ref.get())?.get('firstName')).toBe('Zomaar');

    await page.getByRole('button', { name: 'Opnieuw beginnen' }).press('Enter');
    await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
    await page.getByText('Uw oefenregio staat klaar.').waitFor();
    expect((await first?.ref.get())?.get('firstName')).not.toBe('Zomaar');
    expect((await document.count().get()).data().count).toBe(60);
    await banner(page).waitFor();
  });

  it('shows how far a run is that began elsewhere, and what to do when it stopped', async () => {
    const { page, regionId } = await aPracticeRegion();
    const run = { state: 'filling', done: 15, total: 60, startedAt: new Date(), commandId: 'x' };
    const region = adminDb().doc(regionPath(regionId));
    await region.update({ 'practice.run': run });
    await page.getByText('Oefenregio wordt gevuld: 15 van 60 kandidaten').waitFor();
    await page.goto(`/${regionId}/hulp/oefenen`);
    await page.getByText('15 van 60').first().waitFor();
    await region.update({ 'practice.run': { ...run, state: 'failed' } });
    await page.getByRole('alert').getByText('Het vullen is niet gelukt').waitFor();
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).press('Enter');
    await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
    await banner(page).waitFor();
  });

  it('is there for who administers the platform, and is no region of the platform', async () => {
    const page = await openAs(await aPlatformAdmin(), '/platform/oefenen');
    await page.getByRole('button', { name: 'Maak mijn oefenregio' }).press('Enter');
    await page.getByText('Uw oefenregio staat klaar.').waitFor();
    await page.getByRole('link', { name: 'Regio’s' }).press('Enter');
    await page.getByText('Onderwijsregio Demo Oost').waitFor();
    expect(await page.getByText('Oefenregio', { exact: true }).count()).toBe(0);
  });

  for (const width of [1440, 1024, 390])
    it(`axe finds nothing, and nothing is wider than the window: ${width} px`, async () => {
      const { page, regionId } = await aPracticeRegion();
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['hulp/oefenen', 'kandidaten']) {
        await page.goto(`/${regionId}/${path}`);
        await banner(page).waitFor();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await expectAccessible(page);
        }
        expect(await beyondWindow(page)).toBe(0);
      }
    });
});
