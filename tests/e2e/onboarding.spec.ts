// From "a new region" to an editor who adds a candidate, in browsers of three people.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { openAs } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { tokenMailedTo } from '../setup/invited.ts';
import { aPlatformAdmin } from '../setup/platform-admin.ts';
import { aRegion } from '../setup/region.ts';

const step = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

const first = 'Welke regio komt erbij?';
const second = 'In welke gemeenten werkt de regio?';
const third = 'Hoe bereiken kandidaten de regio?';
const fourth = 'Wie wordt de eerste regiobeheerder?';
const last = 'Klopt alles?';

async function openWizard(): Promise<Page> {
  const page = await openAs(await aPlatformAdmin(), '/platform/regios/nieuw');
  await step(page, first);
  return page;
}

async function fillAbout(page: Page, name: string) {
  await field(page, 'Naam van de regio').fill(name);
  await page.getByLabel('Voortgezet onderwijs').check();
}

async function fillArea(page: Page) {
  const search = field(page, 'Zoek een gemeente of provincie');
  await search.fill('arnhem');
  await search.press('Enter');
}

async function fillDesk(page: Page) {
  await field(page, 'Naam van het loket').fill('Loket Test');
  await field(page, 'E-mailadres van het loket').fill('loket@midden.example');
  await field(page, 'Website').fill('www.midden.example');
  await field(page, 'Webadres van de privacyverklaring').fill('www.midden.example/privacy');
}

async function fillAdmin(page: Page, email: string) {
  await field(page, 'Naam').fill('Roos Rivier');
  await field(page, 'E-mailadres').fill(email);
}

async function fillAll(page: Page, name: string, email: string) {
  await fillAbout(page, name);
  await next(page);
  await step(page, second);
  await fillArea(page);
  await next(page);
  await step(page, third);
  await fillDesk(page);
  await next(page);
  await step(page, fourth);
  await fillAdmin(page, email);
  await next(page);
  await step(page, last);
}

