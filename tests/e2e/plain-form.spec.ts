// The form without script in a browser that runs none.

import type { FormChanges } from '@instroom/domain/form/a-form.ts';
import { candidatesPath, submissionsPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectAccessibleOnceScripted } from '../setup/accessible-once-scripted.ts';
import { adminDb } from '../setup/admin.ts';
import { newPage, webUrl } from '../setup/browser.ts';
import { aStoredForm } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';
import { openWebsite } from '../setup/website.ts';

async function aForm(changes: FormChanges = {}) {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, {
    name: 'Contactformulier Onderwijsregio Test',
    deskEmail: 'loket@test.example',
    ...changes,
  });
  const rows = async (path: string) =>
    (await adminDb().collection(path).get()).docs.map((document) => document.data());
  return {
    regionId,
    formId,
    candidates: () => rows(candidatesPath(regionId)),
    submissions: () => rows(submissionsPath(regionId)),
  };
}

/** In a browser without script. */
async function visit(address: string): Promise<Page> {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(address);
  // As if it had been open for long: a test fills in faster than people do.
  const openedAt = page.locator('input[name="openedAt"]');
  await openedAt.evaluateAll((inputs) => inputs.map((input) => input.setAttribute('value', '0')));
  return page;
}

async function fillIn(page: Page, email = 'sam@kandidaat.example') {
  await page.getByLabel('Voornaam').fill('Sam');
  await page.getByLabel('Achternaam').fill('O\'Neill <Zn> & "Co"');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
}

const send = (page: Page) => page.getByRole('button', { name: 'Versturen' }).click();
const thanks = (page: Page) =>
  page.getByRole('heading', { name: 'Bedankt, je formulier is ontvangen' });

