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
