// Somebody fills in the form that stands in a website of somebody else.
import { publicFormPath, submissionsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import {
  aFormInWebsite,
  candidatesOf,
  expectAccessibleEverywhere,
  fillIn,
  isFocused,
  nextButton,
  postsOf,
  scriptFor,
  sendButton,
  thanks,
  thanksForSignUp,
  twoPages,
  visit,
} from '../setup/embedded-form.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';

describe('somebody fills in the form', () => {
  it('with the keyboard only, and becomes a candidate', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    const { keyboard } = page;
    const tab = async (times = 1) => {
      for (let i = 0; i < times; i += 1) await keyboard.press('Tab');
    };
    await page.getByLabel('Voornaam').waitFor();

    await asSlowAsPeople(async () => {
      await tab();
      await keyboard.type('Sam');
      await tab();
      await keyboard.type('van der');
      await tab();
      await keyboard.type('Berg');
      await tab();
      await keyboard.type('sam@kandidaat.example');
      await tab();
      await keyboard.type('026 123 45 67');
      // Third of six kinds of education.
      await tab(3);
      await keyboard.press('Space');
      // Past the other three, to the subjects: open, search, choose the only one left.
      await tab(4);
      await keyboard.press('Enter');
      await tab();
      await keyboard.type('wisk');
      await keyboard.press('Enter');
      await tab();
      await keyboard.press('Space');
      // Past ten qualifications and the education, to the municipality.
      await tab(12);
      await keyboard.type('Zutphen');
      await tab();
      await keyboard.type('Ik geef graag les.');
    });
    // Past the link to the statement.
    await tab(2);
    await keyboard.press('Space');
    await tab(2);
    await keyboard.press('Enter');

    await thanks(page).waitFor();
    await expect.poll(() => isFocused(page, 'Bedankt')).toBe(true);
    expect(await page.getByLabel('Voornaam').count()).toBe(0);
    expect(await candidatesOf(regionId)).toMatchObject([
      {
        firstName: 'Sam',
        infix: 'van der',
        lastName: 'Berg',
        email: 'sam@kandidaat.example',
        phoneE164: '+31261234567',
        sectors: ['vo'],
        subjects: ['wi'],
        qualificationsSought: [],
        municipalityCode: '0301',
        motivation: 'Ik geef graag les.',
        consent: { privacyStatementVersion: '1', keepOneYear: false, channel: 'form' },
      },
    ]);
  });

  it('and chooses to be kept for a year', async () => {
    const { regionId, formId } = await aFormInWebsite({
      fields: ['firstName', 'lastName', 'email'],
    });
    const page = await visit(scriptFor(formId));
    await fillIn(page);
    await page.getByLabel('Bewaar mijn gegevens maximaal één jaar').check();
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(await candidatesOf(regionId)).toMatchObject([{ consent: { keepOneYear: true } }]);
  });

  it('and is led to the page that the region named', async () => {
    const thankYouUrl = 'https://www.loket.example/bedankt';
    const { formId } = await aFormInWebsite({ thankYouUrl });
    const page = await visit(scriptFor(formId));
    await page.route(thankYouUrl, (route) =>
      route.fulfill({ body: '<h1>Tot ziens</h1>', contentType: 'text/html' }),
    );
    await fillIn(page);
    await sendButton(page).click();
    await page.getByRole('heading', { name: 'Tot ziens' }).waitFor();
    expect(page.url()).toBe(thankYouUrl);
  });

  it('and presses twice: it is sent once', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    const posts = postsOf(page);
    await page.route('**/submissions', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue();
    });
    await fillIn(page);
    await sendButton(page).dblclick();
    await page.getByRole('button', { name: 'Bezig met versturen…' }).press('Enter');
    await thanks(page).waitFor();
    expect(posts).toHaveLength(1);
    expect(await candidatesOf(regionId)).toHaveLength(1);
  });
});

