// What a region's admin changes of the region, and what the platform does.
import { auditPath, publicFormPath, regionPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aStoredForm } from '../setup/form.ts';
import { aPlatformAdmin } from '../setup/platform-admin.ts';
import { aRegion } from '../setup/region.ts';

const desk = { name: 'Loket Test', email: 'loket@test.example' };
const aRegionWithDesk = () => aRegion({ name: 'Regio Test', desk });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const edit = (page: Page, part: string) =>
  page.getByRole('button', { name: `${part} wijzigen` }).click();
const save = (page: Page, part: string) =>
  panel(page, part).getByRole('button', { name: 'Opslaan' }).click();
const data = async (path: string) => (await adminDb().doc(path).get()).data();

describe('the settings of a region', () => {
  it('are read first, and changed part by part; a new statement reaches the form at once', async () => {
    const { regionId, regionAdmin } = await aRegionWithDesk();
    const formId = await aStoredForm(regionId);
    const page = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
    await panel(page, 'Privacyverklaring').getByText('(versie 1)', { exact: false }).waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);

    await edit(page, 'Privacyverklaring');
    await page.getByLabel('Webadres van de privacyverklaring').fill('geen adres');
    await save(page, 'Privacyverklaring');
    await page.getByText('Dit webadres klopt niet.', { exact: false }).waitFor();
    await page.getByLabel('Webadres van de privacyverklaring').fill('www.test.example/privacy-2');
    await page.getByLabel('Versie van de privacyverklaring').fill('2');
    await save(page, 'Privacyverklaring');
    await page.getByText('Privacyverklaring is opgeslagen.').waitFor();
    await page.getByText('(versie 2)', { exact: false }).waitFor();
    expect((await data(publicFormPath(formId)))?.privacyStatement).toEqual({
      url: 'https://www.test.example/privacy-2',
      version: '2',
      accepted: ['1', '2'],
    });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Privacyverklaring wijzigen',
    );
  });

  it('keep the terms within what is allowed, and leave alone what was not touched', async () => {
    const { regionId, regionAdmin } = await aRegionWithDesk();
    const page = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
    await edit(page, 'Bewaartermijnen');
    const days = page.getByLabel('Dagen bewaren na afsluiten, zonder toestemming');
    await days.fill('29');
    await save(page, 'Bewaartermijnen');
    await page.getByText('Vul een getal in van 1 tot 28.').waitFor();
    await days.fill('14');
    // A colleague changes another term meanwhile.
    await adminDb().doc(regionPath(regionId)).update({ 'settings.inactivityMonths': 9 });
    await save(page, 'Bewaartermijnen');
    await panel(page, 'Bewaartermijnen').getByText('14 dagen').waitFor();
    expect((await data(regionPath(regionId)))?.settings).toMatchObject({
      retentionClosedDays: 14,
      inactivityMonths: 9,
    });
    const acts = (await adminDb().collection(auditPath(regionId)).get()).docs;
    expect(acts.map((act) => act.get('fields'))).toContainEqual(['settings.retentionClosedDays']);
  });

  it('change nothing when somebody thinks better of it', async () => {
    const { regionId, regionAdmin } = await aRegionWithDesk();
    const page = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
    await edit(page, 'Loket');
    await page.getByLabel('Naam van het loket').fill('Iets anders');
    await panel(page, 'Loket').getByRole('button', { name: 'Annuleren' }).click();
    await panel(page, 'Loket').getByText('Loket Test').waitFor();
    await edit(page, 'Loket');
    expect(await page.getByLabel('Naam van het loket').inputValue()).toBe('Loket Test');
  });

  it('say on which websites the forms may stand, and lead to them', async () => {
    const { regionId, regionAdmin } = await aRegionWithDesk();
    const formId = await aStoredForm(regionId);
    const page = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
    const websites = panel(page, 'Websites van de regio');
    await edit(page, 'Websites van de regio');
    await websites
      .getByLabel('Websites waar het formulier op mag staan')
      .fill('www.test.example\nwww.anders.example');
    await save(page, 'Websites van de regio');
    await websites.getByText('https://www.test.example, https://www.anders.example').waitFor();
    expect((await data(publicFormPath(formId)))?.allowedOrigins).toEqual([
      'https://www.test.example',
      'https://www.anders.example',
    ]);
    await websites.getByRole('link', { name: 'Formulieren.' }).press('Enter');
    await page.waitForURL(`**/${regionId}/beheer/formulieren`);
  });

  it('are there for its admins only', async () => {
    const { regionId, editor } = await aRegionWithDesk();
    for (const part of ['regio', 'kosten']) {
      const page = await openAs(editor, `/${regionId}/beheer/${part}`);
      await page.getByRole('heading', { level: 1, name: 'Alleen voor regiobeheerders' }).waitFor();
    }
  });
});

