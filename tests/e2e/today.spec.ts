// "Vandaag": where a day begins, and for whom.
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';
import { afternoon } from '../setup/moments.ts';
import { aRegion } from '../setup/region.ts';

const now = new Date();

const people: People = {
  anna: { firstName: 'Anna', lastName: 'Appel', createdAt: afternoon(-20) },
  bram: { firstName: 'Bram', lastName: 'Berg', createdAt: now },
  celine: {
    firstName: 'Céline',
    lastName: 'Cools',
    createdAt: afternoon(-90),
    phase: 'matching',
    status: 'in_talks',
    lastContactAt: afternoon(-45),
  },
  dirk: {
    firstName: 'Dirk',
    lastName: 'Dijk',
    createdAt: afternoon(-90),
    phase: 'matching',
    status: 'in_talks',
    lastContactAt: afternoon(-3),
  },
};

const panel = (page: Page, name: string) => page.getByRole('region', { name });
const names = (page: Page, name: string) =>
  panel(page, name).getByRole('listitem').getByRole('link').allTextContents();

describe('the day', () => {
  it('is where an editor begins: who waits longest first, with whom it is silent, who is one’s own', async () => {
    const { regionId, editor } = await aCountedRegion(people, { name: 'Regio Test' });
    await adminDb().doc(candidatePath(regionId, 'dirk')).update({ ownerUid: editor });
    await awaitMembership(regionId, editor);
    const page = await openAs(editor, `/${regionId}/kandidaten`);
    await page.goto('/');
    await page.waitForURL(`**/${regionId}/vandaag`);
    await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor();
    expect(await page.title()).toBe('Vandaag – Regio Test – Instroom');

    await expect.poll(() => names(page, 'Oppakken (2)')).toEqual(['Anna Appel', 'Bram Berg']);
    const late = panel(page, 'Oppakken (2)').getByRole('img', { name: 'Wacht te lang' });
    expect(await late.count()).toBe(1);
    expect(await names(page, 'Dreigt stil te vallen (1)')).toEqual(['Céline Cools']);
    await page.getByText('45 dagen stil').waitFor();
    expect(await names(page, 'Mijn kandidaten (1)')).toEqual(['Dirk Dijk']);
    await page
      .getByText('2 nieuwe aanmeldingen wachten op contact, 1 langer dan 5 werkdagen.', {
        exact: false,
      })
      .waitFor();
  });

  it('follows what colleagues do', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await panel(page, 'Oppakken (2)').waitFor();
    await adminDb().doc(candidatePath(regionId, 'bram')).update({ status: 'attempted' });
    await expect.poll(() => names(page, 'Oppakken (1)')).toEqual(['Anna Appel']);
  });

  it('opens a dossier, and the list of everybody who waits', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await page.getByRole('link', { name: 'Toon in de lijst' }).press('Enter');
    await page.getByRole('status').getByText('2 kandidaten', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Anna Appel' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Anna Appel' }).waitFor();
  });

  it('is good news when nobody waits', async () => {
    const { dirk = {} } = people;
    const { regionId, editor } = await aCountedRegion({ dirk });
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await page.getByText('Alle aanmeldingen zijn opgepakt.').waitFor();
    await page.getByText('Met iedereen was in de laatste 30 dagen contact.').waitFor();
  });

  it('says what to do first in a region without candidates', async () => {
    const { regionId, editor } = await aRegion();
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await page.getByText('Zet het aanmeldformulier op de website', { exact: false }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 390])
      it(`axe finds nothing, and nothing is wider than the window: ${colorScheme}, ${width} px`, async () => {
        const { regionId, editor } = await aCountedRegion(people);
        const page = await openAs(editor, `/${regionId}/vandaag`);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await panel(page, 'Oppakken (2)').waitFor();
        await expectAccessible(page);
        expect(await beyondWindow(page)).toBe(0);
      });
});
