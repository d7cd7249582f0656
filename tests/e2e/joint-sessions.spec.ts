// The joint sessions: dates and agendas before, reports afterwards.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { jointSessionPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { afternoon } from '../setup/moments.ts';
import { aPlatformAdmin } from '../setup/platform.ts';
import { aRegion } from '../setup/region.ts';

const card = (page: Page, title: string) => page.getByRole('article', { name: title });
const panel = (page: Page, name: string) => page.getByRole('region', { name });
/** A title that no other test has. */
const aTitle = () => `Sessie ${randomUUID().slice(0, 8)}`;

async function aMemberPage(path = 'sessies') {
  const { regionId, viewer } = await aRegion();
  await awaitMembership(regionId, viewer);
  const page = await openAs(viewer, `/${regionId}/${path}`);
  return { page, regionId };
}

async function aStoredSession(startsAt: Date, changes: object = {}): Promise<string> {
  const title = aTitle();
  const session = {
    title,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 5_400_000),
    links: [],
    ...{ createdAt: startsAt, createdBy: 'a', updatedAt: startsAt, updatedBy: 'a' },
    ...changes,
  };
  await adminDb().doc(jointSessionPath(randomUUID())).set(session);
  return title;
}

describe('a joint session', () => {
  it('is planned by who administers the platform; every region sees it and puts it in its calendar', async () => {
    const admin = await openAs(await aPlatformAdmin(), '/platform/sessies');
    const title = aTitle();
    await admin.getByRole('button', { name: 'Sessie toevoegen' }).press('Enter');
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Naam').fill(title);
    await dialog.getByLabel('Datum').fill('2027-07-06');
    await dialog.getByLabel('Tot').fill('12:00');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('De eindtijd ligt voor de begintijd', { exact: false }).waitFor();
    await dialog.getByLabel('Tot').fill('14:30');
    await dialog.getByLabel('Plaats').fill('Ede, zaal 3');
    await dialog.getByLabel('Link om deel te nemen').fill('https://video.example/kamer');
    await dialog.getByLabel('Agenda').fill('Kennismaken\nCijfers');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.waitFor({ state: 'detached' });

    const { page } = await aMemberPage();
    const session = panel(page, 'Komende sessies').getByRole('article', { name: title });
    await session.getByText('dinsdag 6 juli 2027, 13:00 – 14:30 uur').waitFor();
    const join = session.getByRole('link', { name: 'Deelnemen via internet' });
    expect(await join.getAttribute('href')).toBe('https://video.example/kamer');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      session.getByRole('button', { name: `In mijn agenda zetten: ${title}` }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('instroom-sessie-2027-07-06.ics');
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('DTSTART:20270706T110000Z\r\n');
    expect(file).toContain('LOCATION:Ede\\, zaal 3\r\n');
    expect(file).toContain('DESCRIPTION:Kennismaken\\nCijfers\r\n');
  });

  it('gets its report afterwards, with links, and can be taken away', async () => {
    const title = await aStoredSession(afternoon(-3));
    const { page } = await aMemberPage();
    const past = panel(page, 'Eerdere sessies').getByRole('article', { name: title });
    await past.getByText('Het verslag volgt.').waitFor();
    expect(await past.getByRole('button').count()).toBe(0);

    const admin = await openAs(await aPlatformAdmin(), '/platform/sessies');
    await admin.getByRole('button', { name: `Wijzigen: ${title}` }).press('Enter');
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Verslag').fill('Twaalf regio’s waren erbij.');
    await dialog.getByLabel('Links').fill('https://zonder-naam.example');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('In regel 1 staat geen naam', { exact: false }).waitFor();
    await dialog.getByLabel('Links').fill('Presentatie https://presentatie.example');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await past.getByText('Twaalf regio’s waren erbij.').waitFor();
    const link = past.getByRole('link', { name: 'Presentatie' });
    expect(await link.getAttribute('href')).toBe('https://presentatie.example');

    await admin.getByRole('button', { name: `Wijzigen: ${title}` }).press('Enter');
    await dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await dialog.getByRole('button', { name: 'Zeker weten: verwijderen' }).click();
    await past.waitFor({ state: 'detached' });
  });

  it('stands on the help page when it is the next one', async () => {
    const title = await aStoredSession(new Date(Date.now() + 60_000), { place: 'Arnhem' });
    const { page } = await aMemberPage('hulp');
    const next = panel(page, 'Volgende gezamenlijke sessie');
    await next.getByText(title).waitFor();
    await next.getByRole('link', { name: 'Alle sessies' }).press('Enter');
    await page.waitForURL('**/sessies');
  });

  for (const width of [1440, 1024, 390])
    it(`axe finds nothing, and nothing is wider than the window: ${width} px`, async () => {
      await aStoredSession(afternoon(9), { url: 'https://video.example', agenda: 'Een' });
      const links = [{ label: 'Presentatie', url: 'https://presentatie.example' }];
      const past = await aStoredSession(afternoon(-9), { report: 'Goed', links });
      const { page } = await aMemberPage();
      await page.setViewportSize({ width, height: 900 });
      await card(page, past).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectAccessible(page);
      }
      expect(await beyondWindow(page)).toBe(0);
      const admin = await openAs(await aPlatformAdmin(), '/platform/sessies');
      await admin.setViewportSize({ width, height: 900 });
      await admin.getByRole('button', { name: `Wijzigen: ${past}` }).press('Enter');
      await admin.getByRole('dialog').getByLabel('Datum').waitFor();
      await expectAccessible(admin);
      expect(await beyondWindow(admin)).toBe(0);
    });
});
