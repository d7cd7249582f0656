// Two people: one works on a dossier, the other looks at the figures and hears what changes, or does not want to.
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';

const people: People = {
  anna: { firstName: 'Anna', lastName: 'Appel' },
  bram: { firstName: 'Bram', lastName: 'Berg' },
};

const shows = (page: Page, phase: string, number: number) =>
  page.getByRole('link', { name: `${phase}: ${number}, toon in de lijst` }).waitFor();
const said = (page: Page, text: string) =>
  page.getByRole('status').getByText(text, { exact: false });

async function move(page: Page, regionId: string, id: string, phase: string) {
  await page.goto(`/${regionId}/kandidaten/${id}`);
  await page.getByRole('button', { name: 'Fase wijzigen' }).click();
  await page.getByRole('radio', { name: phase }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Fase wijzigen' }).click();
  await page.getByText(`naar ${phase}`).first().waitFor();
}

it('one person moves candidates, the other sees the figures change and hears it in one sentence, unless paused', async () => {
  const { regionId, editor, viewer } = await aCountedRegion(people);
  const watching = await openAs(viewer, `/${regionId}/cijfers`);
  await shows(watching, 'Nieuw', 2);
  const working = await openAs(editor, `/${regionId}/kandidaten/anna`);
  await move(working, regionId, 'anna', 'Oriënteren');
  await shows(watching, 'Oriënteren', 1);
  // Everything that changed by it at once, each with what it was.
  await said(
    watching,
    'Nog niet opgepakt: 1, was 2. Kandidaten per fase, Nieuw: 1, was 2. Kandidaten per fase, Oriënteren: 1, was 0.',
  ).waitFor();
  await expectAccessibleAtEveryWidth(watching);

  const reading = watching.getByRole('switch', { name: 'Wijzigingen voorlezen' });
  await reading.press('Space');
  await watching.getByRole('switch', { name: 'Wijzigingen voorlezen: uit' }).waitFor();
  expect(await reading.getAttribute('aria-checked')).toBe('false');
  await move(working, regionId, 'bram', 'Oriënteren');
  await shows(watching, 'Oriënteren', 2);

  // On again, only what changes from then on is said: the second move never was.
  await reading.press('Space');
  await watching.getByRole('switch', { name: 'Wijzigingen voorlezen: aan' }).waitFor();
  await adminDb()
    .doc(candidatePath(regionId, 'bram'))
    .update({ subjects: ['wi'] });
  await said(watching, 'Potentiële docenten per vak, Wiskunde').waitFor();
  expect(await said(watching, 'was 1').count()).toBe(0);
});

it('that changes are not read out is remembered for a person on this device', async () => {
  const { regionId, viewer } = await aCountedRegion({});
  const page = await openAs(viewer, `/${regionId}/cijfers`);
  await page.getByRole('switch', { name: 'Wijzigingen voorlezen: aan' }).click();
  await page.getByRole('switch', { name: 'Wijzigingen voorlezen: uit' }).waitFor();
  await page.reload();
  await page.getByRole('switch', { name: 'Wijzigingen voorlezen: uit' }).click();
  await page.reload();
  await page.getByRole('switch', { name: 'Wijzigingen voorlezen: aan' }).waitFor();
});