describe('a form of several pages', () => {
  it('is filled in with the keyboard, step by step, and asks what follows from an answer', async () => {
    const { regionId, formId } = await aFormInWebsite({
      ...{ pages: twoPages, send: { nl: 'Doe mee' }, thanks: { nl: 'Tot gauw!' } },
    });
    const page = await visit(scriptFor(formId));
    const posts = postsOf(page);
    const { keyboard } = page;
    const heading = (text: string) => page.getByRole('heading', { name: text }).waitFor();
    await heading('Stap 1 van 2 Waar wil je werken?');
    expect(await page.getByLabel('Voornaam').isVisible()).toBe(false);
    const subjects = page.getByRole('group', { name: 'Welk vak?' });
    expect(await subjects.isVisible()).toBe(false);

    // Third of six kinds of education.
    for (let i = 0; i < 3; i += 1) await keyboard.press('Tab');
    await keyboard.press('Space');
    await subjects.waitFor();
    const news = expect.poll(() => page.getByRole('status').allTextContents());
    await news.toContain('Nieuwe vraag: “Welk vak?”.');
    await keyboard.press('Enter');
    await page.getByText('Deze stap is nog niet klaar').waitFor();
    await expect.poll(() => isFocused(page, 'Vul “Welk vak?” in.')).toBe(true);
    await expectAccessibleEverywhere(page);
    await page.getByRole('link', { name: 'Vul “Welk vak?” in.' }).press('Enter');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('wiskunde');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Enter');

    await heading('Stap 2 van 2 Wie ben je?');
    await expect.poll(() => isFocused(page, 'Stap 2 van 2')).toBe(true);
    await expectAccessibleEverywhere(page);
    await asSlowAsPeople(async () => {
      await keyboard.press('Tab');
      await keyboard.type('Sam');
      await keyboard.press('Tab');
      await keyboard.type('Jansen');
      await keyboard.press('Tab');
      await keyboard.type('sam@kandidaat.example');
    });
    await page.getByRole('button', { name: 'Vorige' }).press('Enter');
    await heading('Stap 1 van 2');
    await page.getByLabel('Voortgezet onderwijs').press('Space');
    const left = expect.poll(() => page.getByRole('status').allTextContents());
    await left.toContain('Deze vraag hoeft niet meer: “Welk vak?”.');
    await nextButton(page).press('Enter');
    await page.getByLabel('Ik heb de privacyverklaring gelezen').press('Space');
    await page.getByRole('button', { name: 'Doe mee' }).press('Enter');
    await page.getByText('Tot gauw!').waitFor();
    expect(posts.map(({ answers }) => answers)).toEqual([
      { firstName: 'Sam', lastName: 'Jansen', email: 'sam@kandidaat.example' },
    ]);
    expect(await candidatesOf(regionId)).toMatchObject([{ sectors: [], subjects: [] }]);
  });

  it('leads from what the server finds wrong to the step where it stands', async () => {
    const [asksWhere, asksWho] = twoPages;
    const { formId } = await aFormInWebsite({
      pages: [{ questions: asksWho.questions }, asksWhere],
    });
    const page = await visit(scriptFor(formId));
    await page.getByLabel('Voornaam').fill('Sam');
    await page.getByLabel('Achternaam').fill('Jansen');
    await page.getByLabel('E-mailadres').fill('sam@kandi_daat.example');
    await nextButton(page).click();
    await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
    await sendButton(page).click();
    await page.getByRole('link', { name: /^Dit e-mailadres klopt niet/ }).click();
    await page.getByRole('heading', { name: 'Stap 1 van 2' }).waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('sam@kandidaat.example');
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('sam@kandidaat.example');
    await nextButton(page).click();
    await sendButton(page).click();
    await page.getByText('Bedankt').waitFor();
  });
});

