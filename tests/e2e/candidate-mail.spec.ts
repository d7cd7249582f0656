// Mail to a candidate in a browser: written from a template with the mail beside it, taken back, sent; and the templates.
import { interactionsPath, mailsPath, mailTemplatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aDossier } from '../setup/dossier.ts';
import { aRegion } from '../setup/region.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const preview = (page: Page) =>
  page.getByRole('complementary', { name: 'Zo krijgt de kandidaat het' });
const subject = (page: Page) => dialog(page).getByLabel('Onderwerp');
const text = (page: Page) => dialog(page).getByRole('textbox', { name: 'Tekst' });
const send = (page: Page) => dialog(page).getByRole('button', { name: 'Versturen' }).click();
const open = (page: Page) => page.getByRole('button', { name: 'Mail sturen' }).click();
const noSettings = 'Alleen voor regiobeheerders';
const said = (page: Page) => page.getByRole('status');

async function contactsOf(regionId: string) {
  const all = await adminDb().collection(interactionsPath(regionId, 'anna')).get();
  return all.docs.map((document) => document.data());
}

describe('a mail to a candidate', () => {
  it('is written from a template, shown as it arrives, taken back, and sent', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await openAs(editor, path);
    await open(page);
    await dialog(page).getByLabel('Sjabloon').selectOption({ label: 'Welkom na aanmelding' });
    await preview(page).getByText('Je aanmelding bij Regio Test').waitFor();
    await preview(page).getByText('Dag Anna,').waitFor();
    await preview(page).getByText('anna@kandidaat.example').waitFor();
    await dialog(page).getByText('Engels', { exact: true }).click();
    await preview(page).getByText('Dear Anna,').waitFor();

    await text(page).fill('Dag {{voornam}}, bel {{telefoon}}');
    await page.getByText('Het invulveld “voornam” bestaat niet.').waitFor();
    await text(page).fill('Bel {{telefoon}}');
    await send(page);
    await page.getByText('Het invulveld “telefoon” kan niet worden ingevuld').waitFor();
    expect(await contactsOf(regionId)).toEqual([]);

    // With the keyboard: the placeholder comes where somebody was typing.
    await text(page).fill('Dag , tot vrijdag.');
    await text(page).press('Home');
    for (let step = 0; step < 4; step += 1) await text(page).press('ArrowRight');
    await dialog(page).getByRole('button', { name: 'Invulveld toevoegen' }).press('Enter');
    await page.getByRole('menuitem', { name: /^Voornaam/ }).press('Enter');
    await expect.poll(() => text(page).inputValue()).toBe('Dag {{voornaam}}, tot vrijdag.');
    await subject(page).fill('Tot vrijdag');
    await text(page).press('Control+End');
    await text(page).pressSequentially('\n\nGroet,\nhet loket');
    await expectAccessibleAtEveryWidth(page);
    expect(await preview(page).isVisible()).toBe(true);

    // Closed by mistake, it is still there.
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await open(page);
    expect(await subject(page).inputValue()).toBe('Tot vrijdag');
    await send(page);
    await dialog(page).waitFor({ state: 'hidden' });
    await said(page).filter({ hasText: 'De mail gaat over tien seconden weg.' }).waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: 'Tot vrijdag' });
    await entry.getByText('Wordt zo verstuurd').waitFor();
    expect(await entry.getByRole('button', { name: /wijzigen$/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await said(page).filter({ hasText: 'De mail is niet verstuurd.' }).waitFor();
    await entry.waitFor({ state: 'detached' });
    expect((await adminDb().collection(mailsPath(regionId)).get()).size).toBe(0);

    await open(page);
    expect(await text(page).inputValue()).toContain('Dag {{voornaam}}, tot vrijdag.\n');
    await send(page);
    await entry.getByText('Dag Anna, tot vrijdag.').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await said(page).filter({ hasText: 'De mail gaat over tien seconden weg.' }).waitFor();
    // There is no mail server here: it stays in the house.
    await entry.getByText('Niet naar buiten gestuurd').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Hele tekst tonen' }).click();
    await expectAccessibleAtEveryWidth(page);
    expect(await contactsOf(regionId)).toMatchObject([{ kind: 'email', byUid: editor }]);
    // Ten seconds of it are waited for.
  }, 120_000);

  it('cannot be sent to a restricted candidate, nor by a viewer, and that is said', async () => {
    const { editor, viewer, document, path } = await aDossier();
    const page = await openAs(editor, path);
    await open(page);
    await subject(page).fill('Dag');
    await document.update({ restricted: true });
    await page.getByText('Mail sturen kan niet: dit dossier is geblokkeerd.').waitFor();
    expect(await page.getByRole('button', { name: 'Mail sturen' }).isDisabled()).toBe(true);
    expect(await dialog(page).count()).toBe(0);
    const other = await openAs(viewer, path);
    await other.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    expect(await other.getByRole('button', { name: 'Mail sturen' }).count()).toBe(0);
  });
});

it('mail templates are kept by an editor, who sees nothing else of the settings', async () => {
  const { regionId, editor } = await aRegion({ name: 'Regio Test' });
  const page = await openAs(editor, `/${regionId}/beheer/mailsjablonen`);
  const list = page.getByRole('list', { name: 'Mailsjablonen', exact: true });
  const stored = async () =>
    (await adminDb().doc(mailTemplatePath(regionId, 'closing')).get()).data();
  await list.getByRole('button', { name: 'Afronden', exact: true }).click();
  await text(page).fill('Dag {{voornaam}}, het ga je goed.');
  await dialog(page).getByText('Dag Sanne, het ga je goed.').waitFor();
  await subject(page).fill('Dag {{wie}}');
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Het invulveld “wie” bestaat niet.').waitFor();
  await subject(page).fill('Tot ziens');
  await expectAccessibleAtEveryWidth(page);
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click();
  await said(page).filter({ hasText: 'Afronden is opgeslagen.' }).waitFor();
  expect(await stored()).toMatchObject({ nl: { subject: 'Tot ziens' }, version: 1 });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await list.getByText('We sluiten je dossier').waitFor();

  await list.getByRole('button', { name: 'Acties voor Afronden' }).click();
  await page.getByRole('menuitem', { name: 'Archiveren' }).click();
  await page.getByRole('button', { name: '1 gearchiveerd sjabloon' }).click();
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole('button', { name: 'Afronden terugzetten' }).click();
  await list.getByRole('button', { name: 'Afronden', exact: true }).waitFor();

  await page.goto(`/${regionId}/beheer/regio`);
  await page.getByRole('heading', { level: 1, name: noSettings }).waitFor();
});