async function acceptInvitation(regionId: string, email: string): Promise<Page> {
  const page = await newPage();
  await page.goto(`/uitnodiging#${await tokenMailedTo(regionId, email)}`);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('Een goede zin voor mij 1');
  await page.getByRole('button', { name: 'Account maken en beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor();
  return page;
}

const aName = () => `Regio Nieuw ${randomUUID().slice(0, 8)}`;
const anAddress = () => `roos-${randomUUID()}@midden.example`;

describe('a new region', () => {
  it('is made in a few steps, and soon an editor adds the first candidate', async () => {
    const platform = await openWizard();
    const [name, email] = [aName(), anAddress()];
    const regionId = name.toLowerCase().replaceAll(' ', '-');
    await fillAll(platform, name, email);
    await platform.getByRole('button', { name: 'Regio maken' }).click();
    await step(platform, `${name} staat klaar`);
    await platform.getByRole('link', { name: 'Naar de regio' }).click();
    await platform.getByText('Er is nog niemand aan het werk', { exact: false }).waitFor();

    const admin = await acceptInvitation(regionId, email);
    const steps = admin.getByRole('region', { name: /^Eerste stappen/ });
    await steps.getByRole('heading', { name: 'Eerste stappen: 0 van 3 klaar' }).waitFor();
    await platform.getByText('Nu 1 bewerker en geen lezers.').waitFor();

    await steps.getByRole('link', { name: 'Nodig uw collega’s uit' }).click();
    await admin.getByRole('button', { name: 'Iemand uitnodigen' }).click();
    const dialog = admin.getByRole('dialog');
    const editorEmail = anAddress();
    await dialog.getByLabel('Naam').fill('Bo Bewerker');
    await dialog.getByLabel('E-mailadres').fill(editorEmail);
    await dialog.getByRole('radio', { name: /^Bewerker/ }).check();
    await dialog.getByRole('button', { name: 'Uitnodiging sturen' }).click();
    await admin.getByText('De uitnodiging voor Bo Bewerker wordt verstuurd.').waitFor();

    const editor = await acceptInvitation(regionId, editorEmail);
    expect(await editor.getByRole('region', { name: /^Eerste stappen/ }).count()).toBe(0);
    await editor.goto(`/${regionId}/kandidaten/nieuw`);
    await editor.getByLabel('Voornaam').fill('Kim');
    await editor.getByLabel('Achternaam').fill('Kandidaat');
    await editor.getByLabel('E-mailadres').fill('kim@kandidaat.example');
    await editor.getByLabel(/De kandidaat kent de privacyverklaring \(versie 1\)/).check();
    await editor.getByRole('button', { name: 'Toevoegen' }).click();
    await editor.getByRole('heading', { level: 1, name: 'Kim Kandidaat' }).waitFor();

    await admin.goto(`/${regionId}/vandaag`);
    await steps.getByRole('heading', { name: 'Eerste stappen: 2 van 3 klaar' }).waitFor();
  });

  it('asks of each step what is missing, and goes no further', async () => {
    const page = await openWizard();
    await next(page);
    await page.getByText('Kies ten minste één soort onderwijs.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    await fillAbout(page, aName());
    await next(page);
    await step(page, second);
    await next(page);
    await page.getByText('Kies ten minste één gemeente.').waitFor();
    await fillArea(page);
    await next(page);
    await step(page, third);
    await fillDesk(page);
    await field(page, 'Dagen bewaren na afsluiten, zonder toestemming').fill('60');
    await field(page, 'E-mailadres van het loket').fill('loket');
    await next(page);
    await page.getByText('Vul een getal in van 1 tot 28.').waitFor();
    await page.getByText('Dit e-mailadres klopt niet.', { exact: false }).waitFor();
  });

  it('keeps what was filled in while somebody goes back, forth and elsewhere', async () => {
    const page = await openWizard();
    const name = aName();
    await fillAbout(page, name);
    await next(page);
    await fillArea(page);
    await next(page);
    await step(page, third);
    await field(page, 'Naam van het loket').fill('Loket Test');
    await page.goBack();
    await step(page, second);
    await page.getByRole('button', { name: 'Arnhem weghalen' }).waitFor();
    await page.getByRole('link', { name: 'Kosten', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Prijzen' }).waitFor();
    await page.goBack();
    await step(page, second);
    await next(page);
    await step(page, third);
    expect(await field(page, 'Naam van het loket').inputValue()).toBe('Loket Test');
    await page.getByRole('button', { name: 'Regio, klaar' }).click();
    await step(page, first);
    expect(await field(page, 'Naam van de regio').inputValue()).toBe(name);
  });

  it('cannot have the address of another or one of our own, nor be for oneself', async () => {
    const { regionId } = await aRegion({ name: 'Al bezet' });
    const uid = await aPlatformAdmin();
    const page = await openAs(uid, '/platform/regios/nieuw');
    await fillAbout(page, aName());
    // The known ones have come in when it is refused.
    await expect
      .poll(async () => {
        await field(page, 'Adres in Instroom').fill(regionId);
        await next(page);
        return page.getByText('Er is al een regio met dit adres.', { exact: false }).count();
      })
      .toBe(1);
    for (const [address, sentence] of [
      ['platform', 'Dit adres gebruikt Instroom zelf.'],
      ['Regio Nieuw', 'Gebruik 3 tot 60 kleine letters'],
    ] as const) {
      await field(page, 'Adres in Instroom').fill(address);
      await next(page);
      await page.getByText(sentence, { exact: false }).waitFor();
    }
    await field(page, 'Adres in Instroom').fill(`nieuw-${randomUUID()}`);
    await next(page);
    await step(page, second);
    await fillArea(page);
    await page
      .getByText('Deze regio’s werken ook in gekozen gemeenten.', { exact: false })
      .waitFor();
    await next(page);
    await fillDesk(page);
    await next(page);
    await step(page, fourth);
    await fillAdmin(page, `${uid}@TEST.example`);
    await next(page);
    await page.getByText('U kunt uzelf niet uitnodigen.', { exact: false }).waitFor();
  });

  it('is chosen by the province too, with the keyboard alone', async () => {
    const page = await openWizard();
    await fillAbout(page, aName());
    await next(page);
    await step(page, second);
    await field(page, 'Zoek een gemeente of provincie').press('Tab');
    await page.keyboard.press('Space');
    await page.getByText('12 gemeenten gekozen').waitFor();
    await page.getByRole('checkbox', { name: 'Drenthe (12 van 12)' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Assen' }).press('Space');
    await page.getByText('11 gemeenten gekozen').waitFor();
  });
});

describe('who does not administer the platform', () => {
  it('finds no wizard', async () => {
    const { regionAdmin } = await aRegion();
    const page = await openAs(regionAdmin, '/platform/regios/nieuw');
    await page.getByRole('heading', { level: 1, name: 'Alleen voor platformbeheerders' }).waitFor();
  });
});

describe('everybody can use it', () => {
  for (const width of [1440, 1024, 390])
    it(`axe finds nothing in any step, and nothing is wider than ${width} px`, async () => {
      const page = await openWizard();
      await page.emulateMedia({
        colorScheme: width === 1024 ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      await page.setViewportSize({ width, height: 900 });
      const look = async () => {
        await expectAccessible(page);
        expect(await beyondWindow(page)).toBe(0);
      };
      await next(page);
      await page.getByText('Kies ten minste één soort onderwijs.').waitFor();
      await look();
      await fillAbout(page, aName());
      await next(page);
      await step(page, second);
      await fillArea(page);
      await page.getByRole('button', { name: 'Toon Gelderland' }).click();
      await look();
      await next(page);
      await step(page, third);
      await fillDesk(page);
      await look();
      await next(page);
      await step(page, fourth);
      await fillAdmin(page, anAddress());
      await look();
      await next(page);
      await step(page, last);
      await look();
      await page.getByRole('button', { name: 'Regio maken' }).click();
      await page.getByRole('heading', { level: 2, name: /staat klaar$/ }).waitFor();
      await look();
    });
});
