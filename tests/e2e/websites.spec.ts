// From a website to the adviser and back, joined: a form that a region builds and an activity that is full.
import type { Activity } from '@instroom/domain/activity/activity.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { activityPath, registrationsPath } from '@instroom/domain/paths.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { expectAccessibleOnceScripted } from '../setup/accessible-once-scripted.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { newPage, webUrl } from '../setup/browser.ts';
import { expectShown } from '../setup/candidate-list.ts';
import { aBody, aStoredForm, submit } from '../setup/form.ts';
import { actOn, press, preview, tab } from '../setup/form-builder.ts';
import { aRegion } from '../setup/region.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';
import { openWebsite } from '../setup/website.ts';

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  const isThere = () =>
    target.evaluate((element) => {
      const root = element.getRootNode();
      const { activeElement } = root instanceof ShadowRoot ? root : document;
      return element === activeElement;
    });
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return isThere();
    })
    .toBe(true);
}

async function typeIn(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

async function pressByKeyboard(page: Page, name: string) {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

const thanks = 'Bedankt, je formulier is ontvangen';
const thanksForSignUp = 'Bedankt, je aanmelding is ontvangen';

it('a form of two pages is built, published, filled in on a website by keyboard, and the candidate appears in an open list', async () => {
  const { regionId, regionAdmin, editor } = await aRegion({
    name: 'Regio Test',
    desk: { name: 'Loket Test', email: 'loket@test.example' },
  });
  const adviser = await openAs(editor, `/${regionId}/kandidaten`);
  await adviser.getByText('Nog geen kandidaten').waitFor();
  await adviser.evaluate(() => Reflect.set(window, 'openedOnce', true));

  const website = await openWebsite();
  onTestFinished(website.close);
  const page = await openAs(regionAdmin, `/${regionId}/beheer/formulieren`);
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
  const question = page.getByRole('region', { name: `Vraag: ${motivation}` });
  await question.getByLabel('Verplicht').check();
  await question
    .getByLabel('Wanneer tonen?')
    .selectOption({ label: 'Alleen na een antwoord op: Soort onderwijs' });
  await question.getByRole('checkbox', { name: 'Primair onderwijs' }).check();
  await question.getByLabel('Andere vraagtekst: Nederlands').fill('Waarom de basisschool?');
  await question.getByLabel('Andere vraagtekst: Engels').fill('Why primary school?');
  await page.getByText('Alleen als…').waitFor();

  await preview(page).getByText('Stap 1 van 2').waitFor();
  await preview(page).getByLabel('Primair onderwijs', { exact: true }).check();
  await preview(page).getByText('Stap 1 van 2').waitFor();
  await page.getByRole('radiogroup', { name: 'Taal' }).getByText('Engels').click();
  await preview(page).getByLabel('First name').waitFor();

  await tab(page, 'Uiterlijk en websites');
  await page
    .getByLabel('Websites die dit formulier mogen tonen')
    .fill([website.origin, webUrl()].join('\n'));
  await press(page, 'Publiceren');
  await page.getByText('Dit formulier is nog niet eerder gepubliceerd.').waitFor();
  await press(page, 'Nu publiceren');
  await page.getByText('Versie 1 is gepubliceerd.').waitFor();
  await tab(page, 'Op de website zetten');
  const script = await page.getByLabel('Code voor uw website').getByRole('textbox').inputValue();
  expect(script).toContain(`${webUrl()}/embed/form.js`);
  await press(page, 'HTML ophalen');
  await page.getByRole('button', { name: 'Losse HTML kopiëren' }).waitFor();
  expect(await page.getByLabel('Losse HTML').getByRole('textbox').inputValue()).toContain('<form');

  website.show(script);
  const visitor = await newPage();
  await visitor.goto(website.origin);
  await visitor.getByLabel('Voornaam').waitFor();
  // The website of the demo shows any form; this one is filled in there.
  const formId = /data-form="([^"]+)"/.exec(script)?.[1];
  await visitor.goto(`/demo-site/formulier/${formId}`);
  await visitor.getByLabel('Voornaam').waitFor();
  await asSlowAsPeople(async () => {
    await typeIn(visitor, 'Voornaam', 'Sam');
    await typeIn(visitor, 'Achternaam', 'Jansen');
    await typeIn(visitor, 'E-mailadres', 'sam@kandidaat.example');
    await tabTo(visitor, visitor.getByLabel('Primair onderwijs', { exact: true }));
    await visitor.keyboard.press('Space');
  });
  await pressByKeyboard(visitor, 'Volgende');
  await typeIn(visitor, 'Waarom de basisschool?', 'Om de kinderen');
  await tabTo(visitor, visitor.getByLabel('Ik heb de privacyverklaring gelezen'));
  await visitor.keyboard.press('Space');
  await pressByKeyboard(visitor, 'Versturen');
  await visitor.getByText(thanks).waitFor();

  await expectShown(adviser, 'Sam Jansen');
  expect(await adviser.evaluate(() => Reflect.get(window, 'openedOnce'))).toBe(true);
});

