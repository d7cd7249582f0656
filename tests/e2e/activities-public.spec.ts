// The agenda and a candidate's own page in a browser that runs no script.

import { createHash, randomBytes } from 'node:crypto';
import type { Activity } from '@instroom/domain/activity/activity.ts';
import { anActivity, aRegistration } from '@instroom/domain/activity/an-activity.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { activityPath, registrationPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { expectAccessibleOnceScripted } from '../setup/accessible-once-scripted.ts';
import { adminDb } from '../setup/admin.ts';
import { newPage, webUrl } from '../setup/browser.ts';
import { aRegion } from '../setup/region.ts';
import { openWebsite } from '../setup/website.ts';

async function anActivityOf(regionId: string, id: string, changes: Partial<Activity> = {}) {
  const startsAt = addDays(new Date(), 12);
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  await adminDb()
    .doc(activityPath(regionId, id))
    .set(anActivity({ startsAt, endsAt, formId: `${regionId}-form`, ...changes }));
}

async function visit(address: string): Promise<Page> {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(address);
  return page;
}

it('the agenda shows what is to come, and leads to the form of each', async () => {
  const { regionId } = await aRegion();
  await anActivityOf(regionId, 'one', {
    description: { nl: 'Hoor hoe je leraar wordt. <script>alert(1)</script>' },
  });
  await anActivityOf(regionId, 'two', {
    ...{ title: { nl: 'Webinar Zij-instroom' }, mode: 'online', capacity: undefined },
    deadlineAt: addDays(new Date(), -1),
  });
  const page = await visit(`/agenda/${regionId}`);
  await page.getByRole('heading', { name: 'Activiteiten van Testregio' }).waitFor();
  await page.getByText('Nog 10 plaatsen vrij').waitFor();
  await page.getByText('De inschrijving is gesloten').waitFor();
  const links = page.getByRole('link', { name: /Aanmelden voor/ });
  expect(await links.count()).toBe(1);
  expect(await links.getAttribute('href')).toBe(`/f/${regionId}-form?activity=one`);
  await expectAccessibleOnceScripted(page);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Information meeting' }).waitFor();
});

it('a candidate cancels on the own page, by keyboard and without script', async () => {
  const { regionId } = await aRegion();
  await anActivityOf(regionId, 'one');
  const secret = randomBytes(32).toString('base64url');
  const keyHashes = [createHash('sha256').update(secret).digest('hex')];
  const registration = aRegistration({ activityId: 'one', state: 'confirmed', keyHashes });
  const document = adminDb().doc(registrationPath(regionId, 'one_candidate'));
  await document.set(registration);
  const page = await visit(`/aanmelding/${regionId}/${secret}`);
  await page.getByText('Je hebt een plek.').waitFor();
  await expectAccessibleOnceScripted(page);
  expect((await document.get()).get('state')).toBe('confirmed');
  await page.getByRole('button', { name: 'Afmelden' }).press('Enter');
  await page.getByText('Je bent afgemeld.').waitFor();
  expect((await document.get()).get('state')).toBe('cancelled');
  expect(await page.getByRole('button').count()).toBe(0);
  await expectAccessibleOnceScripted(page);
});

it('the script shows the same agenda in a website of another origin, whatever that forbids itself', async () => {
  const { regionId } = await aRegion();
  await anActivityOf(regionId, 'one', { capacity: 1 });
  const website = await openWebsite();
  onTestFinished(website.close);
  const policy = `default-src 'none'; script-src ${webUrl()}; connect-src ${webUrl()}; img-src data:`;
  website.show(
    `<script src="${webUrl()}/embed/agenda.js" data-region="${regionId}" data-form-page="/aanmelden"></script>`,
    { 'content-security-policy': policy },
  );
  const page = await newPage();
  await page.goto(website.origin);
  await page.getByText('Nog 1 plaats vrij').waitFor();
  const link = page.getByRole('link', { name: 'Aanmelden voor Informatiebijeenkomst' });
  expect(await link.getAttribute('href')).toBe(`${website.origin}/aanmelden?activity=one`);
  await expectAccessibleAtEveryWidth(page);
});

it('in a website the agenda keeps its room, shows three, and the others on asking', async () => {
  const { regionId } = await aRegion();
  for (const id of ['one', 'two', 'three', 'four', 'five']) await anActivityOf(regionId, id);
  const website = await openWebsite();
  onTestFinished(website.close);
  website.show(
    `<script src="${webUrl()}/embed/agenda.js" data-region="${regionId}"></script><p id="below">Onder</p>`,
  );
  const page = await newPage();
  const below = () =>
    page.locator('#below').evaluate((element) => element.getBoundingClientRect().top);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isShort = false;
  await page.route('**/api/agendas/*', async (route) => {
    await held;
    const response = await route.fetch();
    const { activities, ...agenda } = await response.json();
    await route.fulfill({
      response,
      json: { ...agenda, activities: isShort ? activities.slice(0, 1) : activities },
    });
  });
  await page.goto(website.origin);
  await page.getByText('De activiteiten worden geladen').waitFor();
  const before = await below();
  letGo();
  const links = page.getByRole('link', { name: 'Aanmelden voor Informatiebijeenkomst' });
  await expect.poll(() => links.count()).toBe(3);

  const more = page.getByRole('button', { name: 'Nog 2 activiteiten tonen' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => links.count()).toBe(5);
  const focused = await links.nth(3).evaluate((element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === element;
  });
  expect(focused).toBe(true);
  await expectAccessibleAtEveryWidth(page);

  isShort = true;
  await page.goto(website.origin);
  await links.waitFor();
  expect(await below()).toBe(before);
});
