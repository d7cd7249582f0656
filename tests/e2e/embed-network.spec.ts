// The internet fails while somebody fills in the form in a website.
import { submissionsPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import {
  aFormInWebsite,
  candidatesOf,
  fillIn,
  nextButton,
  origin,
  postsOf,
  scriptFor,
  sendButton,
  thanks,
  twoPages,
  visit,
} from '../setup/embedded-form.ts';

const keptIn = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));

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
    await page.goto(`${origin()}/?another`);
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