describe('the platform', () => {
  it('is where its admin begins, and is found again from anywhere', async () => {
    const page = await openAs(await aPlatformAdmin(), '/platform/kosten');
    await page.goto('/');
    await page.waitForURL('**/platform/regios');
    // The frame is made anew with its page, and an open menu would go with the old one.
    await page.getByRole('heading', { level: 2, name: 'Regio’s', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
    await page.getByRole('link', { name: 'Platform beheren' }).click();
    await page.waitForURL('**/platform/regios');
  });

  it('changes name, status and municipalities of a region, not its desk', async () => {
    const { regionId } = await aRegionWithDesk();
    const page = await openAs(await aPlatformAdmin(), `/platform/regios/${regionId}`);
    await page.getByRole('heading', { level: 2, name: 'Regio Test' }).waitFor();
    await page.getByText('Nu 2 bewerkers en 1 lezer.').waitFor();
    expect(await page.getByRole('button', { name: 'Loket wijzigen' }).count()).toBe(0);
    await edit(page, 'Over de regio');
    await page.getByLabel('Naam van de regio').fill('Regio Anders');
    await page.getByLabel('Stand').selectOption('Gestopt');
    await save(page, 'Over de regio');
    await page.getByRole('heading', { level: 2, name: 'Regio Anders' }).waitFor();
    await page
      .getByText('Het formulier van een gestopte regio is gesloten.', { exact: false })
      .waitFor();

    await edit(page, 'Gemeenten');
    await page.getByRole('button', { name: 'Arnhem weghalen' }).click();
    await save(page, 'Gemeenten');
    await page.getByText('Kies ten minste één gemeente.').waitFor();
    const search = page.getByLabel('Zoek een gemeente of provincie');
    await search.fill('nijm');
    await search.press('Enter');
    await save(page, 'Gemeenten');
    await panel(page, 'Gemeenten').getByText('Nijmegen').waitFor();
    await expect
      .poll(() => data(regionPath(regionId)))
      .toMatchObject({ name: 'Regio Anders', status: 'ended', municipalityCodes: ['0268'] });
  });

  it('invites one more region admin, and tells that the desk hears of it', async () => {
    const { regionId } = await aRegionWithDesk();
    const page = await openAs(await aPlatformAdmin(), `/platform/regios/${regionId}`);
    const invite = panel(page, 'Regiobeheerder uitnodigen');
    await invite.getByRole('button', { name: 'Uitnodigen' }).click();
    await invite.getByText('Vul dit veld in.').first().waitFor();
    await invite.getByLabel('Naam').fill('Bo Test');
    await invite.getByLabel('E-mailadres').fill('bo@test.example');
    await invite.getByRole('button', { name: 'Uitnodigen' }).click();
    await invite
      .getByText('Bo Test krijgt een e-mail op bo@test.example. Het loket krijgt bericht.')
      .waitFor();
  });

  it('says so where there is no such region', async () => {
    const page = await openAs(await aPlatformAdmin(), '/platform/regios/onbekend');
    await page.getByText('Deze regio bestaat niet').waitFor();
  });
});

describe('everybody can use it', () => {
  it('the page that is open is in view in the menu on a phone', async () => {
    const { regionId, regionAdmin } = await aRegionWithDesk();
    const page = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
    await page.setViewportSize({ width: 390, height: 844 });
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    const rightOf = (name: string) =>
      link(name).evaluate((element) => element.getBoundingClientRect().right);
    await link('Regio').waitFor();
    expect(await rightOf('Logboek')).toBeGreaterThan(390);
    await page.goto(`/${regionId}/beheer/logboek`);
    await page.getByRole('heading', { name: 'Logboek' }).waitFor();
    await expect.poll(() => rightOf('Logboek')).toBeLessThanOrEqual(390);
  });

  for (const width of [1440, 1024, 390])
    it(`axe finds nothing, and nothing is wider than ${width} px`, async () => {
      const { regionId, regionAdmin } = await aRegionWithDesk();
      const options = {
        colorScheme: width === 1024 ? 'dark' : 'light',
        reducedMotion: 'reduce',
      } as const;
      const look = async (page: Page) => {
        await expectAccessible(page);
        expect(await beyondWindow(page)).toBe(0);
      };
      const admin = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
      await admin.emulateMedia(options);
      await admin.setViewportSize({ width, height: 900 });
      await panel(admin, 'Over de regio').waitFor();
      await look(admin);
      for (const part of ['Over de regio', 'Loket', 'Websites van de regio', 'Privacyverklaring'])
        await edit(admin, part);
      await edit(admin, 'Contact houden');
      await edit(admin, 'Bewaartermijnen');
      await edit(admin, 'Cijfers buiten de regio');
      await look(admin);
      await admin.goto(`/${regionId}/vandaag`);
      await admin.getByRole('heading', { name: /^Eerste stappen/ }).waitFor();
      await look(admin);

      const platform = await openAs(await aPlatformAdmin(), `/platform/regios/${regionId}`);
      await platform.emulateMedia(options);
      await platform.setViewportSize({ width, height: 900 });
      await edit(platform, 'Over de regio');
      await edit(platform, 'Gemeenten');
      await look(platform);
      await platform.goto('/platform/regios');
      await platform.getByRole('table', { name: 'Regio’s' }).waitFor();
      await look(platform);
    });
});
