// Changing candidates in a browser: in their place, and by hand.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { nextRevision } from '@instroom/domain/candidate/revision.ts';
import { candidatePath, candidatesPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emailKey } from '../../functions/src/platform/unique-keys.ts';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import {
  aDossier,
  add,
  buttonsOf,
  change,
  inputOf,
  shownIn,
  title,
  undecided,
  waiting,
} from '../setup/dossier.ts';

describe('a field of a dossier', () => {
  it('becomes an input on a click; Enter saves, Escape leaves it as it was', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Geboortejaar').click();
    await inputOf(page, 'Geboortejaar').fill('1990');
    await inputOf(page, 'Geboortejaar').press('Escape');
    await shownIn(page, 'Geboortejaar').getByText('1988').waitFor();

    await shownIn(page, 'Geboortejaar').click();
    await inputOf(page, 'Geboortejaar').fill('1991');
    await inputOf(page, 'Geboortejaar').press('Enter');
    await shownIn(page, 'Geboortejaar').getByText('1991').waitFor();
    await expect.poll(async () => (await stored()).birthYear).toBe(1991);
    expect((await stored()).updatedBy).toBe(editor);
  });

  it('can be changed with the keyboard alone', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Vakken').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('natuurkunde');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shownIn(page, 'Vakken').getByText('Natuurkunde').waitFor();
    expect(
      await shownIn(page, 'Vakken').evaluate((value) => value === document.activeElement),
    ).toBe(true);
    await expect
      .poll(async () => (await stored()).subjects)
      .toEqual(expect.arrayContaining(['wi', 'na']));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).subjects).toEqual(['wi']);
  });

  it('that is empty is one click away, and leaving it saves', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    await add(page, 'Contact', 'Gemeente');
    await inputOf(page, 'Gemeente').selectOption({ label: 'Arnhem' });
    await shownIn(page, 'Geboortejaar').click();
    await inputOf(page, 'Geboortejaar').waitFor();
    await expect.poll(async () => (await stored()).municipalityCode).toBe('0202');
    await shownIn(page, 'Gemeente').getByText('Arnhem').waitFor();

    await add(page, 'Dossier', 'Adviseur');
    await inputOf(page, 'Adviseur').selectOption({ label: 'Bas Bewerker' });
    await inputOf(page, 'Adviseur').press('Enter');
    await page.getByText('Adviseur: Bas Bewerker').waitFor();
  });

  it('is taken back on request, unless somebody changed it since', async () => {
    const { editor, colleague, path, document, stored } = await aDossier();
    const page = await openAs(editor, path);
    const changeTo = async (year: string) => {
      await change(page, 'Geboortejaar', year);
      await expect.poll(async () => String((await stored()).birthYear)).toBe(year);
    };
    await changeTo('1991');
    await page.getByRole('status').getByText('Geboortejaar is gewijzigd.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(async () => (await stored()).birthYear).toBe(1988);
    await page.getByRole('status').getByText('Geboortejaar staat weer zoals het was.').waitFor();

    await changeTo('1992');
    await document.update({ birthYear: 1993, updatedBy: colleague, updatedAt: new Date() });
    await shownIn(page, 'Geboortejaar').getByText('1993').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page
      .getByRole('status')
      .getByText('Bas Bewerker heeft Geboortejaar intussen gewijzigd. Er is niets teruggezet.')
      .waitFor();
    expect((await stored()).birthYear).toBe(1993);
  });

  it('the status within the phase moves too and back again, and the timeline tells', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Status').click();
    await inputOf(page, 'Status').selectOption({ label: 'Intake gepland' });
    await inputOf(page, 'Status').press('Enter');
    await page.getByText('Status: van Nog niet opgepakt naar Intake gepland').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Status staat weer zoals het was.').first().waitFor();
    expect((await stored()).status).toBe('untouched');
  });

  it('is no control at all for a viewer, nor in a restricted dossier', async () => {
    const { viewer, editor, path, document } = await aDossier();
    const asViewer = await openAs(viewer, path);
    await asViewer.getByText('Ik wil voor de klas.').waitFor();
    expect(await buttonsOf(asViewer)).toEqual(['Afdrukken']);
    await document.update({ restricted: true });
    const asEditor = await openAs(editor, path);
    await asEditor.getByText('op verzoek van de kandidaat geblokkeerd').waitFor();
    // It stands there to say why not.
    expect(await buttonsOf(asEditor)).toEqual(['Mail sturen']);
    expect(await asEditor.getByRole('button', { name: 'Mail sturen' }).isDisabled()).toBe(true);
  });
});

