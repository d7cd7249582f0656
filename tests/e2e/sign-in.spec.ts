// The ways into the application in a browser: a link from a mail, a new password, a code from an app.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, emailOf, openAs, password } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { awaitMail } from '../setup/mail.ts';
import { aRegion } from '../setup/region.ts';
import { codeOf, signInWithSecondFactor, verifiedEmailOf } from '../setup/second-factor.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const alert = (page: Page, text: string) => page.getByRole('alert').getByText(text);
const email = (page: Page) => page.getByLabel('E-mailadres');

async function askByMail(page: Page, open: string, submit: string, address: string) {
  await page.goto('/inloggen');
  await button(page, open).click();
  await email(page).fill(address);
  await button(page, submit).click();
  await page.getByText('Als dit adres bij ons bekend is').waitFor();
}

async function fillSignIn(page: Page, address: string, secret = password) {
  await email(page).fill(address);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(secret);
  await button(page, 'Inloggen').click();
}

describe('a link from a mail', () => {
  it('signs in who fills in the address once more, and nobody by only opening it', async () => {
    const { regionId, viewer } = await aRegion();
    await awaitMembership(regionId, viewer);
    const address = await emailOf(viewer);
    const page = await newPage();
    await askByMail(page, 'Stuur mij een inloglink', 'Stuur mij een inloglink', address);
    await expectAccessibleAtEveryWidth(page);
    const { action } = await awaitMail('sign_in_link', address);

    const scanner = await newPage();
    await scanner.goto(action?.path ?? '');
    await title(scanner, 'Inloggen met uw link').waitFor();

    const reader = await newPage();
    await reader.goto(action?.path ?? '');
    await email(reader).fill('iemand-anders@test.example');
    await button(reader, 'Inloggen').click();
    await alert(reader, 'Deze link werkt niet meer').waitFor();
    await expectAccessibleAtEveryWidth(reader);
    await email(reader).fill(address);
    await button(reader, 'Inloggen').click();
    await title(reader, 'Cijfers').waitFor();
    expect(reader.url()).not.toContain('#');

    await email(scanner).fill(address);
    await button(scanner, 'Inloggen').click();
    await alert(scanner, 'Deze link werkt niet meer').waitFor();
  });

  it('that is not whole says what to do', async () => {
    const page = await newPage();
    await page.goto('/inloggen/link#kort');
    await title(page, 'Deze link is niet compleet').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Terug naar inloggen' }).click();
    await title(page, 'Inloggen').waitFor();
  });

  it('lets somebody choose a new password, which must be long enough', async () => {
    const { regionId, viewer } = await aRegion();
    await awaitMembership(regionId, viewer);
    const address = await emailOf(viewer);
    const page = await newPage();
    await askByMail(page, 'Wachtwoord vergeten?', 'Stuur de link', address);
    const { action } = await awaitMail('password_reset', address);
    await page.goto(action?.path ?? '');
    const field = page.getByLabel('Nieuw wachtwoord', { exact: true });
    await field.fill('te kort');
    await button(page, 'Wachtwoord opslaan').click();
    await page.getByText('Kies een wachtwoord van ten minste 12 tekens.').waitFor();
    await expectAccessibleAtEveryWidth(page);
    await field.fill('Een-lange-zin-is-sterk');
    await button(page, 'Wachtwoord opslaan').click();
    await title(page, 'Uw wachtwoord is gewijzigd').waitFor();
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await fillSignIn(page, address, 'Een-lange-zin-is-sterk');
    await title(page, 'Cijfers').waitFor();

    const again = await newPage();
    await again.goto(action?.path ?? '');
    await title(again, 'Deze link werkt niet meer').waitFor();
  });
});

