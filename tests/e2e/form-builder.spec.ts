// A region admin builds a form. What visitors of a website see of it stands in websites.spec.ts.
import { aForm, type FormChanges } from '@instroom/domain/form/a-form.ts';
import { historyOf } from '@instroom/domain/form/publish-form.ts';
import {
  candidatesPath,
  formPath,
  formVersionPath,
  publicFormPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  beyondWindow,
  expectAccessible,
  expectAccessibleAtEveryWidth,
} from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aStoredForm } from '../setup/form.ts';
import { actOn, press, preview, tab } from '../setup/form-builder.ts';
import { aRegion } from '../setup/region.ts';

const desk = { name: 'Loket Test', email: 'loket@test.example' };

async function aFormOfRegion(changes: FormChanges = {}) {
  const region = await aRegion({ name: 'Regio Test', desk });
  const { regionId } = region;
  const formId = await aStoredForm(regionId, { name: 'Ons formulier', ...changes });
  const { draft, version } = historyOf(aForm({ regionId, name: 'Ons formulier', ...changes }));
  const db = adminDb();
  await db.doc(formPath(regionId, formId)).set(draft);
  await db.doc(formVersionPath(regionId, formId, 1)).set(version);
  const design = async () => (await db.doc(formPath(regionId, formId)).get()).get('design');
  const count = async (path: string) => (await db.collection(path).get()).size;
  return { ...region, formId, design, count, address: `/${regionId}/beheer/formulieren` };
}

const parts = [
  'Vragen',
  'Teksten',
  'Mail',
  'Uiterlijk en websites',
  'Op de website zetten',
  'Eerdere versies',
];

/** What is said of a field, as a screen reader finds it. */
const describedBy = (field: Locator) =>
  field.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );

describe('a form', () => {
  it('is kept on every screen, in each of its parts', async () => {
    // Few questions: whoever checks the page looks at each municipality to choose from.
    const fields = ['firstName', 'lastName', 'email', 'sectors', 'subjects'];
    const { regionAdmin, address, formId } = await aFormOfRegion({ fields });
    const page = await openAs(regionAdmin, `${address}/${formId}`);
    await page.getByRole('button', { name: 'Soort onderwijs', exact: true }).click();
    await page.getByRole('region', { name: 'Vraag: Soort onderwijs' }).waitFor();
    await preview(page).getByLabel('Voornaam').waitFor();
    for (const part of parts) {
      await tab(page, part);
      await page.getByRole('tabpanel', { name: part }).waitFor();
      for (const width of [1024, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(`${part}, ${width}: ${await beyondWindow(page)}`).toBe(`${part}, ${width}: 0`);
      }
      await expectAccessible(page);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(parts);
  });

  it('has its questions in the order to which they are dragged', async () => {
    const { regionAdmin, address, formId, design } = await aFormOfRegion();
    const page = await openAs(regionAdmin, `${address}/${formId}`);
    const row = (name: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });
    const municipality = 'Gemeente waar je woont';
    await row('Telefoonnummer').dragTo(row('Voornaam'));
    await page.getByText('Telefoonnummer staat nu op pagina 1, plaats 1.').waitFor();
    await press(page, 'Pagina toevoegen');
    const second = page.getByRole('region', { name: 'Pagina 2', exact: true });
    await row(municipality).dragTo(second.getByText('Nog geen vragen', { exact: false }));
    await second.getByRole('button', { name: municipality, exact: true }).waitFor();
    await press(page, 'Concept opslaan');
    await page.getByText('Het concept is opgeslagen.').waitFor();
    const { pages } = await design();
    expect(pages[0].questions[0].name).toBe('phone');
    expect(pages[1].questions).toEqual([{ name: 'municipalityCode' }]);
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
