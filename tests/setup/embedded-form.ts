// A form as its script shows it in a website of somebody else: one website for the whole test file.
import type { FormChanges } from '@instroom/domain/form/a-form.ts';
import type { FormPage } from '@instroom/domain/form/layout.ts';
import { candidatesPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { adminDb } from './admin.ts';
import { newPage, webUrl } from './browser.ts';
import { aStoredForm } from './form.ts';
import { aRegion } from './region.ts';
import { asSlowAsPeople } from './slow-as-people.ts';
import { openWebsite, type Website } from './website.ts';

let website: Website;
beforeAll(async () => {
  website = await openWebsite();
});
afterAll(() => website.close());

export const origin = () => website.origin;

export async function aFormInWebsite(changes: FormChanges = {}) {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, { allowedOrigins: [origin()], ...changes });
  return { regionId, formId };
}

export function scriptFor(formId: string, attributes = '') {
  return `<script src="${webUrl()}/embed/form.js" data-form="${formId}" ${attributes}></script>`;
}

type Visit = {
  /** What follows the address of the page. */
  address?: string;
  headers?: Record<string, string>;
  prepare?: (page: Page) => unknown;
};

export async function visit(
  html: string,
  { address = '', headers, prepare }: Visit = {},
): Promise<Page> {
  website.show(html, headers);
  const page = await newPage();
  await prepare?.(page);
  await page.goto(`${origin()}/${address}`);
  return page;
}

export async function fillIn(page: Page, email = 'sam@kandidaat.example') {
  await page.getByLabel('Voornaam').waitFor();
  await asSlowAsPeople(async () => {
    await page.getByLabel('Voornaam').fill('Sam');
    await page.getByLabel('Achternaam').fill('Jansen');
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
  });
}

export const twoPages: [FormPage, FormPage] = [
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

export const nextButton = (page: Page) => page.getByRole('button', { name: 'Volgende' });
export const sendButton = (page: Page) =>
  page.getByRole('button', { name: 'Versturen', exact: true });
export const thanks = (page: Page) => page.getByText('Bedankt, je formulier is ontvangen');
/** Of a form for an activity. */
export const thanksForSignUp = (page: Page) =>
  page.getByText('Bedankt, je aanmelding is ontvangen');
export const isFocused = (page: Page, text: string) =>
  page.evaluate(
    (wanted) =>
      document
        .querySelector('instroom-form')
        ?.shadowRoot?.activeElement?.textContent?.includes(wanted),
    text,
  );

export function postsOf(page: Page): { submissionId: string; answers: Record<string, unknown> }[] {
  const posts: ReturnType<typeof postsOf> = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.postDataJSON());
  });
  return posts;
}

export async function candidatesOf(regionId: string) {
  const found = await adminDb().collection(candidatesPath(regionId)).get();
  return found.docs.map((document) => document.data());
}

export async function expectAccessibleEverywhere(page: Page) {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
}
