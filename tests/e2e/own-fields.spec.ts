// What a region asks beside the common base: made in the settings, and then wherever candidates are.
import { createServer } from 'node:http';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, candidatesPath, fieldDefsPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emailKey } from '../../functions/src/platform/unique-keys.ts';
import { host } from '../../local/src/ports.ts';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { newPage, webUrl } from '../setup/browser.ts';
import { storedFields } from '../setup/fields.ts';
import { aStoredForm } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';

async function aDesk() {
  const region = await aRegion({ name: 'Regio Test' });
  const { regionId } = region;
  const anna = adminDb().doc(candidatePath(regionId, 'anna'));
  const email = 'anna@kandidaat.example';
  await anna.set(aCandidate({ firstName: 'Anna', lastName: 'Appel', email }));
  await emailKey(adminDb(), regionId, email).set({ candidateId: 'anna' });
  const fields = async () =>
    (await adminDb().collection(fieldDefsPath(regionId)).orderBy('order').get()).docs.map((field) =>
      field.data(),
    );
  const custom = async () => (await anna.get()).get('custom');
  return { ...region, anna, fields, custom, settings: `/${regionId}/beheer/velden` };
}

const nameInput = (page: Page) => page.getByRole('textbox', { name: /^Naam of vraag/ });
const save = (page: Page) => page.getByRole('button', { name: 'Opslaan' }).click();
const dialog = (page: Page) => page.getByRole('dialog');
const closed = (page: Page) => dialog(page).waitFor({ state: 'hidden' });
const shownIn = (page: Page, field: string) =>
  page.getByRole('button', { name: new RegExp(`${field.replace('?', '\\?')} wijzigen$`) });

async function addField(page: Page, label: string, type: string, options: string[] = []) {
  await page.getByRole('button', { name: 'Veld toevoegen' }).first().click();
  await nameInput(page).fill(label);
  await page.getByLabel('Soort antwoord').selectOption({ label: type });
  for (const [index, option] of options.entries())
    await page.getByLabel(`Keuze ${index + 1}`, { exact: true }).fill(option);
  await save(page);
  await closed(page);
}

async function fillIn(page: Page) {
  await page.getByLabel('Voornaam').waitFor();
  await asSlowAsPeople(async () => {
    await page.getByLabel('Voornaam').fill('Sam');
    await page.getByLabel('Achternaam').fill('Jansen');
    await page.getByLabel('E-mailadres').fill('sam@kandidaat.example');
    await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
  });
}

