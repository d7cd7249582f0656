// From asking for a mail on the page of a report to the report itself, by the link in that mail and through signing in.
import { randomUUID } from 'node:crypto';
import {
  dayAfter,
  momentAt,
  monthOf,
  monthsAfter,
  workingDayAfter,
} from '@instroom/domain/calendar.ts';
import { ownNotificationSettingsPath } from '@instroom/domain/paths.ts';
import { expect, it } from 'vitest';
import { queueReports } from '../../functions/src/notifications/queue-reports.ts';
import { expectAccessible, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, emailOf, openAs, password } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { aRegion } from '../setup/region.ts';

it('who asked for it gets a mail when the month is over, whose link asks to sign in and shows the report', async () => {
  const name = `Regio ${randomUUID().slice(0, 8)}`;
  const { regionId, viewer } = await aRegion({ name });
  await awaitMembership(regionId, viewer);
  const asking = await openAs(viewer, `/${regionId}/cijfers/verslag`);
  await asking
    .getByRole('link', { name: 'Een e-mail krijgen als er een verslag klaarstaat' })
    .click();
  await asking.getByRole('heading', { level: 2, name }).waitFor();
  await asking.getByRole('checkbox', { name: 'Na elke maand' }).check();
  await expectAccessibleAtEveryWidth(asking);
  await asking.getByRole('button', { name: `Meldingen van ${name} opslaan` }).click();
  await asking.getByRole('status').getByText('Opgeslagen.').waitFor();
  const stored = await adminDb().doc(ownNotificationSettingsPath(regionId, viewer)).get();
  expect(stored.get('reports')).toEqual(['month']);

  const month = monthOf(new Date());
  const next = monthsAfter(`${month}-01`, 1);
  const morning = momentAt(workingDayAfter(dayAfter(next, -1), 1), '07:30');
  expect(await queueReports(adminDb(), regionId, morning)).toBe(1);
  expect(await queueReports(adminDb(), regionId, morning)).toBe(0);

  // Somebody who is not signed in.
  const page = await newPage();
  await page.goto('/postvak');
  const mail = page.getByRole('listitem').filter({ hasText: name });
  await mail.getByRole('heading', { name: /^Verslag over / }).waitFor();
  expect(await mail.count()).toBe(1);
  expect(
    await mail
      .getByRole('link', { name: 'E-mail over verslagen wijzigen of uitzetten' })
      .getAttribute('href'),
  ).toBe('/account/meldingen');
  await expectAccessible(page);
  await mail.getByRole('link', { name: 'Verslag bekijken' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  expect(await page.getByText(name).count()).toBe(0);
  await page.getByLabel('E-mailadres').fill(await emailOf(viewer));
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL(`**/${regionId}/cijfers/verslag?periode=${month}`);
  await page.getByRole('heading', { level: 1, name: /^Verslag over / }).waitFor();
});