describe('what does not fit', () => {
  it('is said in plain words beside the field, and nothing that was typed is lost', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    const before = await stored();

    await shownIn(page, 'Motivatie').click();
    const long = `Begin ${'x'.repeat(100_000)}`;
    await inputOf(page, 'Motivatie').fill(long);
    await inputOf(page, 'Motivatie').press('Control+Enter');
    await page.getByText('hoogstens 2000 tekens, nu 100006', { exact: false }).waitFor();
    expect(await inputOf(page, 'Motivatie').inputValue()).toBe(long);
    await inputOf(page, 'Motivatie').fill('Mijn bsn is 111222333');
    await inputOf(page, 'Motivatie').press('Control+Enter');
    await page.getByText('burgerservicenummer', { exact: false }).waitFor();
    await inputOf(page, 'Motivatie').press('Escape');

    await add(page, 'Wensen', 'Beschikbaar vanaf');
    await inputOf(page, 'Beschikbaar vanaf').focus();
    await page.keyboard.type('30022026');
    await page.keyboard.press('Enter');
    await page.getByText('Deze datum bestaat niet.', { exact: false }).waitFor();
    await page.keyboard.press('Escape');

    await shownIn(page, 'Geboortejaar').click();
    await inputOf(page, 'Geboortejaar').fill('vorig jaar');
    await inputOf(page, 'Geboortejaar').press('Enter');
    await page.getByText('Vul een getal in', { exact: false }).waitFor();
    await inputOf(page, 'Geboortejaar').press('Escape');
    expect(await stored()).toEqual(before);
  });

  it('does not keep out apostrophes, one letter and other scripts', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Naam').click();
    await inputOf(page, 'Voornaam').fill('Ó');
    await inputOf(page, 'Tussenvoegsel').fill("in 't");
    await inputOf(page, 'Achternaam').fill("O'Neill-李");
    await inputOf(page, 'Achternaam').press('Enter');
    await title(page, "Ó in 't O'Neill-李").waitFor();
    await expect.poll(async () => (await stored()).displayNameSort).toBe('o neill 李 o in t');
  });
});

describe('e-mail address and phone number', () => {
  it('are not taken from somebody else, who is shown, and can be taken back', async () => {
    const { regionId, editor, path, stored } = await aDossier();
    const email = 'bram@kandidaat.example';
    await adminDb()
      .doc(candidatePath(regionId, 'bram'))
      .set(aCandidate({ firstName: 'Bram', lastName: 'Berg', email }));
    await emailKey(adminDb(), regionId, email).set({ candidateId: 'bram' });
    const page = await openAs(editor, path);
    await shownIn(page, 'E-mailadres').click();
    await inputOf(page, 'E-mailadres').fill(email);
    await inputOf(page, 'E-mailadres').press('Enter');
    await page.getByText('Dit e-mailadres hoort al bij').waitFor();
    await page.getByRole('link', { name: 'Bram Berg' }).waitFor();
    expect((await stored()).email).toBe('anna@kandidaat.example');

    await inputOf(page, 'E-mailadres').fill('anders@kandidaat.example');
    await inputOf(page, 'E-mailadres').press('Enter');
    await page.getByRole('link', { name: 'anders@kandidaat.example' }).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('link', { name: 'anna@kandidaat.example' }).waitFor();
    expect((await stored()).email).toBe('anna@kandidaat.example');

    await shownIn(page, 'Telefoon').click();
    await inputOf(page, 'Telefoon').fill('06-1234');
    await inputOf(page, 'Telefoon').press('Enter');
    await page.getByText('Dit telefoonnummer klopt niet.', { exact: false }).waitFor();
    await inputOf(page, 'Telefoon').fill('');
    await inputOf(page, 'Telefoon').press('Enter');
    await expect.poll(async () => (await stored()).phone).toBeUndefined();
  });
});