describe('an own field', () => {
  it('made in the settings is asked in the form, and stands in dossier, list, filter and figures', async () => {
    const { regionId, regionAdmin, settings } = await aDesk();
    const formId = await aStoredForm(regionId);
    const page = await openAs(regionAdmin, settings);
    await page.getByText('Nog geen eigen velden').waitFor();
    await addField(page, 'In welke wijk woon je?', 'Korte tekst');
    await addField(page, 'Heb je een rijbewijs?', 'Eén keuze uit een lijst', ['Ja', 'Bijna']);
    await page.getByText('2 van 40 velden in gebruik').waitFor();

    const form = await newPage({ javaScriptEnabled: false });
    await form.goto(`/formulier/${formId}`);
    await fillIn(form);
    await form.getByLabel('In welke wijk woon je?').fill('Noord');
    await form.getByLabel('Heb je een rijbewijs?').selectOption({ label: 'Bijna' });
    await form.getByRole('button', { name: 'Versturen' }).click();
    await form.getByRole('heading', { name: 'Bedankt, je formulier is ontvangen' }).waitFor();

    await page.goto(`/${regionId}/kandidaten`);
    await page.getByRole('columnheader', { name: 'In welke wijk woon je?' }).waitFor();
    await page.getByRole('cell', { name: 'Noord' }).waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Heb je een rijbewijs?').selectOption({ label: 'Bijna' });
    await page.keyboard.press('Escape');
    await page.getByText('1 kandidaat', { exact: true }).waitFor();
    expect(page.url()).toContain('eigen=heb_je_een_rijbewijs-bijna');
    await page.getByText('Heb je een rijbewijs?: Bijna').waitFor();

    await page.getByRole('link', { name: 'Sam Jansen' }).click();
    await shownIn(page, 'In welke wijk woon je?').getByText('Noord').waitFor();
    await shownIn(page, 'Heb je een rijbewijs?').getByText('Bijna').waitFor();

    await page.goto(`/${regionId}/cijfers?deel=wie`);
    const panel = page.getByRole('region', { name: 'Heb je een rijbewijs?' });
    await panel.getByRole('link', { name: 'Niet ingevuld: 1' }).waitFor();
    await panel.getByRole('link', { name: 'Bijna: 1' }).click();
    await page.getByRole('link', { name: 'Sam Jansen' }).waitFor();
    expect(await page.getByRole('link', { name: 'Anna Appel' }).count()).toBe(0);
  });

  it('is asked by the script on a website of somebody else, and may be required there', async () => {
    const { regionId } = await aDesk();
    await storedFields(
      regionId,
      { key: 'wijk', label: 'Wijk', required: true, help: 'Zoals Noord.' },
      { key: 'dagen', label: 'Dagen', type: 'multiselect' },
      { key: 'sinds', label: 'Sinds', type: 'date' },
    );
    const website = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="nl"><head><title>Loket</title></head><body><main>
        <script src="${webUrl()}/embed/form.js" data-form="${regionId}-contact"></script></main></body></html>`);
    });
    await new Promise<void>((resolve) => website.listen(0, host, resolve));
    onTestFinished(() => void website.close());
    const address = website.address();
    const origin = `http://${host}:${typeof address === 'object' ? address?.port : ''}`;
    await aStoredForm(regionId, { allowedOrigins: [origin] });

    const page = await newPage();
    await page.goto(origin);
    await fillIn(page);
    await page.getByRole('button', { name: 'Versturen', exact: true }).click();
    await page.getByRole('link', { name: 'Vul “Wijk” in.' }).click();
    await page.getByLabel(/^Wijk/).fill('Noord');
    await page.getByLabel('Tweede', { exact: true }).check();
    await page.getByLabel('Sinds').fill('2026-02-03');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Versturen', exact: true }).click();
    await page.getByText('Bedankt, je formulier is ontvangen').waitFor();
    const candidates = await adminDb().collection(candidatesPath(regionId)).get();
    const sam = candidates.docs.find((document) => document.get('firstName') === 'Sam');
    expect(sam?.get('custom')).toEqual({ wijk: 'Noord', dagen: ['b'], sinds: '2026-02-03' });
  });

  it('keeps its type while somebody has a value in it, and says why', async () => {
    const { regionAdmin, settings, regionId, anna, fields } = await aDesk();
    await storedFields(regionId, { key: 'wijk', label: 'Wijk' });
    const page = await openAs(regionAdmin, settings);
    await page.getByRole('button', { name: 'Wijk', exact: true }).click();
    await page.getByLabel('Soort antwoord').selectOption({ label: 'Getal' });
    // Somebody fills it in while the dialog is open.
    await anna.update({ custom: { wijk: 'Noord' } });
    await save(page);
    await page.getByText('Dit veld is al ingevuld in dossiers.').waitFor();
    expect((await fields())[0]?.type).toBe('text');
    await page.getByRole('button', { name: 'Annuleren' }).last().click();

    await page.getByRole('button', { name: 'Wijk', exact: true }).click();
    await page.getByText('1 kandidaat heeft dit ingevuld.').waitFor();
    await nameInput(page).fill('Buurt');
    await save(page);
    await closed(page);
    await expect.poll(async () => (await fields())[0]?.label).toBe('Buurt');
  });

  it('whose name suggests a special category is made only when somebody says that it may', async () => {
    const { regionAdmin, settings, fields } = await aDesk();
    const page = await openAs(regionAdmin, settings);
    await page.getByRole('button', { name: 'Veld toevoegen' }).first().click();
    await nameInput(page).fill('Heb je een ziekte?');
    await page.getByText('De woorden wijzen op: gezondheid.').waitFor();
    await save(page);
    await page.getByText('Bevestig eerst dat het mag.').waitFor();
    expect(await fields()).toEqual([]);
    await page.getByLabel(/^Ik heb nagegaan dat onze regio dit mag vragen/).check();
    await save(page);
    await closed(page);
    await page.getByText('Bijzondere gegevens: gezondheid').waitFor();
    expect((await fields())[0]?.confirmed).toMatchObject({ kinds: ['health'], byUid: regionAdmin });
    await page.getByRole('button', { name: 'Heb je een ziekte?', exact: true }).click();
    await page.getByText(/^Bevestigd door Test regionAdmin op/).waitFor();
  });

  it('is moved with keys, menu and mouse, archived, restored and removed', async () => {
    const { regionAdmin, settings, regionId, anna, fields } = await aDesk();
    const labels = ['Een', 'Twee', 'Drie'];
    await storedFields(regionId, ...labels.map((label) => ({ key: label.toLowerCase(), label })));
    await anna.update({ custom: { een: 'x' } });
    const order = async () => (await fields()).map(({ label }) => label);
    const page = await openAs(regionAdmin, settings);

    await page.getByRole('button', { name: /^Een verplaatsen/ }).press('ArrowDown');
    await page.getByText('Een staat nu op plaats 2 van 3.').waitFor();
    await expect.poll(order).toEqual(['Twee', 'Een', 'Drie']);
    await page.getByRole('button', { name: 'Acties voor Drie' }).click();
    await page.getByRole('menuitem', { name: 'Omhoog' }).click();
    await expect.poll(order).toEqual(['Twee', 'Drie', 'Een']);
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await row('Een').dragTo(row('Twee'));
    await expect.poll(order).toEqual(['Een', 'Twee', 'Drie']);

    const act = async (field: string, action: string) => {
      await page.getByRole('button', { name: `Acties voor ${field}` }).click();
      await page.getByRole('menuitem', { name: action }).click();
    };
    await act('Een', 'Verwijderen');
    await page.getByText('kan niet worden verwijderd. U kunt het wel archiveren.').waitFor();
    await act('Een', 'Archiveren');
    await page.getByText('Een is gearchiveerd.').waitFor();
    await act('Drie', 'Verwijderen');
    await page.getByText('Drie is verwijderd.').waitFor();
    await page.getByRole('button', { name: 'Gearchiveerd (1)' }).click();
    await page.getByRole('button', { name: 'Terugzetten: Een' }).click();
    await page.getByText('Een is weer in gebruik.').waitFor();
    await expect.poll(async () => (await order()).toSorted()).toEqual(['Een', 'Twee']);
  });
});