/** A region with an activity for one, and somebody who has that place. */
async function aFullActivity(changes: Partial<Activity> = {}) {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, { purpose: 'activity' });
  const startsAt = addDays(new Date(), 12);
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  await adminDb()
    .doc(activityPath(regionId, 'one'))
    .set(anActivity({ startsAt, endsAt, formId, capacity: 1, ...changes }));
  const first = `anna.${regionId}@kandidaat.example`;
  const answer = await submit(formId, aBody({ email: first }, { activityId: 'one' }));
  expect(answer.status).toBe(201);
  const { docs } = await adminDb().collection(registrationsPath(regionId)).get();
  const [place] = docs;
  if (!place) throw new Error('no sign-up');
  const stateOfFirst = async () => (await place.ref.get()).get('state');
  await expect.poll(stateOfFirst).toBe('confirmed');
  return { regionId, first, stateOfFirst };
}

it('somebody signs up for a full activity from the agenda without script, waits, and moves up when another cancels', async () => {
  const { regionId, first, stateOfFirst } = await aFullActivity();
  const second = `bram.${regionId}@kandidaat.example`;
  const postbox = await newPage();
  await postbox.goto('/postvak');
  const mailTo = (email: string, subject: string) =>
    postbox
      .getByRole('listitem')
      .filter({ hasText: `Aan ${email}` })
      .filter({ has: postbox.getByRole('heading', { name: `${subject}: Informatiebijeenkomst` }) });
  const linkIn = async (mail: Locator) =>
    (await mail.getByRole('link').first().getAttribute('href')) ?? '';
  const ownPageOf = async (mail: Locator) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(await linkIn(mail));
    return page;
  };

  const visitor = await newPage({ javaScriptEnabled: false });
  // Places are counted by another function than the one that gives them.
  await expect
    .poll(async () => {
      await visitor.goto(`/agenda/${regionId}`);
      return visitor.getByText('Vol, er is een wachtlijst').count();
    })
    .toBe(1);
  await visitor.getByRole('link', { name: 'Aanmelden voor Informatiebijeenkomst' }).click();
  await asSlowAsPeople(async () => {
    await visitor.getByLabel('Voornaam').fill('Bram');
    await visitor.getByLabel('Achternaam').fill('Berg');
    await visitor.getByLabel('E-mailadres').fill(second);
    await visitor.getByLabel('Ik heb de privacyverklaring gelezen').check();
  });
  await visitor.getByRole('button', { name: 'Versturen' }).click();
  await visitor.getByRole('heading', { name: thanksForSignUp }).waitFor();

  const waiting = await ownPageOf(mailTo(second, 'Je staat op de wachtlijst'));
  await waiting.getByText('Je plaats op de wachtlijst: 1.').waitFor();
  await expectAccessibleOnceScripted(waiting);

  const leaving = await ownPageOf(mailTo(first, 'Je hebt een plek'));
  await leaving.reload();
  await leaving.getByText('Je hebt een plek.').waitFor();
  expect(await stateOfFirst()).toBe('confirmed');
  await leaving.getByRole('button', { name: 'Afmelden' }).click();
  await leaving.getByText('Je bent afgemeld.').waitFor();
  expect(await stateOfFirst()).toBe('cancelled');

  const news = mailTo(second, 'Er is een plek voor je vrij');
  await news.getByText('Die plek is voor jou.', { exact: false }).waitFor();
  await news.getByRole('link', { name: /^Bijlage: .*\.ics$/ }).waitFor();
  await waiting.reload();
  await waiting.getByText('Je hebt een plek.').waitFor();
});

it('the demo website leads from its agenda to the form of an activity, and that to a place', async () => {
  const page = await newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  const expectGood = async () => {
    await expectAccessible(page);
    expect(await beyondWindow(page)).toBe(0);
  };
  await page.goto('/demo-site');
  await page.getByLabel('Voornaam').waitFor();
  const openDay = page.getByRole('link', { name: 'Aanmelden voor Open dag lerarenopleidingen' });
  await openDay.waitFor();
  await expectGood();
  await openDay.click();
  await page.getByRole('heading', { level: 1, name: 'Meld je aan' }).waitFor();
  await page.getByLabel('Voornaam').waitFor();
  await expectGood();
  await asSlowAsPeople(async () => {
    await page.getByLabel('Voornaam').fill('Ilse');
    await page.getByLabel('Achternaam').fill('Proef');
    await page.getByLabel('E-mailadres').fill('ilse.proef@kandidaat.example');
    await page.getByLabel('Ik heb de privacyverklaring gelezen').check();
  });
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.getByText(thanksForSignUp).waitFor();
  const signUps = adminDb()
    .collection(registrationsPath('demo-oost'))
    .where('activityId', '==', 'openday-next')
    .orderBy('receivedAt');
  const statesOfIlse = async () =>
    (await signUps.get()).docs
      .filter((row) => row.get('name') === 'Ilse Proef')
      .map((row) => row.get('state'));
  await expect.poll(statesOfIlse).toEqual(['confirmed']);
});
