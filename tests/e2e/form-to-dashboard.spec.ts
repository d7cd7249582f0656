// The product's main job, as people see it: a form on a region's website becomes a figure, and only for that region.
import { candidatesPath, submissionsPath } from '@instroom/domain/paths.ts';
import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { newPage, webUrl } from '../setup/browser.ts';
import { aFormAt } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';

/** The form that the demo website shows. */
const demoForm = 'demo-oost-contact';

const figure = (page: Page, what: string) =>
  page.getByRole('link', { name: new RegExp(`^${what}: `) }).first();
const shows = (page: Page, what: string, number: number) =>
  figure(page, what)
    .and(page.getByRole('link', { name: `${what}: ${number},` }))
    .waitFor();

async function fillIn(page: Page, person: { firstName: string; lastName: string; email: string }) {
  await page.goto('/demo-site');
  await page.getByLabel('Voornaam').waitFor();
  await asSlowAsPeople(async () => {
    await page.getByLabel('Voornaam').fill(person.firstName);
    await page.getByLabel('Achternaam').fill(person.lastName);
    await page.getByLabel('E-mailadres').fill(person.email);
    await page.getByLabel('Voortgezet onderwijs').check();
    await page.getByText('Kies vakken').click();
    await page.getByLabel('Wiskunde').check();
    await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
  });
}

async function send(page: Page): Promise<Request> {
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.getByText('Bedankt, je formulier is ontvangen').waitFor();
  return sent;
}

it('a form on a website becomes a figure, follows the candidate, and stays within the region', async () => {
  const east = await aRegion({ name: 'Regio Oost' });
  const west = await aRegion({ name: 'Regio West' });
  await aFormAt(demoForm, { regionId: east.regionId, allowedOrigins: [webUrl()] });
  const candidates = async () =>
    (await adminDb().collection(candidatesPath(east.regionId)).get()).docs;

  const viewer = await openAs(east.viewer, `/${east.regionId}/cijfers`);
  const elsewhere = await openAs(west.editor, `/${west.regionId}/cijfers`);
  await viewer.getByText('Nog geen kandidaten').waitFor();
  await elsewhere.getByText('Nog geen kandidaten').waitFor();

  // A person fills in the form; the viewer's open page changes without a reload.
  const website = await newPage();
  const person = { firstName: 'Ilse', lastName: 'Proef', email: 'ilse.proef@kandidaat.example' };
  await fillIn(website, person);
  await expectAccessible(website);
  const request = await send(website);
  await shows(viewer, 'Nieuw', 1);
  await shows(viewer, 'Wiskunde', 1);
  await expectAccessible(viewer);

  // The same submission sent again counts once.
  const again = await fetch(request.url(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: webUrl() },
    body: request.postData() ?? '',
  });
  expect([again.status, await again.json()]).toEqual([201, { status: 'received' }]);
  expect((await adminDb().collection(submissionsPath(east.regionId)).get()).size).toBe(1);

  // Another form with the same e-mail address makes no second candidate.
  await fillIn(website, {
    ...person,
    firstName: 'Ilse Marie',
    email: 'Ilse.Proef@kandidaat.example',
  });
  await send(website);
  expect(await candidates()).toHaveLength(1);
  await shows(viewer, 'Wiskunde', 1);

  // An editor opens the list behind the figure, moves the candidate, and the figures follow.
  const editor = await openAs(east.editor, `/${east.regionId}/cijfers`);
  await figure(editor, 'Wiskunde').click();
  await editor.getByRole('link', { name: 'Ilse Proef' }).click();
  await editor.getByText('Opnieuw een formulier ingevuld').waitFor();
  await expectAccessible(editor);
  await editor.getByRole('button', { name: 'Fase wijzigen' }).click();
  await editor.getByRole('radio', { name: 'Oriënteren' }).check();
  await editor.getByRole('dialog').getByRole('button', { name: 'Fase wijzigen' }).click();
  await shows(viewer, 'Oriënteren', 1);
  await editor.getByText('Fase: van Nieuw naar Oriënteren').waitFor();

  // The viewer reads the dossier and can change nothing; west sees nothing of it all.
  const [candidate] = await candidates();
  await viewer.goto(`/${east.regionId}/kandidaten/${candidate?.id}`);
  await viewer.getByRole('heading', { level: 1, name: 'Ilse Proef' }).waitFor();
  expect(await viewer.getByRole('button', { name: 'Fase wijzigen' }).count()).toBe(0);
  await elsewhere.getByText('Nog geen kandidaten').waitFor();
  await elsewhere.goto(`/${east.regionId}/kandidaten/${candidate?.id}`);
  await elsewhere.getByRole('heading', { level: 1 }).waitFor();
  expect(await elsewhere.getByText('Ilse').count()).toBe(0);
});
