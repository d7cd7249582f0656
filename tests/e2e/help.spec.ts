// The help pages: where to begin, whom to ask, what words mean.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aPlatformAdmin } from '../setup/platform.ts';
import { aRegion } from '../setup/region.ts';

const panel = (page: Page, name: string) => page.getByRole('region', { name });
const steps = (page: Page) =>
  panel(page, 'Eerste stappen').getByRole('listitem').getByRole('link').allTextContents();

async function aHelpPage(role: 'viewer' | 'editor' | 'regionAdmin') {
  const region = await aRegion({ name: 'Regio Test' });
  const page = await openAs(region[role], `/${region.regionId}/hulp`);
  await panel(page, 'Eerste stappen').waitFor();
  return { ...region, page };
}

describe('the help page', () => {
  it('tells each role what to do first, and opens the page that a step speaks of', async () => {
    const { page, regionId } = await aHelpPage('editor');
    expect(await page.title()).toBe('Hulp – Regio Test – Instroom');
    expect(await steps(page)).toEqual([
      'Oefen eerst',
      'Begin bij Vandaag',
      'Voeg een kandidaat toe',
      'Werk een dossier bij',
      'Zet een kandidaat een fase verder',
      'Bekijk de cijfers',
    ]);
    await page.getByRole('link', { name: 'Voeg een kandidaat toe' }).press('Enter');
    await page.waitForURL(`**/${regionId}/kandidaten/nieuw`);

    const viewer = await aHelpPage('viewer');
    expect(await steps(viewer.page)).toContain('Zoek een kandidaat');
    expect(await steps(viewer.page)).not.toContain('Voeg een kandidaat toe');
    const admin = await aHelpPage('regionAdmin');
    await admin.page.getByRole('link', { name: 'Controleer de regio' }).press('Enter');
    await admin.page.waitForURL('**/beheer/regio');
  });

  it('explains forms to who manages them, what came in and activities to every editor, and figures to everybody', async () => {
    const topics = (page: Page) =>
      panel(page, 'Formulieren, activiteiten en cijfers').getByRole('listitem').getByRole('button');
    const { page, regionId } = await aHelpPage('regionAdmin');
    await page.getByRole('button', { name: 'Een formulier maken en publiceren' }).press('Enter');
    await page.getByText('Proefverzending', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'De agenda op uw website' }).press('Enter');
    await page.getByText(`data-region="${regionId}"`, { exact: false }).waitFor();
    await expectAccessible(page);
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyondWindow(page)).toBe(0);
    }
    await page.getByRole('link', { name: 'Naar Formulieren' }).press('Enter');
    await page.waitForURL(`**/${regionId}/beheer/formulieren`);

    const editor = await aHelpPage('editor');
    expect(await topics(editor.page).allTextContents()).toEqual([
      'Nakijken wat is binnengekomen',
      'Een activiteit maken',
      'Plaatsen en de wachtlijst',
      'Bijhouden wie er kwam',
      'De agenda op uw website',
      'Een eigen overzicht van cijfers maken',
      'Cijfers op een scherm in de hal',
    ]);
    const viewer = await aHelpPage('viewer');
    expect(await topics(viewer.page).allTextContents()).toEqual([
      'Een eigen overzicht van cijfers maken',
      'Cijfers op een scherm in de hal',
    ]);
  });

  it('is in the main menu of a wide screen, and in the user menu of a phone', async () => {
    const { regionId, editor } = await aRegion();
    const page = await openAs(editor, `/${regionId}/vandaag`);
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    await menu.getByRole('link', { name: 'Hulp' }).press('Enter');
    await page.waitForURL('**/hulp');
    await page.getByRole('link', { name: 'Wensen' }).press('Enter');
    await page.waitForURL('**/wensen');
    const current = menu.getByRole('link', { name: 'Hulp' });
    expect(await current.getAttribute('aria-current')).toBe('page');
    // Once the page is there the focus goes to its heading, away from what is pressed at that moment.
    await page.locator('h1:focus').waitFor();

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await menu.getByRole('link', { name: 'Hulp' }).count()).toBe(0);
    await page.getByRole('button', { name: /Gebruikersmenu/ }).press('Enter');
    await page.getByRole('link', { name: 'Hulp' }).press('Enter');
    await page.waitForURL('**/hulp');
    // It does not stay open over the page.
    await expect.poll(() => page.getByRole('button', { name: 'Uitloggen' }).count()).toBe(0);
  });

  it('shows whom to ask, as soon as who administers the platform says so', async () => {
    const admin = await openAs(await aPlatformAdmin(), '/platform/ondersteuning');
    const { page } = await aHelpPage('viewer');
    await admin.getByLabel('Naam').fill('Team Hulp');
    await admin.getByLabel('E-mailadres').fill('hulp');
    await admin.getByLabel('Telefoonnummer').fill('06 12');
    await admin.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await admin.getByText('Niet alles is goed ingevuld', { exact: false }).waitFor();
    await admin.getByLabel('E-mailadres').fill('hulp@instroom.example');
    await admin.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await admin.getByText('Dit telefoonnummer klopt niet', { exact: false }).waitFor();
    await admin.getByLabel('Telefoonnummer').fill('0318 123456');
    await admin.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await admin.getByText('Iedereen ziet het meteen', { exact: false }).waitFor();

    const support = panel(page, 'Hulp vragen');
    await support.getByText('Team Hulp').waitFor();
    const phone = support.getByRole('link', { name: '0318 123456' });
    expect(await phone.getAttribute('href')).toBe('tel:0318123456');
  });
});