describe('the value of an own field', () => {
  it('is changed in its place, checked, and taken back', async () => {
    const { regionId, editor, custom } = await aDesk();
    await storedFields(
      regionId,
      { key: 'maat', label: 'Maat', type: 'number', required: true },
      { key: 'dagen', label: 'Dagen', type: 'multiselect' },
    );
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await shownIn(page, 'Maat').getByText('Verplicht, nog niet ingevuld').waitFor();
    await shownIn(page, 'Maat').press('F2');
    await page.getByLabel('Maat', { exact: true }).fill('groot');
    await page.keyboard.press('Enter');
    await page.getByText('Vul een getal in, bijvoorbeeld 0,8.').waitFor();
    await page.getByLabel('Maat', { exact: true }).fill('42,5');
    await page.keyboard.press('Enter');
    await shownIn(page, 'Maat').getByText('42,5').waitFor();
    await expect.poll(custom).toEqual({ maat: 42.5 });

    await page.getByRole('button', { name: /leeg veld.*: Eigen velden/ }).click();
    await page.getByRole('button', { name: 'Dagen toevoegen' }).click();
    await page.getByLabel('Tweede').check();
    await save(page);
    await page.getByText('Dagen is gewijzigd.').first().waitFor();
    await expect.poll(custom).toEqual({ maat: 42.5, dagen: ['b'] });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Dagen staat weer zoals het was.').first().waitFor();
    await expect.poll(custom).toEqual({ maat: 42.5 });
  });

  it('that a colleague changes meanwhile is shown, and a choice asked', async () => {
    const { regionId, editor, anna, custom } = await aDesk();
    await storedFields(regionId, { key: 'wijk', label: 'Wijk' });
    await anna.update({ custom: { wijk: 'Noord' } });
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await shownIn(page, 'Wijk').click();
    await page.getByLabel('Wijk', { exact: true }).fill('Zuid');
    await anna.update({ custom: { wijk: 'Oost' } });
    await page.getByText('Er staat nu: “Oost”').or(page.getByText('Oost')).first().waitFor();
    await page.getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await shownIn(page, 'Wijk').getByText('Zuid').waitFor();
    await expect.poll(custom).toEqual({ wijk: 'Zuid' });
  });

  it('of a field that was archived stays readable, and can be taken away', async () => {
    const { regionId, editor, viewer, anna, custom } = await aDesk();
    await storedFields(regionId, { key: 'wijk', label: 'Wijk', state: 'archived' });
    await anna.update({ custom: { wijk: 'Noord' } });
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await page.getByText('Wijk (gearchiveerd)').waitFor();
    await page.getByText('Noord').waitFor();
    await page.getByRole('button', { name: 'Wijk weghalen' }).click();
    await expect.poll(custom).toEqual({});
    const reader = await openAs(viewer, `/${regionId}/kandidaten/anna`);
    await reader.getByRole('heading', { name: 'Over Anna' }).waitFor();
    expect(await reader.getByText('Eigen velden').count()).toBe(0);
  });

  it('is asked when somebody is added by hand', async () => {
    const { regionId, editor } = await aDesk();
    await storedFields(regionId, { key: 'wijk', label: 'Wijk', required: true });
    const page = await openAs(editor, `/${regionId}/kandidaten/nieuw`);
    await page.getByLabel('Voornaam').fill('Bas');
    await page.getByLabel('Achternaam').fill('Bos');
    await page.getByLabel('E-mailadres').fill('bas@kandidaat.example');
    await page.getByLabel('De kandidaat kent de privacyverklaring (versie 1)').check();
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('1 veld klopt nog niet.').waitFor();
    await page.getByLabel(/^Wijk/).fill('Noord');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bas Bos' }).waitFor();
    await shownIn(page, 'Wijk').getByText('Noord').waitFor();
  });
});

