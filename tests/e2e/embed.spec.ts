// The form as it stands in a website of somebody else: another origin, other styles, strict rules.
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import type { FormChanges } from '@instroom/domain/form/a-form.ts';
import type { FormPage } from '@instroom/domain/form/layout.ts';
import { candidatesPath, publicFormPath, submissionsPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { host } from '../../local/src/ports.ts';
import { adminDb } from '../setup/admin.ts';
import { newPage, webUrl } from '../setup/browser.ts';
import { aStoredForm } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';

const strictPolicy = () =>
  `default-src 'none'; script-src ${webUrl()}; connect-src ${webUrl()}; style-src 'self'; img-src data:`;

/** A website with one page, whatever its path: its body comes with the test. */
let body = '';
let headers: Record<string, string> = {};
const website = createServer((request, response) => {
  const isPage = /^\/(?:\?|$)/.test(request.url ?? '');
  response.writeHead(isPage ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    ...headers,
  });
  response.end(
    isPage
      ? `<!doctype html><html lang="nl"><head><title>Loket</title><link rel="icon" href="data:,"></head>
         <body><main><h1>Loket</h1>${body}</main></body></html>`
      : '',
  );
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => website.listen(0, host, resolve));
  const address = website.address();
  origin = `http://${host}:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  website.close();
});

async function aFormInWebsite(changes: FormChanges = {}) {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, { allowedOrigins: [origin], ...changes });
  return { regionId, formId };
}

function scriptFor(formId: string, attributes = '') {
  return `<script src="${webUrl()}/embed/form.js" data-form="${formId}" ${attributes}></script>`;
}

type Visit = {
  /** What follows the address of the page. */
  address?: string;
  headers?: Record<string, string>;
  prepare?: (page: Page) => unknown;
};

async function visit(
  html: string,
  { address = '', headers: sent = {}, prepare }: Visit = {},
): Promise<Page> {
  body = html;
  headers = sent;
  const page = await newPage();
  await prepare?.(page);
  await page.goto(`${origin}/${address}`);
  return page;
}

async function fillIn(page: Page, email = 'sam@kandidaat.example') {
  await page.getByLabel('Voornaam').waitFor();
  await asSlowAsPeople(async () => {
    await page.getByLabel('Voornaam').fill('Sam');
    await page.getByLabel('Achternaam').fill('Jansen');
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
  });
}

const twoPages: [FormPage, FormPage] = [
  {
    title: { nl: 'Waar wil je werken?' },
    questions: [
      { name: 'sectors' },
      {
        name: 'subjects',
        required: true,
        label: { nl: 'Welk vak?' },
        showWhen: { name: 'sectors', anyOf: ['vo'] },
      },
    ],
  },
  {
    title: { nl: 'Wie ben je?' },
    questions: ['firstName', 'lastName', 'email'].map((name) => ({ name })),
  },
];

const nextButton = (page: Page) => page.getByRole('button', { name: 'Volgende' });
const keptIn = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));
const sendButton = (page: Page) => page.getByRole('button', { name: 'Versturen', exact: true });
const thanks = (page: Page) => page.getByText('Bedankt, je formulier is ontvangen');
const isFocused = (page: Page, text: string) =>
  page.evaluate(
    (wanted) =>
      document
        .querySelector('instroom-form')
        ?.shadowRoot?.activeElement?.textContent?.includes(wanted),
    text,
  );

function postsOf(page: Page): { submissionId: string; answers: Record<string, unknown> }[] {
  const posts: ReturnType<typeof postsOf> = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.postDataJSON());
  });
  return posts;
}

async function candidatesOf(regionId: string) {
  const found = await adminDb().collection(candidatesPath(regionId)).get();
  return found.docs.map((document) => document.data());
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function expectAccessibleEverywhere(page: Page) {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
}

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
    expect(await isFocused(page, 'Bedankt')).toBe(true);
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
    expect(await page.getByRole('status').allTextContents()).toContain(
      'Nieuwe vraag: “Welk vak?”.',
    );
    await keyboard.press('Enter');
    await page.getByText('Deze stap is nog niet klaar').waitFor();
    expect(await isFocused(page, 'Vul “Welk vak?” in.')).toBe(true);
    await expectAccessibleEverywhere(page);
    await page.getByRole('link', { name: 'Vul “Welk vak?” in.' }).press('Enter');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('wiskunde');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Enter');

    await heading('Stap 2 van 2 Wie ben je?');
    expect(await isFocused(page, 'Stap 2 van 2')).toBe(true);
    await expectAccessibleEverywhere(page);
    await keyboard.press('Tab');
    await keyboard.type('Sam');
    await keyboard.press('Tab');
    await keyboard.type('Jansen');
    await keyboard.press('Tab');
    await keyboard.type('sam@kandidaat.example');
    await page.getByRole('button', { name: 'Vorige' }).press('Enter');
    await heading('Stap 1 van 2');
    await page.getByLabel('Voortgezet onderwijs').press('Space');
    expect(await page.getByRole('status').allTextContents()).toContain(
      'Deze vraag hoeft niet meer: “Welk vak?”.',
    );
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
    await thanks(page).waitFor();
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
    expect(await isFocused(page, 'Het formulier is nog niet verstuurd')).toBe(true);
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

describe('the internet fails', () => {
  it('and what was filled in stays; sent again with the same id it counts once', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    const posts = postsOf(page);
    await page.route('**/submissions', (route) => route.abort());
    await fillIn(page);
    await sendButton(page).click();
    const notice = page.getByRole('alert').filter({ hasText: 'Je antwoorden staan nog in het' });
    await notice.waitFor();
    expect(await page.getByLabel('Voornaam').inputValue()).toBe('Sam');
    await page.getByRole('button', { name: 'Opnieuw versturen' }).click();
    await notice.waitFor();

    await page.unroute('**/submissions');
    await page.getByRole('button', { name: 'Opnieuw versturen' }).click();
    await thanks(page).waitFor();
    expect(new Set(posts.map(({ submissionId }) => submissionId)).size).toBe(1);
    expect(await candidatesOf(regionId)).toHaveLength(1);
  });

  it('after the server had received it: it is sent again by itself and still counts once', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    const posts = postsOf(page);
    let isFirst = true;
    await page.route('**/submissions', async (route) => {
      if (!isFirst || route.request().method() !== 'POST') return route.continue();
      isFirst = false;
      await route.fetch();
      await route.abort();
    });
    await fillIn(page);
    await sendButton(page).click();
    await page.getByText('We proberen het zo vanzelf nog een keer').waitFor();
    await thanks(page).waitFor();

    expect(posts).toHaveLength(2);
    expect(posts[1]).toEqual(posts[0]);
    expect(await candidatesOf(regionId)).toHaveLength(1);
    expect((await adminDb().collection(submissionsPath(regionId)).get()).size).toBe(1);
  });

  it('while somebody goes on editing: what it looked like before is not sent', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await page.route('**/submissions', (route) => route.abort());
    await fillIn(page);
    await sendButton(page).click();
    await page.getByText('We proberen het zo vanzelf nog een keer').waitFor();
    await page.getByLabel('Voornaam').fill('Samuel');
    await page.getByText('Kies “Opnieuw versturen”').waitFor();
    expect(await keptIn(page)).toEqual([]);
    await page.unroute('**/submissions');
    await page.getByRole('button', { name: 'Opnieuw versturen' }).click();
    await thanks(page).waitFor();
    expect(await candidatesOf(regionId)).toMatchObject([{ firstName: 'Samuel' }]);
  });

  it('and the page is closed over it: the next page with the form in that tab sends it, once', async () => {
    const { regionId, formId } = await aFormInWebsite({ pages: twoPages });
    const page = await visit(scriptFor(formId));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('Voortgezet onderwijs').check();
    await page.getByText('Kies vakken').click();
    await page.getByLabel('Wiskunde').check();
    await nextButton(page).click();
    await fillIn(page);
    expect(await keptIn(page)).toEqual([]);

    await page.context().setOffline(true);
    await sendButton(page).click();
    await page.getByText('Misschien is er geen internet').waitFor();
    expect(await keptIn(page)).toEqual([`instroom-form:${formId}`]);
    // Not another page of the website: Chromium loads what failed again by itself, as soon as there is a network.
    await page.goto('about:blank');
    expect(await page.getByLabel('Voornaam').count()).toBe(0);

    await page.context().setOffline(false);
    const posts = postsOf(page);
    await page.goto(`${origin}/?another`);
    await thanks(page).waitFor();
    expect(posts).toHaveLength(1);
    expect(await keptIn(page)).toEqual([]);
    expect(await candidatesOf(regionId)).toMatchObject([{ firstName: 'Sam', subjects: ['wi'] }]);
    await page.reload();
    await page.getByText('Stap 1 van 2').waitFor();
    expect(posts).toHaveLength(1);
  });

  it('on the next page as well: everything is filled in and waits there', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.route('**/submissions', (route) => route.abort());
    await fillIn(page);
    await page.getByLabel('Gemeente').selectOption('Zutphen');
    await sendButton(page).click();
    await page.getByText('Misschien is er geen internet').waitFor();
    await page.reload();
    await page.getByText('Misschien is er geen internet').waitFor();
    expect(await page.getByLabel('Voornaam').inputValue()).toBe('Sam');
    expect(await page.getByLabel('Gemeente').inputValue()).toBe('0301');
    expect(await page.getByLabel('Ik heb de privacyverklaring gelezen').isChecked()).toBe(true);
    await page.unroute('**/submissions');
    await page.getByRole('button', { name: 'Opnieuw versturen' }).click();
    await thanks(page).waitFor();
    expect(await candidatesOf(regionId)).toMatchObject([{ municipalityCode: '0301' }]);
  });

  it('before the form is there: it can be asked for again', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId), {
      prepare: (opened) => opened.route('**/api/forms/**', (route) => route.abort()),
    });
    await page.getByText('Het formulier laden is niet gelukt').waitFor();
    await page.unroute('**/api/forms/**');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
    await page.getByLabel('Voornaam').waitFor();
    await page.keyboard.type('Sam');
    expect(await page.getByLabel('Voornaam').inputValue()).toBe('Sam');
  });
});

describe('the form in a website', () => {
  it('has no WCAG 2.1 A or AA violation: empty, opened, with errors, waiting, sent', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await page.getByLabel('Voornaam').waitFor();
    await expectAccessible(page);

    await page.getByText('Kies vakken').click();
    await page.getByLabel('Wiskunde').check();
    await sendButton(page).click();
    await expectAccessible(page);

    await page.route('**/submissions', (route) => route.abort());
    await fillIn(page);
    await sendButton(page).click();
    await page.getByText('We proberen het zo vanzelf nog een keer').waitFor();
    await expectAccessible(page);

    await page.unroute('**/submissions');
    await thanks(page).waitFor();
    await expectAccessible(page);
  });

  it('fits a screen of 320 pixels', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByText('Kies vakken').click();
    await sendButton(page).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  it('keeps nothing in the browser and asks nothing of anybody else', async () => {
    const { formId } = await aFormInWebsite();
    const asked = new Set<string>();
    const page = await visit(scriptFor(formId), {
      prepare: (opened) =>
        opened.on('request', (request) => asked.add(new URL(request.url()).origin)),
    });
    await fillIn(page);
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect([...asked].filter((other) => other !== 'null').sort()).toEqual(
      [origin, webUrl()].sort(),
    );
  });

  it('is dressed and works under a strict Content-Security-Policy', async () => {
    const { formId } = await aFormInWebsite();
    const complaints: string[] = [];
    const page = await visit(scriptFor(formId), {
      headers: { 'content-security-policy': strictPolicy() },
      prepare: (opened) => opened.on('console', (message) => complaints.push(message.text())),
    });
    await fillIn(page);
    expect(
      await sendButton(page).evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe('rgb(8, 115, 90)');
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps its looks whatever the website does to its own', async () => {
    const { formId } = await aFormInWebsite();
    const style =
      '<style>* { color: lime !important; letter-spacing: 9px } input { display: none }</style>';
    const page = await visit(style + scriptFor(formId));
    const input = page.getByLabel('Voornaam');
    await input.fill('Sam');
    expect(
      await input.evaluate((box) => [
        getComputedStyle(box).color,
        getComputedStyle(box).letterSpacing,
      ]),
    ).toEqual(['rgb(27, 32, 38)', 'normal']);
  });

  it('takes the colours and letters of the website where the region wishes, and can be seen on any of them', async () => {
    const style = { look: 'site', accent: '#5b2a86' } as const;
    const { formId } = await aFormInWebsite({ pages: twoPages, style });
    for (const [paper, ink] of [
      ['#101418', '#f5f5f5'],
      ['#ffffff', '#1d1d1d'],
    ]) {
      const site = `<style>main { background: ${paper}; color: ${ink}; font: 20px Georgia }</style>`;
      const page = await visit(site + scriptFor(formId));
      await page.getByLabel('Voortgezet onderwijs').check();
      await nextButton(page).click();
      await page.getByText('Deze stap is nog niet klaar').waitFor();
      await expectAccessibleEverywhere(page);
      const looks = (selector: string) =>
        page.locator(`instroom-form ${selector}`).evaluate((part) => {
          const { backgroundColor, color, fontFamily, fontSize } = getComputedStyle(part);
          return { backgroundColor, color, fontFamily, fontSize };
        });
      const main = await page.locator('main').evaluate((part) => getComputedStyle(part).color);
      expect(await looks('.surface')).toEqual({
        backgroundColor: 'rgba(0, 0, 0, 0)',
        color: main,
        fontFamily: 'Georgia',
        fontSize: '20px',
      });
      await page.getByText('Kies vakken').click();
      expect(await looks('[type=search]')).toMatchObject({
        backgroundColor: 'rgb(255, 255, 255)',
        color: 'rgb(27, 32, 38)',
      });
      expect(await looks('button:not([hidden])')).toMatchObject({
        backgroundColor: 'rgb(91, 42, 134)',
      });
    }
  });

  it('may stand on a page twice, in a named place, in English, and load late', async () => {
    const first = await aFormInWebsite();
    const second = await aFormInWebsite({ fields: ['email', 'firstName', 'lastName'] });
    const page = await visit(
      scriptFor(first.formId, 'async data-target="#here"') +
        scriptFor(second.formId, 'data-lang="en" defer') +
        '<div id="here"></div>',
    );
    await page.locator('#here').getByLabel('Voornaam').fill('Sam');
    await page.getByLabel('Email address').waitFor();
    await asSlowAsPeople(async () => {
      await page.getByLabel('Email address').fill('sam@kandidaat.example');
      await page.getByLabel('First name').fill('Sam');
      await page.getByLabel('Last name').fill('Jansen');
      await page.getByLabel('I have read the privacy statement').check();
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you, we have received your form').waitFor();
    expect(await page.locator('#here').getByLabel('Voornaam').inputValue()).toBe('Sam');
    expect(await candidatesOf(second.regionId)).toHaveLength(1);
    expect(await candidatesOf(first.regionId)).toEqual([]);
  });

  it('is English from top to bottom when it is English, but for names', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId, 'data-lang="en"'));
    await page.getByLabel('Secondary education').check();
    await page.getByText('Choose subjects').click();
    await page.getByLabel('Search for a subject').fill('math');
    await page.getByLabel('Mathematics').check();
    await page.getByText('1 chosen: Mathematics').waitFor();
    await page.getByLabel('Highest education').selectOption("Bachelor's degree (hbo)");
    const dutch = page.locator('instroom-form [lang=nl]');
    expect(await dutch.count()).toBe(342);
    expect(await dutch.first().textContent()).toBe('Aa en Hunze');

    await asSlowAsPeople(async () => {
      await page.getByLabel('First name').fill('Sam');
      await page.getByLabel('Last name').fill('Jansen');
      await page.getByLabel('Email address').fill('sam@kandidaat.example');
      await page.getByLabel('I have read the privacy statement').check();
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you, we have received your form').waitFor();
    expect(await candidatesOf(regionId)).toMatchObject([
      { sectors: ['vo'], subjects: ['wi'], priorEducation: 'hbo_ba' },
    ]);
  });

  it('loads as a module too, once for each of its script elements', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId, 'type="module"').repeat(2), {
      // A module of another origin has to be allowed by that origin.
      prepare: (opened) =>
        opened.route('**/embed/form.js', async (route) => {
          const response = await route.fetch();
          const allowed = { ...response.headers(), 'access-control-allow-origin': '*' };
          await route.fulfill({ response, headers: allowed });
        }),
    });
    await expect.poll(() => page.getByLabel('Voornaam').count()).toBe(2);
  });

  it.each([
    'an unknown form',
    'a website that is not admitted',
  ])('is not shown for %s: visitor and webmaster are told', async (what) => {
    const { formId } = await aFormInWebsite({ allowedOrigins: ['https://elsewhere.example'] });
    const asked = what === 'an unknown form' ? 'no-such-form' : formId;
    const told: string[] = [];
    const page = await visit(scriptFor(asked), {
      prepare: (opened) => opened.on('console', (message) => told.push(message.text())),
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(told.join('\n')).toMatch(new RegExp(`Instroom: .*${asked}`));
  });
});
