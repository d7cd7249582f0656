// What came in and is no dossier yet, as editors see it; the page on which a visitor says yes; and that whatever a visitor
// typed stays letters, wherever it is shown.
import {
  candidatesPath,
  mailsPath,
  submissionPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { aBody, aStoredForm, submit } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

async function aWebsite(changes: object = {}) {
  const region = await aRegion({ name: 'Regio Test' });
  const formId = await aStoredForm(region.regionId, changes);
  await awaitMembership(region.regionId, region.editor);
  const send = async (answers: object, rest: object = {}) =>
    expect((await submit(formId, aBody({ ...answers }, { ...rest }))).status).toBe(201);
  const rows = async (path: string) =>
    (await adminDb().collection(path).get()).docs.map((row) => ({ id: row.id, ...row.data() }));
  return { ...region, formId, send, rows };
}

const row = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Wat wacht' }).getByRole('listitem').filter({ hasText: name });

it('an editor sees that something waits, reads it, lets it through or throws it away, and takes that back', async () => {
  const { regionId, editor, viewer, send, rows } = await aWebsite();
  await send(
    { firstName: 'Echt', lastName: 'Mens', motivation: 'Ik wil graag.' },
    { openedMs: 2000 },
  );
  await send({ firstName: 'Onzin', lastName: 'Robot' }, { trap: 'koop nu' });
  await send({ firstName: 'Nog', lastName: 'Robot' }, { trap: 'koop nu' });
  await send({ firstName: 'Anna', lastName: 'Gewoon' });
  const failed = await rows(submissionsPath(regionId));
  const last = failed.find((record) => JSON.stringify(record).includes('Nog'));
  await adminDb()
    .doc(submissionPath(regionId, last?.id ?? ''))
    .update({ outcome: 'review', reason: 'failure' });

  const page = await openAs(editor, `/${regionId}/vandaag`);
  await page.getByText('3 inzendingen van formulieren moeten worden nagekeken').waitFor();
  await page.getByRole('link', { name: 'Bekijken' }).click();
  await row(page, 'Echt Mens').getByText('binnen drie seconden').waitFor();
  await row(page, 'Nog Robot').getByText('Mislukt').waitFor();
  await row(page, 'Echt Mens').getByRole('button', { name: 'Wat is ingevuld' }).click();
  await row(page, 'Echt Mens').getByText('Ik wil graag.').waitFor();
  await page.getByRole('link', { name: /staat bij de cijfers$/ }).waitFor();
  await expectAccessibleAtEveryWidth(page);

  await page.getByRole('button', { name: 'Inzending van Echt Mens vrijgeven' }).press('Enter');
  await page.getByText('Er is een dossier gemaakt.').waitFor();
  await expect.poll(async () => (await rows(candidatesPath(regionId))).length).toBe(2);

  await page.getByLabel('Alles kiezen').check();
  await page.getByText('2 gekozen').waitFor();
  await page.getByRole('button', { name: 'Gekozen weggooien' }).click();
  await page.getByText('2 inzendingen zijn weggegooid.').waitFor();
  await page.getByRole('heading', { name: 'Er wacht niets' }).waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByText('2 inzendingen staan er weer.').waitFor();
  await page.getByRole('button', { name: 'Inzending van Nog Robot opnieuw proberen' }).click();
  // The trap is no reason any more: somebody looked.
  await expect.poll(async () => (await rows(candidatesPath(regionId))).length).toBe(3);

  const other = await openAs(viewer, `/${regionId}/beheer/binnengekomen`);
  await other.getByText('beheerder').first().waitFor();
  expect(await other.getByText('Onzin Robot').count()).toBe(0);
});

const hurting =
  '<script>window.hurt = 1</script><img src="x" onerror="window.hurt = 1"><svg onload="window.hurt = 1">';

it('what a visitor types runs nowhere: not in the inbox, the list, the dossier, the timeline, nor on paper', async () => {
  const { regionId, editor, send, rows } = await aWebsite();
  const nasty = { firstName: `A${hurting}`.slice(0, 100), lastName: `Z${hurting}`.slice(0, 100) };
  const email = 'script@kandidaat.example';
  await send({ ...nasty, email, motivation: hurting });
  await send({ ...nasty, email, motivation: `${hurting} nog eens` });
  await send({ ...nasty, motivation: hurting, [`x${hurting}`]: hurting }, { trap: hurting });
  const [candidate] = await rows(candidatesPath(regionId));

  const page = await openAs(editor, `/${regionId}/beheer/binnengekomen`);
  page.on('dialog', () => expect.unreachable('a script asked something'));
  const expectLetters = async () => {
    await page.getByText('<script>', { exact: false }).first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'hurt'))).toBeUndefined();
    expect(await page.locator('img[src="x"], svg[onload]').count()).toBe(0);
  };
  await page.getByRole('button', { name: 'Wat is ingevuld' }).click();
  await expectLetters();
  for (const place of [
    'vandaag',
    'kandidaten',
    'kandidaten?weergave=bord',
    `kandidaten/${candidate?.id}`,
  ]) {
    await page.goto(`/${regionId}/${place}`);
    await expectLetters();
  }
  await page.getByText('nog eens').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expectLetters();
});

it('a visitor says yes on a page without script; only its button makes a dossier', async () => {
  const { regionId, send, rows } = await aWebsite({ asksConfirmation: true });
  await send({ firstName: 'Anna' });
  const [mail] = (await adminDb().collection(mailsPath(regionId)).get()).docs;
  const path: string = mail?.get('action.path');
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(path);
  await page.getByRole('heading', { name: 'Bevestig je aanmelding' }).waitFor();
  expect(await rows(candidatesPath(regionId))).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bedankt, je aanmelding is bevestigd' }).waitFor();
  expect(await rows(candidatesPath(regionId))).toHaveLength(1);
  await page.goto(path.replace(/.{3}$/, 'xxx'));
  await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();

  const seen = await newPage();
  for (const address of [path, '/bedankt/bekijk-je-mail.html', '/bedankt/check-your-mail.html']) {
    await seen.goto(address);
    await expectAccessible(seen);
  }
});