describe('the screens of own fields', () => {
  it.each([1440, 1024, 390])('can be used by everybody at %d px', async (width) => {
    const { regionId, regionAdmin, settings, anna } = await aDesk();
    await storedFields(
      regionId,
      { key: 'wijk', label: 'In welke wijk van de gemeente woon je nu?', help: 'Zoals Noord.' },
      { key: 'dagen', label: 'Dagen', type: 'multiselect', required: true, showInDashboard: true },
      { key: 'oud', label: 'Oud veld', state: 'archived' },
      {
        key: 'geloof',
        label: 'Geloof',
        confirmed: { kinds: ['religion'], byUid: 'x', at: new Date() },
      },
    );
    await anna.update({ custom: { wijk: 'Noord', dagen: ['a'], oud: 'x' } });
    const page = await openAs(regionAdmin, settings);
    await page.setViewportSize({ width, height: 900 });
    const check = async () => {
      await expectAccessible(page);
      expect(await beyondWindow(page)).toBe(0);
    };
    await page.goto(settings);
    await page.getByRole('button', { name: 'Gearchiveerd (1)' }).click();
    await check();
    await page.getByRole('button', { name: 'Dagen', exact: true }).click();
    await page.getByText('1 kandidaat heeft dit ingevuld.').waitFor();
    await nameInput(page).fill('Ziekte');
    await page.getByRole('button', { name: 'Keuze Tweede weghalen' }).click();
    await page.getByRole('button', { name: 'Engelse tekst voor het formulier' }).click();
    await check();
    await page.goto(`/${regionId}/kandidaten/anna`);
    if (width < 1024) await page.getByRole('tab', { name: 'Over Anna' }).click();
    await shownIn(page, 'Dagen').click();
    await page.getByLabel('Tweede').waitFor();
    await check();
    await page.goto(`/${regionId}/kandidaten?eigen=dagen-a`);
    await page.getByText('Dagen: Eerste').waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await check();
    await page.goto(`/${regionId}/cijfers?deel=wie`);
    await page.getByRole('region', { name: 'Dagen' }).waitFor();
    await check();
  });
});