describe('the glossary', () => {
  async function aGlossary(hash = '') {
    const { regionId, viewer } = await aRegion();
    await awaitMembership(regionId, viewer);
    const page = await openAs(viewer, `/${regionId}/hulp/begrippen`);
    if (hash) {
      await page.goto('about:blank');
      await page.goto(`/${regionId}/hulp/begrippen#${hash}`);
    }
    await panel(page, 'Woorden uit het veld').waitFor();
    return { page, regionId };
  }

  it('is searched while typing; the address keeps what was searched', async () => {
    const { page } = await aGlossary();
    await page.getByLabel('Zoek een begrip').fill('kopopleid');
    await page.getByText('1 begrip', { exact: true }).first().waitFor();
    await panel(page, 'Routes').getByText('Kopopleiding tweedegraads').waitFor();
    expect(await panel(page, 'Woorden uit het veld').count()).toBe(0);
    expect(page.url()).toContain('zoek=kopopleid');
    await page.reload();
    await page.getByText('1 begrip', { exact: true }).first().waitFor();
  });

  it('says that there is nothing, and shows everything again', async () => {
    const { page } = await aGlossary();
    await page.getByLabel('Zoek een begrip').fill('ruimtevaart');
    await page.getByRole('heading', { name: 'Geen begrip gevonden' }).waitFor();
    await page.getByRole('button', { name: 'Toon alle begrippen' }).press('Enter');
    await panel(page, 'Woorden uit het veld').waitFor();
    expect(await page.getByLabel('Zoek een begrip').inputValue()).toBe('');
  });

  it('has a link to each term, which shows that term and marks it', async () => {
    const { page, regionId } = await aGlossary('status-seeking_school');
    const entry = page.locator('#status-seeking_school');
    await expect.poll(() => entry.getAttribute('data-meant')).toBe('true');
    await expect
      .poll(() => entry.evaluate((element) => element.getBoundingClientRect().top))
      .toSatisfy((top: number) => top > 52 && top < 800);
    await page.getByRole('link', { name: 'Link naar Warme overdracht' }).press('Enter');
    await page.waitForURL(`**/${regionId}/hulp/begrippen#term-warme-overdracht`);
    await expect.poll(() => entry.getAttribute('data-meant')).toBeNull();
  });

  it('is printed without menus and fields, every term on it', async () => {
    const { page } = await aGlossary();
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Zoek een begrip', 'Ga naar een onderdeel'])
      expect(await page.getByLabel(name).isVisible(), name).toBe(false);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).count()).toBe(0);
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(await page.getByText('Warme overdracht', { exact: true }).isVisible()).toBe(true);
  });
});

describe('help and glossary are for everybody', () => {
  for (const width of [1440, 1024, 390])
    it(`axe finds nothing, and nothing is wider than the window: ${width} px`, async () => {
      const { page, regionId } = await aHelpPage('regionAdmin');
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['hulp', 'hulp/begrippen?zoek=route#term-route']) {
        await page.goto(`/${regionId}/${path}`);
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await expectAccessible(page);
        }
        expect(await beyondWindow(page)).toBe(0);
      }
    });
});
