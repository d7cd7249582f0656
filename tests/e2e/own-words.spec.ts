// What a region calls otherwise than the common base, and what of it counts.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { noWords } from '@instroom/domain/custom/vocabulary.ts';
import { candidatePath, regionPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { storedFigures } from '../setup/figures.ts';
import { aRegion } from '../setup/region.ts';

async function aDesk() {
  const region = await aRegion({ name: 'Regio Test' });
  const { regionId } = region;
  const anna = adminDb().doc(candidatePath(regionId, 'anna'));
  await anna.set(
    aCandidate({
      ...{ firstName: 'Anna', lastName: 'Appel', email: 'anna@kandidaat.example' },
      ...{ phase: 'matching', status: 'seeking_school' },
    }),
  );
  const vocabulary = async () =>
    (await adminDb().doc(regionPath(regionId)).get()).get('vocabulary');
  return { ...region, anna, vocabulary, settings: `/${regionId}/beheer/woorden` };
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const save = async (page: Page, name: string) => {
  await panel(page, name).getByRole('button', { name: 'Opslaan' }).click();
  await panel(page, name).getByText('Opgeslagen.').waitFor();
};

describe('the words of a region', () => {
  it('stand in every sentence of its pages, and nowhere else', async () => {
    const { regionId, regionAdmin, settings } = await aDesk();
    const page = await openAs(regionAdmin, settings);
    await page.getByLabel('Voor “kandidaat” (de, enkelvoud)').fill('overstapper');
    await page.getByLabel('Voor “kandidaten” (meervoud)').fill('overstappers');
    await save(page, 'Woorden');
    await page.getByRole('link', { name: 'Overstappers' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overstappers' }).waitFor();
    await page.getByText('1 overstapper', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Overstapper toevoegen' }).waitFor();
    expect(await page.getByText(/kandida(at|ten)/i).count()).toBe(0);
    await page.goto(`/${regionId}/vandaag`);
    await page.getByText('Mijn overstappers').waitFor();

    const other = await aRegion();
    const elsewhere = await openAs(other.editor, `/${other.regionId}/kandidaten`);
    await elsewhere.getByRole('heading', { level: 1, name: 'Kandidaten' }).waitFor();
  });

  it('name phases, and hide those that it does not use; whoever is in one stays in sight', async () => {
    const { regionId, regionAdmin, settings, anna } = await aDesk();
    const page = await openAs(regionAdmin, settings);
    await page.getByLabel('Eigen naam voor Oriënteren').fill('Nieuw');
    await panel(page, 'Fasen').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Geef elke fase een eigen naam.').waitFor();
    await page.getByLabel('Eigen naam voor Oriënteren').fill('Verkennen');
    await page.getByLabel('Matchen gebruiken').uncheck();
    await page.getByLabel('Voorbereiden gebruiken').uncheck();
    await save(page, 'Fasen');

    await page.goto(`/${regionId}/kandidaten/anna`);
    const steps = page.getByRole('region', { name: 'Voortgang' }).getByRole('listitem');
    const shown = async () =>
      (await steps.allInnerTexts()).map((text) => text.replace(/\s*[,\n].*/s, '').trim());
    await expect.poll(shown).toEqual(['Nieuw', 'Verkennen', 'Matchen', 'In opleiding', 'Werkzaam']);
    await page.getByRole('button', { name: 'Fase wijzigen' }).click();
    await page.getByRole('radio', { name: 'Verkennen' }).check();
    expect(await page.getByRole('radio', { name: 'Voorbereiden' }).count()).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Fase wijzigen' }).click();
    await page.getByText('De fase is nu Verkennen.').waitFor();
    await expect.poll(shown).toEqual(['Nieuw', 'Verkennen', 'In opleiding', 'Werkzaam']);
    // Back into the hidden phase is a way back, not a new choice.
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(async () => (await anna.get()).get('phase')).toBe('matching');
  });

  it('give a status that is chosen by its own name and counts as the one of the base', async () => {
    const { regionId, regionAdmin, settings, anna, vocabulary } = await aDesk();
    const page = await openAs(regionAdmin, settings);
    await page.getByRole('button', { name: 'Status toevoegen' }).click();
    await page.getByLabel('Naam van de status').fill('Op de wachtlijst');
    await panel(page, 'Eigen statussen').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Niet alles is goed ingevuld.').waitFor();
    await page.getByLabel('Telt als').selectOption({ label: 'In gesprek met school' });
    await save(page, 'Eigen statussen');
    await page.getByText('telt als In gesprek met school').waitFor();

    await page.goto(`/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: /Status wijzigen$/ }).click();
    await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Op de wachtlijst' });
    await page.keyboard.press('Enter');
    await page.getByText('Status: van Zoekt school naar Op de wachtlijst').waitFor();
    expect((await anna.get()).data()).toMatchObject({
      status: 'in_talks',
      ownStatus: 'op_de_wachtlijst',
    });
    await expect
      .poll(async () => (await storedFigures(regionId)).byStatus, { timeout: 10_000 })
      .toEqual({ in_talks: 1 });
    await page.goto(`/${regionId}/kandidaten?status=op_de_wachtlijst`);
    await page.getByRole('link', { name: 'Anna Appel' }).waitFor();
    await page.getByText('Status: Op de wachtlijst').waitFor();

    await page.goto(settings);
    await page.getByRole('button', { name: 'Op de wachtlijst archiveren' }).click();
    await save(page, 'Eigen statussen');
    expect((await vocabulary()).statuses).toMatchObject([{ active: false }]);
    await page.goto(`/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: /Op de wachtlijst.*Status wijzigen$/ }).waitFor();
  });

  it('suggest labels for a dossier; one about health needs somebody who says that it may be used', async () => {
    const { regionId, regionAdmin, settings, anna, vocabulary } = await aDesk();
    const page = await openAs(regionAdmin, settings);
    await page.getByLabel('Labels, één per regel').fill('beurs\nlangdurig ziek');
    await panel(page, 'Labels').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Bevestig eerst dat het mag.').waitFor();
    expect(await vocabulary()).toBeUndefined();
    await page.getByLabel('Labels, één per regel').fill('beurs\nopen dag');
    await save(page, 'Labels');

    await page.goto(`/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: /lege velden.*: Dossier/ }).click();
    await page.getByRole('button', { name: 'Labels toevoegen' }).click();
    await page.getByRole('button', { name: 'Label open dag toevoegen' }).click();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect.poll(async () => (await anna.get()).get('labels')).toEqual(['open dag']);
  });

  it.each([1440, 1024, 390])('can be changed by everybody at %d px', async (width) => {
    const { regionId, regionAdmin, settings } = await aDesk();
    const status = { label: 'Op de wachtlijst bij een school', base: 'in_talks' };
    const statuses = [
      { ...status, code: 'wachtlijst', active: true },
      { ...status, code: 'oud', label: 'Oud', active: false },
    ];
    await adminDb()
      .doc(regionPath(regionId))
      .update({ vocabulary: { ...noWords, statuses } });
    const page = await openAs(regionAdmin, settings);
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('button', { name: 'Status toevoegen' }).click();
    await page.getByLabel('Telt als').waitFor();
    await expectAccessible(page);
    expect(await beyondWindow(page)).toBe(0);
  });
});
