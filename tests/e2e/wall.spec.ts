// Figures on a screen in a hall, where anybody passes: live, in turn, and nothing about anybody.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs, signInOn } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';

/** Six who want to teach mathematics, one of them Dutch as well. */
const people: People = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [
    `p${index}`,
    { lastName: 'Zichtbaar', subjects: index === 0 ? ['wi', 'nl'] : ['wi'], ownerUid: 'somebody' },
  ]),
);

const wall = (page: Page) => page.getByRole('dialog', { name: /op een scherm$/ });
const row = (page: Page, name: string) =>
  wall(page).getByRole('listitem').filter({ hasText: name });

describe('the figures on a screen', () => {
  it('are begun from the dashboard, follow each other, pause, change live and are left by Escape', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByRole('button', { name: 'Op een scherm' }).click();
    await page.getByLabel('Over tijd').uncheck();
    await page.getByLabel('Elk onderdeel blijft staan').selectOption('10');
    await page.getByRole('button', { name: 'Tonen' }).click();
    await wall(page).getByRole('heading', { level: 1, name: 'Nu' }).waitFor();
    await row(page, 'Wiskunde').getByText('6', { exact: true }).waitFor();
    // A number that could point at a person is not told.
    await row(page, 'Nederlands').getByText('weggelaten').waitFor();
    expect(await wall(page).getByRole('link').count()).toBe(0);
    expect(await wall(page).innerText()).not.toContain('Zichtbaar');

    const seventh = aCandidate({ subjects: ['wi'], createdAt: new Date() });
    await adminDb().doc(candidatePath(regionId, 'p7')).set(seventh);
    await row(page, 'Wiskunde').getByText('7', { exact: true }).waitFor();

    await wall(page).getByRole('button', { name: 'Pauze' }).click();
    await wall(page).getByRole('button', { name: 'Verder' }).waitFor();
    await wall(page).getByRole('button', { name: 'Verder' }).press('Enter');
    await wall(page).getByRole('heading', { level: 1, name: 'Wie' }).waitFor({ timeout: 60_000 });
    await wall(page).getByRole('heading', { level: 1, name: 'Nu' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    await page.waitForURL(`**/${regionId}/cijfers`);
    await page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor();
  });

  it('stay when nobody touches them; whoever closes them then is signed out', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await newPage({ isFirst: true });
    await page.clock.install();
    await signInOn(page, viewer, `/${regionId}/cijfers/scherm?reeks=nu`);
    await row(page, 'Wiskunde').getByText('6', { exact: true }).waitFor();
    await page.clock.fastForward('31:00');
    await row(page, 'Wiskunde').getByText('6', { exact: true }).waitFor();
    expect(await page.getByText('Bent u er nog?').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByText('U bent uitgelogd, omdat u een tijd niets hebt gedaan.').waitFor();
  });

  it('and their controls can be used by everybody', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/cijfers/scherm?reeks=nu.over-tijd`);
    await wall(page).getByRole('button', { name: 'Pauze' }).press('Enter');
    await expectAccessibleAtEveryWidth(page);
    await wall(page).getByRole('button', { name: 'Vorige' }).press('Enter');
    await wall(page).getByRole('heading', { level: 1, name: 'Over tijd' }).waitFor();
    await expectAccessibleAtEveryWidth(page);
    await wall(page).getByRole('button', { name: 'Sluiten' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor();
  });
});