describe('adding by hand', () => {
  async function fillIn(page: Page, person: Record<string, string>) {
    for (const [label, text] of Object.entries(person)) await page.getByLabel(label).fill(text);
    await page.getByLabel(/kent de privacyverklaring/).check();
  }

  it('makes a dossier, once everything needed is there', async () => {
    const { regionId, editor } = await aDossier();
    const page = await openAs(editor, `/${regionId}/kandidaten`);
    await page.getByRole('link', { name: 'Kandidaat toevoegen' }).click();
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('4 velden kloppen nog niet.').waitFor();
    await fillIn(page, {
      Voornaam: 'D',
      Achternaam: "d'Hont",
      'E-mailadres': 'd@kandidaat.example',
    });
    await page.getByRole('group', { name: 'Sectoren' }).getByLabel('Voortgezet onderwijs').check();
    await page.getByLabel('Motivatie').fill('x'.repeat(3000));
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('hoogstens 2000 tekens, nu 3000', { exact: false }).waitFor();
    await page.getByLabel('Motivatie').fill('Graag.');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await title(page, "D d'Hont").waitFor();
    const made = (await adminDb().collection(candidatesPath(regionId)).get()).docs
      .map((document) => candidateSchema.parse(document.data()))
      .find(({ email }) => email === 'd@kandidaat.example');
    expect(made).toMatchObject({
      createdBy: editor,
      source: 'phone_mail',
      primarySector: 'vo',
      motivation: 'Graag.',
      consent: { channel: 'adviser', privacyStatementVersion: '1', keepOneYear: false },
    });
  });

  it('shows who is known, before anything is made', async () => {
    const { regionId, editor } = await aDossier();
    const page = await openAs(editor, `/${regionId}/kandidaten/nieuw`);
    await fillIn(page, {
      Voornaam: 'Anna',
      Achternaam: 'Appel',
      'E-mailadres': 'ANNA@kandidaat.example',
    });
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('Deze kandidaat is al bekend').waitFor();
    await page.getByRole('link', { name: 'Anna Appel' }).waitFor();

    await page.getByLabel('E-mailadres').fill('zus@kandidaat.example');
    await page.getByLabel('Telefoon').fill('+31 6 1234 5678');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('Is dit dezelfde persoon?').waitFor();
    const size = async () => (await adminDb().collection(candidatesPath(regionId)).get()).size;
    expect(await size()).toBe(1);
    await page.getByRole('button', { name: 'Nee, toch toevoegen' }).click();
    await page.waitForURL(/kandidaten\/(?!nieuw)/);
    expect(await size()).toBe(2);
  });

  it('is not offered to a viewer', async () => {
    const { regionId, viewer } = await aDossier();
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    await page.getByText('Anna Appel').waitFor();
    expect(await page.getByRole('link', { name: 'Kandidaat toevoegen' }).count()).toBe(0);
    await page.goto(`/${regionId}/kandidaten/nieuw`);
    await page.getByText('Alleen bewerkers', { exact: false }).waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  });
});

describe('everybody can edit', () => {
  async function expectUsable(page: Page) {
    await expectAccessible(page);
    expect(await beyondWindow(page)).toBeLessThanOrEqual(0);
  }

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    it(`axe finds nothing in an open field or form, ${width} px, ${colorScheme}`, async () => {
      const { regionId, editor, colleague, document, path } = await aDossier();
      const page = await openAs(editor, path);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if (width < 1000) await page.getByRole('tab', { name: 'Over Anna' }).click();
      await expectUsable(page);
      await page.getByRole('button', { name: /lege velden.*: Wensen/ }).click();
      await shownIn(page, 'Vakken').click();
      await expectUsable(page);
      await page.keyboard.press('Escape');
      await shownIn(page, 'Motivatie').click();
      await inputOf(page, 'Motivatie').fill('x'.repeat(2001));
      await inputOf(page, 'Motivatie').press('Control+Enter');
      await expectUsable(page);
      await document.update({ motivation: 'Anders.', updatedBy: colleague });
      await page.getByText('intussen gewijzigd', { exact: false }).waitFor();
      await expectUsable(page);
      await page.keyboard.press('Escape');
      await shownIn(page, 'Naam').click();
      await inputOf(page, 'Voornaam').fill('Anne');
      await inputOf(page, 'Voornaam').press('Enter');
      await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
      await expectUsable(page);

      await page.context().setOffline(true);
      await change(page, 'Motivatie', 'In de trein bedacht. '.repeat(40));
      await waiting(page).waitFor();
      const { revision } = candidateSchema.parse((await document.get()).data());
      const theirs = { motivation: 'Nog eens anders.', updatedBy: colleague };
      await document.update({ ...theirs, ...nextRevision({ revision }, 'of-colleague') });
      await page.context().setOffline(false);
      await undecided(page).waitFor();
      await expectUsable(page);
      await page.getByRole('button', { name: 'Die van de ander laten staan' }).click();

      await page.goto(`/${regionId}/kandidaten/nieuw`);
      await page.getByRole('button', { name: 'Toevoegen' }).click();
      await page.getByText('4 velden kloppen nog niet.').waitFor();
      await expectUsable(page);
    });
  }
});
