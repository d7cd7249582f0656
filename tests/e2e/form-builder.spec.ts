// A region admin builds a form, and what visitors of a website see of it.
import { createServer } from 'node:http';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { historyOf } from '@instroom/domain/form/publish-form.ts';
import {
  candidatesPath,
  formPath,
  formVersionPath,
  publicFormPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { host } from '../../local/src/ports.ts';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { newPage, webUrl } from '../setup/browser.ts';
import { aStoredForm } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';

const desk = { name: 'Loket Test', email: 'loket@test.example' };

async function aFormOfRegion() {
  const region = await aRegion({ name: 'Regio Test', desk });
  const { regionId } = region;
  const formId = await aStoredForm(regionId, { name: 'Ons formulier' });
  const { draft, version } = historyOf(aForm({ regionId, name: 'Ons formulier' }));
  const db = adminDb();
  await db.doc(formPath(regionId, formId)).set(draft);
  await db.doc(formVersionPath(regionId, formId, 1)).set(version);
  const design = async () => (await db.doc(formPath(regionId, formId)).get()).get('design');
  const count = async (path: string) => (await db.collection(path).get()).size;
  return { ...region, formId, design, count, address: `/${regionId}/beheer/formulieren` };
}

/** A website of somebody else that shows a form with its script; answers its origin. */
async function aWebsite(script: () => string): Promise<string> {
  const website = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><head><title>Loket</title></head><body><main>${script()}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => website.listen(0, host, resolve));
  onTestFinished(() => void website.close());
  const address = website.address();
  return `http://${host}:${typeof address === 'object' ? address?.port : ''}`;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const preview = (page: Page) => page.getByTestId('preview');

async function actOn(page: Page, question: string, action: string) {
  await page.getByRole('button', { name: `Acties voor ${question}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** What is said of a field, as a screen reader finds it. */
const describedBy = (field: Locator) =>
  field.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );

describe('a form', () => {
  it('of two pages and a condition is built, published and shown on a website', async () => {
    const { regionAdmin, regionId, address } = await aFormOfRegion();
    let script = '';
    const origin = await aWebsite(() => script);
    const page = await openAs(regionAdmin, address);
    await press(page, 'Formulier maken');
    await page.getByLabel('Naam van het formulier').fill('Meeloopdag');
    await press(page, 'Maken');
    await page.getByRole('heading', { name: 'Meeloopdag' }).waitFor();

    const motivation = 'Waarom wil je in het onderwijs werken?';
    await actOn(page, motivation, 'Weghalen');
    await press(page, 'Ongedaan maken');
    await page.getByText(`${motivation} staat er weer.`).waitFor();
    await actOn(page, motivation, 'Weghalen');
    await press(page, 'Pagina toevoegen');
    await page.getByLabel('Vraag toevoegen aan pagina 2').selectOption({ label: motivation });
    await page.getByRole('button', { name: motivation, exact: true }).click();
    const editor = page.getByRole('region', { name: `Vraag: ${motivation}` });
    await editor.getByLabel('Verplicht').check();
    await editor
      .getByLabel('Wanneer tonen?')
      .selectOption({ label: 'Alleen na een antwoord op: Soort onderwijs' });
    await editor.getByRole('checkbox', { name: 'Primair onderwijs' }).check();
    await editor.getByLabel('Andere vraagtekst: Nederlands').fill('Waarom de basisschool?');
    await editor.getByLabel('Andere vraagtekst: Engels').fill('Why primary school?');
    await page.getByText('Alleen als…').waitFor();

    await preview(page).getByText('Stap 1 van 2').waitFor();
    await preview(page).getByLabel('Primair onderwijs', { exact: true }).check();
    await preview(page).getByText('Stap 1 van 2').waitFor();
    await page.getByRole('radiogroup', { name: 'Taal' }).getByText('Engels').click();
    await preview(page).getByLabel('First name').waitFor();

    await tab(page, 'Uiterlijk en websites');
    await page.getByLabel('Websites die dit formulier mogen tonen').fill(origin);
    await press(page, 'Publiceren');
    await page.getByText('Dit formulier is nog niet eerder gepubliceerd.').waitFor();
    await press(page, 'Nu publiceren');
    await page.getByText('Versie 1 is gepubliceerd.').waitFor();
    await tab(page, 'Op de website zetten');
    script = await page.getByLabel('Code voor uw website').getByRole('textbox').inputValue();
    expect(script).toContain(`${webUrl()}/embed/form.js`);
    await press(page, 'HTML ophalen');
    await page.getByRole('button', { name: 'Losse HTML kopiëren' }).waitFor();
    expect(await page.getByLabel('Losse HTML').getByRole('textbox').inputValue()).toContain(
      '<form',
    );

    const visitor = await newPage();
    await visitor.goto(origin);
    await visitor.getByLabel('Voornaam').waitFor();
    await asSlowAsPeople(async () => {
      await visitor.getByLabel('Voornaam').fill('Sam');
      await visitor.getByLabel('Achternaam').fill('Jansen');
      await visitor.getByLabel('E-mailadres').fill('sam@kandidaat.example');
      await visitor.getByLabel('Primair onderwijs', { exact: true }).check();
    });
    await visitor.getByRole('button', { name: 'Volgende' }).click();
    await visitor.getByLabel('Waarom de basisschool?').fill('Om de kinderen');
    await visitor.getByLabel('Ik heb de privacyverklaring gelezen').check();
    await visitor.getByRole('button', { name: 'Versturen', exact: true }).click();
    await visitor.getByText('Bedankt, je formulier is ontvangen').waitFor();
    const candidates = await adminDb().collection(candidatesPath(regionId)).get();
    expect(candidates.docs.map((candidate) => candidate.get('lastName'))).toEqual(['Jansen']);
  });

  it.each(['Vragen', 'Op de website zetten'])('is kept at every width: %s', async (part) => {
    const { regionAdmin, address, formId } = await aFormOfRegion();
    const page = await openAs(regionAdmin, `${address}/${formId}`);
    await page.getByRole('button', { name: 'Soort onderwijs', exact: true }).click();
    await page.getByRole('region', { name: 'Vraag: Soort onderwijs' }).waitFor();
    await preview(page).getByLabel('Voornaam').waitFor();
    await tab(page, part);
    await page.getByRole('tabpanel', { name: part }).waitFor();
    await expectAccessibleAtEveryWidth(page);
  });

  it('is changed and changed back, tried without a trace, and put back as it was published', async () => {
    const { regionAdmin, regionId, address, formId, design, count } = await aFormOfRegion();
    const page = await openAs(regionAdmin, `${address}/${formId}`);
    await page.getByRole('button', { name: /^Voornaam verplaatsen/ }).press('ArrowDown');
    await page.getByText('Voornaam staat nu op pagina 1, plaats 2.').waitFor();
    await tab(page, 'Teksten');
    await page.getByLabel('Inleiding: Nederlands').fill('Welkom bij het loket');
    await preview(page).getByText('Welkom bij het loket').waitFor();
    await page.getByRole('link', { name: 'Alle formulieren' }).click();
    await page.getByRole('dialog', { name: 'Nog niet opgeslagen' }).waitFor();
    await press(page, 'Hier blijven');
    await press(page, 'Concept opslaan');
    await page.getByText('Het concept is opgeslagen.').waitFor();
    expect((await design()).intro).toEqual({ nl: 'Welkom bij het loket' });
    await press(page, 'Ongedaan maken');
    await page.getByText('Het concept staat weer zoals het was.').waitFor();
    expect(await design()).not.toHaveProperty('intro');

    await press(page, 'Proefverzending');
    await page.getByText('Dit zou goed zijn ontvangen.').waitFor();
    await page.getByText('Er zou een nieuwe kandidaat komen.').waitFor();
    await preview(page).getByLabel('E-mailadres').fill('geen adres');
    await preview(page).getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Dit zou nog niet worden verstuurd: 1 antwoord klopt niet.').waitFor();
    await preview(page).getByText('Dit e-mailadres klopt niet.').first().waitFor();
    expect(await count(candidatesPath(regionId))).toBe(0);
    expect(await count(submissionsPath(regionId))).toBe(0);

    await page.getByLabel('Naam van het formulier').fill('Anders');
    await press(page, 'Publiceren');
    await page.getByText('De naam of het doel').waitFor();
    await press(page, 'Nu publiceren');
    await page.getByText('Versie 2 is gepubliceerd.').waitFor();
    await tab(page, 'Eerdere versies');
    await press(page, 'Versie 1 terugzetten als concept');
    await page.getByRole('heading', { name: 'Ons formulier' }).waitFor();
    await press(page, 'Concept opslaan');
    await expect.poll(async () => (await design()).name).toBe('Ons formulier');
    const shown = await adminDb().doc(publicFormPath(formId)).get();
    expect(shown.get('name')).toBe('Anders');
  });

  it('that misses something is not published, and says what', async () => {
    const { regionAdmin, address, formId } = await aFormOfRegion();
    const page = await openAs(regionAdmin, `${address}/${formId}`);
    await page.getByRole('button', { name: 'E-mailadres', exact: true }).click();
    const editor = page.getByRole('region', { name: 'Vraag: E-mailadres' });
    await editor.getByText('Zonder deze vraag kunt u de kandidaat niet bereiken.').waitFor();
    await tab(page, 'Uiterlijk en websites');
    await page.getByLabel('Eigen kleur voor knoppen en links').check();
    await page.getByLabel('Kleur', { exact: true }).fill('#ffee00');
    await page.getByText('Deze kleur is te licht om te lezen op wit').waitFor();
    await tab(page, 'Mail');
    await page.getByLabel('Nieuwe kandidaten krijgen een bevestiging per mail').check();
    await page.getByLabel('Onderwerp: Nederlands').fill('Dag {{voornam}}');
    await page.getByLabel('Tekst: Nederlands').fill('Bel {{telefoon}}. Groet, {{adviseur}}');
    await expect
      .poll(() => describedBy(page.getByLabel('Onderwerp: Nederlands')))
      .toContain('Het invulveld “voornam” bestaat niet.');
    await expect
      .poll(() => describedBy(page.getByLabel('Tekst: Nederlands')))
      .toContain('Het invulveld “telefoon” kan niet worden ingevuld');
    await page.getByLabel('Tekst: Nederlands').fill('Groet, {{adviseur}}');
    await expect
      .poll(() => describedBy(page.getByLabel('Tekst: Nederlands')))
      .toContain('nog voordat iemand adviseur is');
    await expectAccessibleAtEveryWidth(page);
    await press(page, 'Publiceren');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Nog te doen voordat u kunt publiceren').waitFor();
    await dialog.getByText('Bevestiging per mail: Het invulveld “voornam”').waitFor();
    await expect
      .poll(() => dialog.getByRole('button', { name: 'Nu publiceren' }).isDisabled())
      .toBe(true);
  });

  it('is closed and opened again from the list, for region admins only', async () => {
    const { regionAdmin, editor, viewer, address, formId } = await aFormOfRegion();
    const page = await openAs(regionAdmin, address);
    await actOn(page, 'Ons formulier', 'Sluiten');
    await page.getByText('Ons formulier is gesloten.').waitFor();
    const isActive = async () => (await adminDb().doc(publicFormPath(formId)).get()).get('active');
    expect(await isActive()).toBe(false);
    await press(page, 'Ongedaan maken');
    await expect.poll(isActive).toBe(true);
    await expectAccessibleAtEveryWidth(page);
    for (const uid of [editor, viewer]) {
      const other = await openAs(uid, `${address}/${formId}`);
      await other.getByRole('heading', { level: 1, name: 'Alleen voor regiobeheerders' }).waitFor();
      expect(await other.getByRole('button', { name: 'Publiceren' }).count()).toBe(0);
    }
  });
});