describe('a second factor', () => {
  it('is set up with an app, asked for on signing in, and taken away again', async () => {
    const { regionId, viewer } = await aRegion();
    await awaitMembership(regionId, viewer);
    const address = await verifiedEmailOf(viewer);
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await title(page, 'Mijn account').waitFor();
    await page.getByText('Wachtwoord, Inloglink per e-mail').waitFor();
    await button(page, 'Instellen').click();
    await page.getByRole('img', { name: 'QR-code om te scannen met uw app' }).waitFor();
    await expectAccessibleAtEveryWidth(page);
    const secret = (await page.locator('code').textContent()) ?? '';
    await page.getByLabel('Code', { exact: true }).fill('000 000');
    await button(page, 'Bevestigen').click();
    await alert(page, 'Deze code klopt niet').waitFor();
    const first = await codeOf(secret, -1);
    await page.getByLabel('Code', { exact: true }).fill(first);
    await button(page, 'Bevestigen').click();
    await page.getByText('Inloggen in twee stappen staat aan.').waitFor();
    await expectAccessibleAtEveryWidth(page);

    await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
    await button(page, 'Uitloggen').click();
    await title(page, 'Inloggen').waitFor();
    await fillSignIn(page, address);
    await title(page, 'Code uit uw app').waitFor();
    await expectAccessibleAtEveryWidth(page);
    await button(page, 'Verder').click();
    await page.getByText('Vul de zes cijfers van de code in.').waitFor();
    for (const wrong of ['000000', first]) {
      await page.getByLabel('Code', { exact: true }).fill(wrong);
      await button(page, 'Verder').click();
      await alert(page, 'Deze code klopt niet of is al gebruikt.').waitFor();
    }
    await page.getByLabel('Code', { exact: true }).fill(await codeOf(secret, 0));
    await button(page, 'Verder').click();
    await title(page, 'Cijfers').waitFor();

    await page.goto('/account');
    await button(page, 'Weghalen').click();
    await page.getByRole('alert').getByText('Tweede stap weghalen?').waitFor();
    await expectAccessible(page);
    await button(page, 'Ja, weghalen').click();
    await page.getByText('Inloggen in twee stappen staat uit.').waitFor();
  });

  it('can only be set up by who proved that the address is his', async () => {
    const { regionId, viewer } = await aRegion();
    await awaitMembership(regionId, viewer);
    const page = await openAs(viewer, '/account');
    await button(page, 'Inloggen met een inloglink').click();
    await title(page, 'Inloggen met een link').waitFor();
    await page.getByText('Daarmee weet Instroom zeker').waitFor();
  });

  it('that the region demands is set up on the way, and then one goes on where one was', async () => {
    const { regionId, regionAdmin, editor } = await aRegion({ name: 'Regio Veilig' });
    await adminDb()
      .doc(candidatePath(regionId, 'anna'))
      .set(aCandidate({ firstName: 'Anna', lastName: 'Appel' }));
    await verifiedEmailOf(editor);
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await title(page, 'Anna Appel').waitFor();

    const admin = await signInWithSecondFactor(regionAdmin);
    const office = await newPage();
    await office.goto(`/inloggen?terug=/${regionId}/beheer/beveiliging`);
    await fillSignIn(office, admin.email);
    await office.getByLabel('Code', { exact: true }).fill(await codeOf(admin.secret, 0));
    await button(office, 'Verder').click();
    await office.getByText('2 bewerkers en beheerders').waitFor();
    await button(office, 'Verplicht stellen').click();
    await expectAccessibleAtEveryWidth(office);
    await button(office, 'Ja, verplicht stellen').click();
    await office.getByText('Inloggen in twee stappen is nu verplicht.').waitFor();

    await title(page, 'Inloggen in twee stappen is nodig').waitFor();
    await page.getByText('Regio Veilig vraagt van iedereen').waitFor();
    expect(await page.getByText('Anna Appel').count()).toBe(0);
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole('link', { name: 'Nu instellen' }).click();
    await button(page, 'Instellen').click();
    const secret = (await page.locator('code').textContent()) ?? '';
    await page.getByLabel('Code', { exact: true }).fill(await codeOf(secret, 0));
    await button(page, 'Bevestigen').click();
    await button(page, 'Verder naar waar u was').click();
    await title(page, 'Anna Appel').waitFor();

    await button(office, 'Niet meer verplichten').click();
    await office.getByText('Inloggen in twee stappen is niet meer verplicht.').waitFor();
  });

  it('cannot be demanded by a region admin who has none, who is led to it', async () => {
    const { regionId, regionAdmin } = await aRegion();
    const page = await openAs(regionAdmin, `/${regionId}/beheer/beveiliging`);
    await page.getByText('Stel het eerst voor uzelf in.').waitFor();
    expect(await button(page, 'Verplicht stellen').count()).toBe(0);
    await page.getByRole('link', { name: 'Voor mijzelf instellen' }).click();
    await title(page, 'Mijn account').waitFor();
  });
});

describe('changing the password', () => {
  it('takes the old one, and with a second factor a code', async () => {
    const { regionId, viewer } = await aRegion();
    await awaitMembership(regionId, viewer);
    const person = await signInWithSecondFactor(viewer);
    const page = await newPage();
    await page.goto('/inloggen?terug=/account');
    await fillSignIn(page, person.email);
    await page.getByLabel('Code', { exact: true }).fill(await codeOf(person.secret, 0));
    await button(page, 'Verder').click();
    await title(page, 'Mijn account').waitFor();

    const save = button(page, 'Wachtwoord opslaan');
    await page.getByLabel('Huidig wachtwoord').fill('Dit-is-het-niet-1');
    await page.getByLabel('Nieuw wachtwoord').fill('Een-lange-zin-is-sterk');
    await save.click();
    await page.getByText('Dit is niet uw huidige wachtwoord.').waitFor();
    await page.getByLabel('Huidig wachtwoord').fill(password);
    await save.click();
    await page.getByLabel('Code', { exact: true }).fill(await codeOf(person.secret, 1));
    await button(page, 'Verder').click();
    await page.getByText('Uw wachtwoord is gewijzigd.').waitFor();
    await expectAccessible(page);
  });
});
