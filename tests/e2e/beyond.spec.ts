// The figures beyond the region in a browser: the own region beside all that share, and a region that does not.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { defaultSettings } from '@instroom/domain/onboarding/new-region.ts';
import { regionsPath, userPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { publishBeyond } from '../../functions/src/beyond/publish-beyond.ts';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';

const people = (number: number, who: Partial<Candidate>): People =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => [`p${index}`, who]));
const wiskunde: Partial<Candidate> = { sectors: ['vo'], primarySector: 'vo', subjects: ['wi'] };
const german: Partial<Candidate> = { ...wiskunde, subjects: ['de'] };

const aRegionThat = (shareAggregatesNationally: boolean, name: string, of: People) =>
  aCountedRegion(of, {
    name,
    settings: {
      ...defaultSettings,
      shareAggregatesNationally,
      isNamedBeyond: name === 'Midden',
      privacyStatementUrl: 'https://test.example/privacy',
      privacyStatementVersion: '1',
    },
  });

const panel = (page: Page, name: string) => page.getByRole('region', { name });

it('shows the own region beside all that share, says what is too few, and keeps out who does not share', async () => {
  // The demo's regions share too.
  for (const { ref } of (await adminDb().collection(regionsPath).get()).docs)
    await ref.update({ 'settings.shareAggregatesNationally': false });
  const [north] = await Promise.all([
    aRegionThat(true, 'Noord', { ...people(7, wiskunde), german }),
    aRegionThat(true, 'Midden', people(8, wiskunde)),
    aRegionThat(true, 'Zuid', people(8, wiskunde)),
  ]);
  const apart = await aRegionThat(false, 'Apart', people(1, german));
  await publishBeyond(adminDb(), new Date());
  for (const { regionId, regionAdmin, viewer } of [north, apart])
    for (const uid of [regionAdmin, viewer])
      await adminDb()
        .doc(userPath(uid))
        .set({ regionIds: [regionId] });

  const page = await openAs(north.viewer, `/${north.regionId}/cijfers`);
  await page.getByRole('link', { name: 'Landelijk' }).click();
  const about = panel(page, 'Alle regio’s samen');
  await expect.poll(() => about.innerText()).toMatch(/Regio’s die meetellen\s+3/);
  const words = await about.innerText();
  expect(words).toMatch(/Genoemd\s+Midden\n/);
  expect(words).toMatch(/In begeleiding\s+25, afgerond op vijf/);
  expect(words).not.toContain('Uw regio telt niet mee');

  const perSubject = panel(page, 'Potentiële docenten per vak');
  const rows = () =>
    perSubject
      .getByRole('listitem')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).filter(Boolean)),
      );
  expect(await rows()).toEqual([
    ['Wiskunde', '7', '25'],
    ['Duits', '1', 'te weinig'],
  ]);
  await panel(page, 'Kandidaten per fase').getByText('Tabel').click();
  const first = panel(page, 'Kandidaten per fase').getByRole('row').nth(1);
  expect(await first.locator('td').allInnerTexts()).toEqual(['8', '100%', '25', '100%']);
  await expectAccessibleAtEveryWidth(page);
  await perSubject.getByRole('link', { name: /^Wiskunde/ }).click();
  await page.waitForURL(/kandidaten\?/);

  const outside = await openAs(apart.regionAdmin, `/${apart.regionId}/cijfers?deel=landelijk`);
  await outside.getByText('Uw regio telt niet mee', { exact: false }).waitFor();
  await expect
    .poll(() => panel(outside, 'Potentiële docenten per vak').innerText())
    .toContain('25');
  await outside.getByRole('link', { name: 'Naar de instellingen van de regio' }).click();
  const settings = panel(outside, 'Cijfers buiten de regio');
  await settings.getByRole('button', { name: /wijzigen/i }).click();
  await settings.getByLabel('De naam van de regio noemen bij de landelijke cijfers').check();
  await settings.getByRole('button', { name: 'Opslaan' }).click();
  await settings.getByText('Wordt genoemd bij de landelijke cijfers').waitFor();
});
