// Changing candidates in a browser: in their place, by two people at once, without a connection, and by hand.
import { AxeBuilder } from '@axe-core/playwright';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { nextRevision } from '@instroom/domain/candidate/revision.ts';
import { candidatePath, candidatesPath, memberPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emailKey } from '../../functions/src/platform/unique-keys.ts';
import { adminDb } from '../setup/admin.ts';
import { deactivate, emailOf, openAs, password } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { aMember, aRegion } from '../setup/region.ts';

async function aDossier(fields: Partial<Candidate> = {}) {
  const region = await aRegion({ name: 'Regio Test' });
  const { regionId } = region;
  const document = adminDb().doc(candidatePath(regionId, 'anna'));
  const email = 'anna@kandidaat.example';
  const candidate = aCandidate({
    firstName: 'Anna',
    lastName: 'Appel',
    email,
    phone: '06 12345678',
    phoneE164: '+31612345678',
    motivation: 'Ik wil voor de klas.',
    subjects: ['wi'],
    birthYear: 1988,
    ...fields,
  });
  await document.set(candidate);
  await emailKey(adminDb(), regionId, email).set({ candidateId: 'anna' });
  const colleague = `${regionId}-colleague`;
  await adminDb()
    .doc(memberPath(regionId, colleague))
    .set(aMember('editor', { displayName: 'Bas Bewerker' }));
  return {
    ...region,
    colleague,
    document,
    path: `/${regionId}/kandidaten/anna`,
    stored: async () => candidateSchema.parse((await document.get()).data()),
  };
}

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const shownIn = (page: Page, field: string) =>
  page.getByRole('button', { name: new RegExp(`${field} wijzigen$`) });
const inputOf = (page: Page, field: string) => page.getByLabel(field, { exact: true });
const add = async (page: Page, section: string, field: string) => {
  await page
    .getByRole('button', { name: new RegExp(`leeg veld.*: ${section}|lege velden.*: ${section}`) })
    .click();
  await page.getByRole('button', { name: `${field} toevoegen` }).click();
};

const change = async (page: Page, field: string, text: string) => {
  await shownIn(page, field).click();
  await inputOf(page, field).fill(text);
  await inputOf(page, field).press('Control+Enter');
};
const waiting = (page: Page) => page.getByText('Wacht op verbinding', { exact: true }).first();
/** The motivation of Anna, about which an editor has to decide. */
const undecided = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Nog niet opgeslagen: Motivatie van' });

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
    expect(await asViewer.getByRole('main').getByRole('button').count()).toBe(0);
    await document.update({ restricted: true });
    const asEditor = await openAs(editor, path);
    await asEditor.getByText('geblokkeerd', { exact: false }).waitFor();
    expect(await asEditor.getByRole('main').getByRole('button').count()).toBe(0);
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

describe('two people at once', () => {
  it('both win on different fields', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const [one, other] = await Promise.all([openAs(editor, path), openAs(colleague, path)]);
    await shownIn(one, 'Geboortejaar').click();
    await inputOf(one, 'Geboortejaar').fill('1970');
    await shownIn(other, 'Motivatie').click();
    await inputOf(other, 'Motivatie').fill('Nieuw begin.');
    await inputOf(other, 'Motivatie').press('Control+Enter');
    await one.getByText('Nieuw begin.').waitFor();
    await inputOf(one, 'Geboortejaar').press('Enter');
    await other.getByText('1970').waitFor();
    await expect.poll(stored).toMatchObject({ birthYear: 1970, motivation: 'Nieuw begin.' });
  });

  it('on the same field the second sees both values and chooses', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const [one, other] = await Promise.all([openAs(editor, path), openAs(colleague, path)]);
    const open = async () => {
      await shownIn(one, 'Motivatie').click();
      await inputOf(one, 'Motivatie').fill('Van mij.');
    };
    await open();
    await change(other, 'Motivatie', 'Van Bas.');
    const notice = one.getByRole('alert').filter({ hasText: 'Bas Bewerker heeft dit intussen' });
    await notice.getByText('Van Bas.').waitFor();
    expect(await inputOf(one, 'Motivatie').inputValue()).toBe('Van mij.');
    await inputOf(one, 'Motivatie').press('Control+Enter');
    expect((await stored()).motivation).toBe('Van Bas.');
    await notice.getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('Van mij.');

    await open();
    await inputOf(one, 'Motivatie').fill('Toch anders.');
    await change(other, 'Motivatie', 'Weer van Bas.');
    await notice.getByRole('button', { name: 'Die van de ander laten staan' }).click();
    await shownIn(one, 'Motivatie').getByText('Weer van Bas.').waitFor();
    expect((await stored()).motivation).toBe('Weer van Bas.');
  });

  it('a dossier deleted while open leaves only what was being typed', async () => {
    const { editor, path, document } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Motivatie').click();
    await inputOf(page, 'Motivatie').fill('Een lang verhaal.');
    await document.delete();
    await title(page, 'Dossier verwijderd').waitFor();
    expect(await page.getByLabel('U was nog aan het typen bij Motivatie').inputValue()).toBe(
      'Een lang verhaal.',
    );
    expect(await page.getByText('anna@kandidaat.example').count()).toBe(0);
  });
});