describe('somebody without script', () => {
  it('fills in the form wrong, repairs it, and becomes a candidate', async () => {
    const { formId, candidates } = await aForm();
    const page = await visit(`/formulier/${formId}`);
    await page.getByLabel('Achternaam').fill('O\'Neill <Zn> & "Co"');
    await page.getByLabel('E-mailadres').fill('sam apenstaart');
    await page.getByLabel('Telefoonnummer').fill('bel me maar');
    await page.getByLabel('Voortgezet onderwijs').check();
    await page.getByText('Kies vakken').click();
    await page.getByLabel('Wiskunde').check();
    await page.getByLabel('Gemeente').selectOption('Zutphen');
    await page.getByLabel('Waarom wil je').fill('Ik geef graag les.\n\nAltijd al.');
    await send(page);

    const summary = page.getByRole('alert');
    expect(await page.title()).toBe('Fout: Contactformulier Onderwijsregio Test');
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      'Vul je voornaam in.',
      'Dit e-mailadres klopt niet. Vul het in zoals naam@voorbeeld.nl.',
      'Dit telefoonnummer klopt niet. Vul het in zoals 06 12345678.',
      'Kruis aan dat je de privacyverklaring hebt gelezen.',
    ]);
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await expectAccessibleOnceScripted(page);

    const email = page.getByRole('textbox', {
      name: 'E-mailadres (verplicht)',
      description: 'Fout: Dit e-mailadres klopt niet. Vul het in zoals naam@voorbeeld.nl.',
    });
    expect(await email.inputValue()).toBe('sam apenstaart');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Achternaam').inputValue()).toBe('O\'Neill <Zn> & "Co"');
    expect(await page.getByLabel('Wiskunde').isChecked()).toBe(true);
    expect(await page.getByLabel('Gemeente').inputValue()).toBe('0301');
    expect(await page.getByLabel('Waarom wil je').inputValue()).toBe(
      'Ik geef graag les.\n\nAltijd al.',
    );

    await summary.getByRole('link', { name: 'Vul je voornaam in.' }).press('Enter');
    await page.keyboard.type('Sam');
    await email.fill('sam@kandidaat.example');
    await page.getByLabel('Telefoonnummer').fill('+31 (0)26 123 45 67');
    await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
    await send(page);

    await thanks(page).waitFor();
    expect(await candidates()).toMatchObject([
      {
        firstName: 'Sam',
        lastName: 'O\'Neill <Zn> & "Co"',
        phoneE164: '+31261234567',
        sectors: ['vo'],
        subjects: ['wi'],
        municipalityCode: '0301',
        motivation: 'Ik geef graag les.\n\nAltijd al.',
      },
    ]);
  });

  it('meets nothing that WCAG 2.2 AA forbids: the empty form, the form in English, the thanks', async () => {
    const { formId } = await aForm();
    for (const address of [`/formulier/${formId}`, `/formulier/${formId}?lang=en`, '/bedankt/'])
      await expectAccessibleOnceScripted(await visit(address));
  });

  it('reads in sections what a form with script asks step by step, and skips what is not for them', async () => {
    const { formId, candidates } = await aForm({
      pages: [
        {
          title: { nl: 'Waar wil je werken?' },
          questions: [
            { name: 'sectors' },
            { name: 'subjects', required: true, showWhen: { name: 'sectors', anyOf: ['vo'] } },
          ],
        },
        {
          title: { nl: 'Wie ben je?' },
          questions: ['firstName', 'lastName', 'email'].map((name) => ({ name })),
        },
      ],
      thanks: { nl: 'Tot gauw!' },
    });
    const page = await visit(`/f/${formId}?sectors=vo`);
    await page.getByRole('region', { name: 'Waar wil je werken?' }).waitFor();
    await page.getByText('Verplicht als je bij “Soort onderwijs” hebt gekozen voor').waitFor();
    expect(await page.getByLabel('Voortgezet onderwijs').isChecked()).toBe(true);
    await expectAccessibleOnceScripted(page);
    await fillIn(page);
    await send(page);
    await page.getByRole('link', { name: 'Vul “Vakken” in.' }).waitFor();
    await expectAccessibleOnceScripted(page);

    await page.getByLabel('Voortgezet onderwijs').uncheck();
    await send(page);
    await thanks(page).waitFor();
    await page.getByText('Tot gauw!').waitFor();
    await expectAccessibleOnceScripted(page);
    expect(await candidates()).toMatchObject([{ sectors: [], subjects: [] }]);
  });

  it('sees the colour of the region on its button, also after a mistake', async () => {
    const accent = '#8a1f5c';
    const { formId } = await aForm({ style: { look: 'own', accent } });
    const page = await visit(`/formulier/${formId}`);
    const colour = () =>
      page
        .getByRole('button', { name: 'Versturen' })
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await colour()).toBe('rgb(138, 31, 92)');
    await send(page);
    await page.getByRole('alert').waitFor();
    expect(await colour()).toBe('rgb(138, 31, 92)');
    const other = await visit(`/f/${(await aForm()).formId}`);
    const plain = other.getByRole('button', { name: 'Versturen' });
    expect(await plain.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
      'rgb(8, 115, 90)',
    );
  });

  it('sends it twice within ten minutes: it counts once', async () => {
    const { formId, candidates, submissions } = await aForm();
    for (let times = 0; times < 2; times += 1) {
      const page = await visit(`/formulier/${formId}`);
      await fillIn(page);
      await send(page);
      await thanks(page).waitFor();
    }
    expect(await submissions()).toMatchObject([{ outcome: 'created', origin: webUrl() }]);
    expect(await candidates()).toHaveLength(1);
  });

  it('goes back after sending and sends again: it counts once', async () => {
    const { formId, submissions } = await aForm();
    const page = await visit(`/formulier/${formId}`);
    await fillIn(page);
    await send(page);
    await thanks(page).waitFor();
    await page.goBack();
    expect(await page.getByLabel('Voornaam').inputValue()).toBe('Sam');
    await send(page);
    await thanks(page).waitFor();
    expect(await submissions()).toHaveLength(1);
  });

  it.each([
    'the form',
    'the form that came back with an error',
  ])('pastes 100 kB into %s, is told so, and finds everything again by going back', async (which) => {
    const { formId, candidates } = await aForm();
    const page = await visit(`/formulier/${formId}`);
    if (which !== 'the form') {
      await send(page);
      await page.getByRole('alert').waitFor();
    }
    await fillIn(page);
    const motivation = page.getByLabel('Waarom wil je');
    await motivation.fill('Ik geef graag les. '.repeat(5_500));
    await send(page);
    await page.getByRole('heading', { name: 'Je tekst is te lang om te versturen' }).waitFor();
    if (which === 'the form') await expectAccessibleOnceScripted(page);

    await page.goBack();
    expect(await page.getByLabel('Voornaam').inputValue()).toBe('Sam');
    expect((await motivation.inputValue()).length).toBeGreaterThan(100_000);
    await asSlowAsPeople(() => motivation.fill('Ik geef graag les.'));
    await send(page);
    await thanks(page).waitFor();
    expect(await candidates()).toMatchObject([{ motivation: 'Ik geef graag les.' }]);
  });

  it('reads and sends it in English', async () => {
    const { formId, candidates } = await aForm();
    const page = await visit(`/formulier/${formId}`);
    await page.getByRole('link', { name: 'English' }).click();
    const sendEnglish = () => page.getByRole('button', { name: 'Send' }).click();
    await page.getByLabel('First name').fill('Sam');
    await page.getByLabel('Last name').fill('Jansen');
    await page.getByLabel('Email address').fill('sam@kandidaat.example');
    await sendEnglish();
    await page.getByRole('link', { name: 'Tick that you have read' }).waitFor();
    await page.getByLabel('I have read the privacy statement').check();
    await sendEnglish();
    await page.getByRole('heading', { name: 'Thank you, we have received your form' }).waitFor();
    expect(await candidates()).toHaveLength(1);
  });
});

describe('the form copied into a website', () => {
  it('is sent from there, and leads to the page that says thank you', async () => {
    const website = await openWebsite();
    onTestFinished(website.close);
    const { origin } = website;
    const { formId, candidates, submissions } = await aForm({ allowedOrigins: [origin] });
    const copied = await (await fetch(`${webUrl()}/api/forms/${formId}/html`)).text();
    website.show(copied);

    const page = await visit(origin);
    // The browser itself holds back what is empty, and the visitor stays on the website.
    await send(page);
    expect(page.url()).toBe(`${origin}/`);
    await fillIn(page);
    await send(page);
    await thanks(page).waitFor();
    expect(page.url()).toBe(`${webUrl()}/bedankt/index.html`);
    expect(await candidates()).toHaveLength(1);
    expect(await submissions()).toMatchObject([{ origin }]);
  });
});