describe('an address that answers beforehand', () => {
  it('chooses codes by its query and fills in who it is for behind the #; nothing of that reaches a server', async () => {
    const pages = [
      {
        questions: [
          ...['firstName', 'lastName', 'email', 'sectors', 'subjects'].map((name) => ({ name })),
          { name: 'qualificationsSought', hidden: true },
          { name: 'priorEducation', hidden: true, value: ['wo_ma'] },
        ],
      },
    ];
    const { regionId, formId } = await aFormInWebsite({ purpose: 'activity', pages });
    const asked: string[] = [];
    const page = await visit(scriptFor(formId), {
      address:
        '?sectors=vo,heelal&subjects=wi&qualificationsSought=undecided&priorEducation=hbo_ba&activity=open-dag&lastName=Query#firstName=Zo%C3%AB&email=zoe%40kandidaat.example&subjects=na',
      prepare: (opened) => opened.on('request', (request) => asked.push(request.url())),
    });
    const posts = postsOf(page);
    await page.getByText('1 gekozen: Wiskunde').waitFor();
    await asSlowAsPeople(async () => {
      expect(await page.getByLabel('Voornaam').inputValue()).toBe('Zoë');
      expect(await page.getByLabel('Achternaam').inputValue()).toBe('');
      expect(await page.getByLabel('Voortgezet onderwijs').isChecked()).toBe(true);
      await page.getByLabel('Achternaam').fill('Jansen');
      await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
    });
    await sendButton(page).click();
    await thanksForSignUp(page).waitFor();
    expect(posts).toMatchObject([{ activityId: 'open-dag' }]);
    expect(await candidatesOf(regionId)).toMatchObject([
      {
        firstName: 'Zoë',
        sectors: ['vo'],
        subjects: ['wi'],
        qualificationsSought: ['undecided'],
        priorEducation: 'wo_ma',
      },
    ]);
    expect(asked.filter((url) => /zoe|Zo%C3|Zoë/.test(url.replace(/#.*/, '')))).toEqual([]);
  });
});

describe('a program fills in the form', () => {
  it('with the question that people do not see: it is thanked and kept apart', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await fillIn(page);
    await page.locator('[name=homepage]').fill('https://spam.example', { force: true });
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(await candidatesOf(regionId)).toEqual([]);
    const { docs } = await adminDb().collection(submissionsPath(regionId)).get();
    expect(docs.map((record) => record.get('outcome'))).toEqual(['quarantined']);
  });
});

describe('something is wrong', () => {
  it('is said in a list that leads to the questions, and beside each; nothing is sent', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    const posts = postsOf(page);
    await page.getByLabel('Telefoonnummer').fill('bel me maar');
    await sendButton(page).click();

    const summary = page.getByRole('alert').filter({ hasText: 'nog niet verstuurd' });
    await expect.poll(() => isFocused(page, 'Het formulier is nog niet verstuurd')).toBe(true);
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      'Vul je voornaam in.',
      'Vul je achternaam in.',
      'Vul je e-mailadres in.',
      'Dit telefoonnummer klopt niet. Vul het in zoals 06 12345678.',
      'Kruis aan dat je de privacyverklaring hebt gelezen.',
    ]);
    const email = page.getByRole('textbox', {
      name: 'E-mailadres (verplicht)',
      description: 'Fout: Vul je e-mailadres in.',
    });
    expect(await email.getAttribute('aria-invalid')).toBe('true');

    await summary.getByRole('link', { name: 'Vul je e-mailadres in.' }).press('Enter');
    await page.keyboard.type('sam@kandidaat.example');
    expect(await email.inputValue()).toBe('sam@kandidaat.example');
    await sendButton(page).click();
    expect(await summary.getByRole('link').count()).toBe(4);
    expect(posts).toEqual([]);
  });

  it('that only the server sees, and is shown the same way', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await fillIn(page, 'sam@kandi_daat.example');
    await sendButton(page).click();
    await page.getByRole('link', { name: /^Dit e-mailadres klopt niet/ }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('sam@kandidaat.example');
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(await candidatesOf(regionId)).toHaveLength(1);
  });

  it('with the statement, which changed since the page was opened: the new one can be accepted', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await fillIn(page);
    const url = 'https://www.loket.example/privacy-2';
    await adminDb()
      .doc(publicFormPath(formId))
      .update({ privacyStatement: { url, version: '2', accepted: ['2'] } });
    await sendButton(page).click();
    await page.getByRole('link', { name: /^De privacyverklaring is veranderd/ }).waitFor();
    await page.locator(`a[href="${url}"]`).waitFor();

    const read = page.getByLabel('Ik heb de privacyverklaring gelezen');
    expect(await read.isChecked()).toBe(false);
    await read.check();
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(await candidatesOf(regionId)).toMatchObject([
      { consent: { privacyStatementVersion: '2' } },
    ]);
  });
});
