// Who does nothing is asked, and then signed out; nothing that still has to be sent is lost by it.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, emailOf, password, signInOn } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { aRegion } from '../setup/region.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

/** A browser whose clock is moved by hand. */
async function aPersonAtWork(role: 'viewer' | 'editor', path = 'cijfers') {
  const { regionId, ...uids } = await aRegion();
  await awaitMembership(regionId, uids[role]);
  await adminDb()
    .doc(candidatePath(regionId, 'anna'))
    .set(aCandidate({ firstName: 'Anna', lastName: 'Appel', motivation: 'Nog geen.' }));
  const page = await newPage({ isFirst: true });
  await page.clock.install();
  await signInOn(page, uids[role], `/${regionId}/${path}`);
  return { regionId, uid: uids[role], page };
}

describe('somebody who does nothing', () => {
  it('is asked after 29 minutes and may stay', async () => {
    const { page } = await aPersonAtWork('viewer');
    await title(page, 'Cijfers').waitFor();
    await page.clock.fastForward('28:50');
    expect(await dialog(page, 'Bent u er nog?').count()).toBe(0);
    await page.clock.fastForward('00:20');
    const asked = dialog(page, 'Bent u er nog?');
    await asked.getByText(/^Nog (4|5)\d seconden$/).waitFor();
    await expectAccessibleAtEveryWidth(page);
    await asked.getByRole('button', { name: 'Blijf ingelogd' }).last().click();
    await asked.waitFor({ state: 'hidden' });
    await page.clock.fastForward('28:00');
    await title(page, 'Cijfers').waitFor();
    expect(await asked.count()).toBe(0);
  });

  it('is signed out after 30, told why, and goes back there after signing in', async () => {
    const { page, regionId, uid } = await aPersonAtWork('viewer', 'kandidaten?zoek=appel');
    await page.getByText('Anna Appel').first().waitFor();
    await page.clock.fastForward('30:01');
    await title(page, 'Inloggen').waitFor();
    await page.getByText('U bent uitgelogd, omdat u een tijd niets hebt gedaan.').waitFor();
    expect(await page.getByText('Anna Appel').count()).toBe(0);
    await page.getByLabel('E-mailadres').fill(await emailOf(uid));
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await page.waitForURL(`**/${regionId}/kandidaten?zoek=appel`);
  });

  it('in one tab is at work in another, and leaves both at the same time', async () => {
    const { page, regionId } = await aPersonAtWork('viewer');
    await title(page, 'Cijfers').waitFor();
    const other = await page.context().newPage();
    await other.goto(`/${regionId}/kandidaten`);
    await title(other, 'Kandidaten').waitFor();
    await page.clock.fastForward('20:00');
    await other.mouse.move(200, 200);
    await page.clock.fastForward('15:00');
    await title(page, 'Cijfers').waitFor();
    expect(await dialog(page, 'Bent u er nog?').count()).toBe(0);
    await page.clock.fastForward('20:00');
    for (const tab of [page, other]) {
      await title(tab, 'Inloggen').waitFor();
      await tab.getByText('U bent uitgelogd, omdat u een tijd niets hebt gedaan.').waitFor();
    }
    expect(new URL(other.url()).searchParams.get('terug')).toBe(`/${regionId}/kandidaten`);
  });

  it('is signed out when the browser is opened again later', async () => {
    const { page, regionId } = await aPersonAtWork('viewer');
    await title(page, 'Cijfers').waitFor();
    const later = await page.context().newPage();
    await page.close();
    await later.clock.fastForward('45:00');
    await later.goto(`/${regionId}/kandidaten`);
    await title(later, 'Inloggen').waitFor();
    await later.getByText('U bent uitgelogd, omdat u een tijd niets hebt gedaan.').waitFor();
  });

  it('stays signed in while a change waits to be sent, also in another tab, and no longer', async () => {
    const { page, regionId } = await aPersonAtWork('editor', 'kandidaten/anna');
    await title(page, 'Anna Appel').waitFor();
    const other = await page.context().newPage();
    await other.goto(`/${regionId}/kandidaten`);
    await title(other, 'Kandidaten').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /Motivatie wijzigen$/ }).click();
    await page.getByLabel('Motivatie', { exact: true }).fill('Ik wil voor de klas.');
    await page.getByLabel('Motivatie', { exact: true }).press('Control+Enter');
    await page.getByText('1 wijziging wacht op verbinding').waitFor();
    await page.clock.fastForward('35:00');
    for (const tab of [page, other]) await dialog(tab, 'Er wachten nog wijzigingen').waitFor();
    await expectAccessibleAtEveryWidth(page);

    await page.context().setOffline(false);
    for (const tab of [page, other]) await title(tab, 'Inloggen').waitFor();
    const stored = await adminDb().doc(candidatePath(regionId, 'anna')).get();
    expect(stored.get('motivation')).toBe('Ik wil voor de klas.');
  });
});