describe('without a connection', () => {
  it('an edit waits, is shown as waiting, and is sent later', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await page.getByRole('status').getByText('1 wijziging wacht op verbinding.').waitFor();

    await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByText('Uitloggen met niet-verzonden wijzigingen?').waitFor();
    await page.getByRole('button', { name: 'Ingelogd blijven' }).click();
    await page.keyboard.press('Escape');
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');

    await page.context().setOffline(false);
    await expect.poll(async () => (await stored()).motivation).toBe('In de trein bedacht.');
    await waiting(page).waitFor({ state: 'hidden' });
  });

  it('what the server must decide says that it needs one, and keeps what was filled in', async () => {
    const { editor, path } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Telefoon').click();
    await page.context().setOffline(true);
    await inputOf(page, 'Telefoon').fill('026 1234567');
    await inputOf(page, 'Telefoon').press('Enter');
    await page.getByText('Er is geen verbinding.', { exact: false }).waitFor();
    expect(await inputOf(page, 'Telefoon').inputValue()).toBe('026 1234567');
  });

  it('an edit that is refused later is reported with the field and the value', async () => {
    const { regionId, editor, path, document, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'Komt niet aan.');
    await waiting(page).waitFor();
    await deactivate(regionId, editor);
    await page.context().setOffline(false);
    const report = page.getByRole('alert').filter({ hasText: 'Niet opgeslagen' });
    await report.getByText('Niet opgeslagen: Motivatie van Anna Appel.').waitFor();
    await report.getByText('Komt niet aan.').waitFor();
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');
    expect(document.id).toBe('anna');
  });
});

describe('two people, one of them without a connection', () => {
  async function apart() {
    const dossier = await aDossier();
    const { editor, colleague, path } = dossier;
    const [page, other] = await Promise.all([openAs(editor, path), openAs(colleague, path)]);
    await shownIn(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    return { ...dossier, page, other };
  }

  it('on the same field, sees both values on whatever page, and chooses', async () => {
    const { regionId, page, other, stored } = await apart();
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await change(page, 'Geboortejaar', '1990');
    await waiting(page).waitFor();
    await change(other, 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');

    await page.context().setOffline(false);
    await undecided(page).getByText('Van Bas.').waitFor();
    await undecided(page).getByText('In de trein bedacht.').waitFor();
    await undecided(page).getByText('Bas Bewerker heeft dit dossier intussen gewijzigd').waitFor();
    await shownIn(page, 'Motivatie').getByText('Van Bas.').waitFor();
    await expect.poll(stored).toMatchObject({ motivation: 'Van Bas.', birthYear: 1990 });

    await page.getByRole('link', { name: 'Kandidaten' }).first().click();
    await title(page, 'Kandidaten').waitFor();
    await undecided(page).getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('In de trein bedacht.');
    await undecided(page).waitFor({ state: 'hidden' });
    await other.getByText('In de trein bedacht.').waitFor();
    expect(page.url()).toContain(`/${regionId}/kandidaten`);
  });

  it('is shown a third value too, and may let the other one stand', async () => {
    const { page, other, stored } = await apart();
    await change(page, 'Motivatie', 'Eerst dit.');
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await change(other, 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');
    await page.context().setOffline(false);
    await undecided(page).getByText('Van Bas.').waitFor();

    await change(other, 'Motivatie', 'Weer van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Weer van Bas.');
    await undecided(page).getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await undecided(page).getByText('Weer van Bas.').waitFor();
    expect((await stored()).motivation).toBe('Weer van Bas.');
    await undecided(page).getByRole('button', { name: 'Die van de ander laten staan' }).click();
    await undecided(page).waitFor({ state: 'hidden' });
    await shownIn(page, 'Motivatie').getByText('Weer van Bas.').waitFor();
    expect((await stored()).motivation).toBe('Weer van Bas.');
  });

  it('on different fields, both win without a word, and undoing still works', async () => {
    const { page, other, stored } = await apart();
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await change(other, 'Geboortejaar', '1970');
    await expect.poll(async () => (await stored()).birthYear).toBe(1970);

    const seen = await shownFromNowOn(page);
    await page.context().setOffline(false);
    await expect
      .poll(stored)
      .toMatchObject({ motivation: 'In de trein bedacht.', birthYear: 1970 });
    await waiting(page).waitFor({ state: 'hidden' });
    await shownIn(page, 'Geboortejaar').getByText('1970').waitFor();
    expect(await seen()).toEqual({ alerts: [], motivations: [] });

    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('Ik wil voor de klas.');
    expect((await stored()).birthYear).toBe(1970);
  });

  it('goes on waiting where the connection breaks before that is found out', async () => {
    const { page, other, stored } = await apart();
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await change(other, 'Geboortejaar', '1970');
    await expect.poll(async () => (await stored()).birthYear).toBe(1970);
    const looking = Promise.withResolvers<void>();
    await page.route('**:batchGet*', (route) => {
      looking.resolve();
      return route.abort('internetdisconnected');
    });
    await page.context().setOffline(false);
    await looking.promise;
    await page.getByText('1970').waitFor();
    await shownIn(page, 'Motivatie').getByText('In de trein bedacht.').waitFor();
    await waiting(page).waitFor();
    await page.unroute('**:batchGet*');
    await waiting(page).waitFor({ state: 'hidden' });
    expect(await stored()).toMatchObject({ motivation: 'In de trein bedacht.', birthYear: 1970 });
  });

  /** Whatever is shown from now on, however short: alerts, and the old motivation. */
  async function shownFromNowOn(page: Page) {
    await page.evaluate(() => {
      const shown = { alerts: new Set<string>(), motivations: new Set<string>() };
      const look = () => {
        for (const alert of document.querySelectorAll('[role=alert]'))
          shown.alerts.add(alert.textContent);
        if (document.body.textContent.includes('Ik wil voor de klas.'))
          shown.motivations.add('the old one');
      };
      look();
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      Object.assign(window, { shown });
    });
    return () =>
      page.evaluate(() => {
        const { shown } = window as unknown as { shown: Record<string, Set<string>> };
        return { alerts: [...(shown.alerts ?? [])], motivations: [...(shown.motivations ?? [])] };
      });
  }
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

describe('the disk of this device', () => {
  const databases = (page: Page) =>
    page.evaluate(async () =>
      (await indexedDB.databases())
        .map(({ name }) => name ?? '')
        .filter((name) => name.startsWith('firestore/')),
    );

  async function signIn(page: Page, uid: string, path: string, own: boolean) {
    await page.goto(path);
    await page.getByLabel('E-mailadres').fill(await emailOf(uid));
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    if (own) await page.getByLabel(/eigen werkplek/).check();
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await title(page, 'Anna Appel').waitFor();
  }

  it('keeps nothing, unless asked; signing out takes it off', async () => {
    const { editor, path } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, false);
    expect(await databases(page)).toEqual([]);
    const leave = async () => {
      await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await title(page, 'Inloggen').waitFor();
    };
    await leave();
    await signIn(page, editor, path, true);
    await expect.poll(() => databases(page)).toHaveLength(1);
    await page.reload();
    await title(page, 'Anna Appel').waitFor();
    await leave();
    await expect.poll(() => databases(page)).toEqual([]);
  });

  /** Closes a page and opens the next one, with a connection. */
  async function comeBack(last: Page, path: string) {
    const next = await last.context().newPage();
    await last.close();
    await next.context().setOffline(false);
    await next.goto(path);
    return next;
  }

  it('keeps what waits until the next visit, which tells what became of it', async () => {
    const { editor, path, document, stored } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    await page.context().setOffline(true);
    await change(page, 'Geboortejaar', '1991');
    await waiting(page).waitFor();
    const second = await comeBack(page, path);
    await expect.poll(async () => (await stored()).birthYear).toBe(1991);
    await title(second, 'Anna Appel').waitFor();
    // Stored is not yet confirmed: only what the page knows to be saved does not wait again.
    await waiting(second).waitFor({ state: 'hidden' });

    await second.context().setOffline(true);
    await change(second, 'Motivatie', 'Te laat.');
    await waiting(second).waitFor();
    await document.update({ restricted: true });
    const third = await comeBack(second, path);
    const report = third.getByRole('alert').filter({ hasText: 'Niet opgeslagen: Motivatie' });
    await report.getByText('Te laat.').waitFor();
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');
  });

  it('shows both values at the next visit, where somebody else was first', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await change(page, 'Geboortejaar', '1990');
    await waiting(page).waitFor();
    await change(await openAs(colleague, path), 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');

    const next = await comeBack(page, path);
    await undecided(next).getByText('Van Bas.').waitFor();
    await undecided(next).getByText('In de trein bedacht.').waitFor();
    await expect.poll(stored).toMatchObject({ motivation: 'Van Bas.', birthYear: 1990 });

    // Not decided is not lost: it is asked again.
    await next.reload();
    await undecided(next).getByText('In de trein bedacht.').waitFor();
    await undecided(next).getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('In de trein bedacht.');
    await undecided(next).waitFor({ state: 'hidden' });
  });

  it('keeps what waits in one tab, whatever another one does', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    const other = await page.context().newPage();
    await other.goto(path);
    await shownIn(other, 'Geboortejaar').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await page.close();
    await change(other, 'Geboortejaar', '1990');
    await waiting(other).waitFor();
    await change(await openAs(colleague, path), 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');

    await other.context().setOffline(false);
    // The tab that is left takes some seconds to learn that it is the one that sends now.
    await waiting(other).waitFor({ state: 'hidden' });
    await other.reload();
    await undecided(other).getByText('In de trein bedacht.').waitFor();
    expect(await stored()).toMatchObject({ motivation: 'Van Bas.', birthYear: 1990 });
  });

  it('is cleared when the membership ends', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    await expect.poll(() => databases(page)).toHaveLength(1);
    await deactivate(regionId, editor);
    await title(page, 'Geen toegang').waitFor();
    await expect.poll(() => databases(page)).toEqual([]);
  });
});

describe('everybody can edit', () => {
  const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

  async function expectAccessible(page: Page, where: string) {
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(
      violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ html }) => html)}`),
    ).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(`${where}: ${Math.max(0, beyond)}`).toBe(`${where}: 0`);
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
      await expectAccessible(page, 'read');
      await page.getByRole('button', { name: /lege velden.*: Wensen/ }).click();
      await shownIn(page, 'Vakken').click();
      await expectAccessible(page, 'choices');
      await page.keyboard.press('Escape');
      await shownIn(page, 'Motivatie').click();
      await inputOf(page, 'Motivatie').fill('x'.repeat(2001));
      await inputOf(page, 'Motivatie').press('Control+Enter');
      await expectAccessible(page, 'refused');
      await document.update({ motivation: 'Anders.', updatedBy: colleague });
      await page.getByText('intussen gewijzigd', { exact: false }).waitFor();
      await expectAccessible(page, 'conflict');
      await page.keyboard.press('Escape');
      await shownIn(page, 'Naam').click();
      await inputOf(page, 'Voornaam').fill('Anne');
      await inputOf(page, 'Voornaam').press('Enter');
      await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
      await expectAccessible(page, 'undo');

      await page.context().setOffline(true);
      await change(page, 'Motivatie', 'In de trein bedacht. '.repeat(40));
      await waiting(page).waitFor();
      const { revision } = candidateSchema.parse((await document.get()).data());
      const theirs = { motivation: 'Nog eens anders.', updatedBy: colleague };
      await document.update({ ...theirs, ...nextRevision({ revision }, 'of-colleague') });
      await page.context().setOffline(false);
      await undecided(page).waitFor();
      await expectAccessible(page, 'undecided');
      await page.getByRole('button', { name: 'Die van de ander laten staan' }).click();

      await page.goto(`/${regionId}/kandidaten/nieuw`);
      await page.getByRole('button', { name: 'Toevoegen' }).click();
      await page.getByText('4 velden kloppen nog niet.').waitFor();
      await expectAccessible(page, 'new');
    });
  }
});
