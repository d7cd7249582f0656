// Candidates and schools, from both sides, in a browser.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { schoolLinkId, schoolLinkSchema } from '@instroom/domain/candidate/school-link.ts';
import { auditPath, candidatePath, memberPath, schoolLinkPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  beyondWindow,
  expectAccessible,
  expectAccessibleAtEveryWidth,
} from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aFilledRegion, panel } from '../setup/network-of-region.ts';
import { aMember } from '../setup/region.ts';

async function aDossierAmongSchools(fields: Partial<Candidate> = {}) {
  const region = await aFilledRegion();
  const { regionId, ids } = region;
  const document = adminDb().doc(candidatePath(regionId, 'anna'));
  await document.set(
    aCandidate({
      firstName: 'Anna',
      lastName: 'Appel',
      phone: '06 12345678',
      phase: 'matching',
      status: 'seeking_school',
      motivation: 'Ik wil voor de klas.',
      subjects: ['wi'],
      ...fields,
    }),
  );
  const colleague = `${regionId}-colleague`;
  await adminDb().doc(memberPath(regionId, colleague)).set(aMember('editor'));
  const linkWith = async (name: keyof typeof ids) => {
    const path = schoolLinkPath(regionId, schoolLinkId('anna', ids[name]));
    const data = (await adminDb().doc(path).get()).data();
    return data && schoolLinkSchema.parse(data);
  };
  return {
    ...region,
    colleague,
    linkWith,
    dossier: `/${regionId}/kandidaten/anna`,
    candidate: async () => candidateSchema.parse((await document.get()).data()),
  };
}

const schools = (page: Page) => panel(page, 'Scholen');

async function propose(page: Page, text: string, name: RegExp) {
  await schools(page).getByRole('button', { name: 'Voorstellen bij een school' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Zoek een school, bestuur of opleiding').fill(text);
  await dialog.getByRole('button', { name }).click();
  return dialog;
}

async function changeStatus(page: Page, school: string, status: string) {
  await schools(page)
    .getByRole('button', { name: new RegExp(`^Status bij ${school}`) })
    .click();
  await page.getByRole('menuitem', { name: status, exact: true }).click();
}

describe('a candidate and schools', () => {
  it('is proposed at one of its locations, with a note for colleagues, on any screen', async () => {
    const { editor, dossier, candidate } = await aDossierAmongSchools();
    const page = await openAs(editor, dossier);
    await schools(page).getByText('Nog geen contact met een school.').waitFor();
    const dialog = await propose(page, 'zwaan', /De Zwáán/);
    await dialog.getByLabel('Vestiging').selectOption({ label: 'De Zwáán, locatie Zuid, Arnhem' });
    await dialog.getByLabel('Notitie').fill('Zoekt iemand voor groep 7.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    await schools(page).getByText('Voorgesteld bij Basisschool De Zwáán.').waitFor();
    await schools(page).getByText('De Zwáán, locatie Zuid').waitFor();
    await expect.poll(async () => (await candidate()).schoolCount).toBe(1);
    await expectAccessibleAtEveryWidth(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('tab', { name: 'Scholen' }).click();
    await schools(page).getByText('De Zwáán, locatie Zuid').waitFor();
    await expectAccessible(page);
    expect(await beyondWindow(page)).toBe(0);
  });

  it('is matched and moved along, and the page of the school shows it', async () => {
    const { editor, dossier, candidate, linkWith, page: pageOf } = await aDossierAmongSchools();
    const page = await openAs(editor, dossier);
    const dialog = await propose(page, 'zwaan', /De Zwáán/);
    await dialog.getByLabel('Notitie').fill('Zoekt iemand voor groep 7.');
    await dialog.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await changeStatus(page, 'Basisschool De Zwáán', 'Match');
    await schools(page)
      .getByRole('button', { name: 'Zet de fase op “Matchen”, status “Match”' })
      .click();
    await expect.poll(async () => (await candidate()).status).toBe('matched');
    expect((await linkWith('zwaan'))?.status).toBe('matched');
    await page.getByText('Basisschool De Zwáán: van Voorgesteld naar Match').waitFor();

    await page.goto(pageOf('zwaan'));
    const people = panel(page, 'Kandidaten');
    await people.getByText('Match', { exact: true }).waitFor();
    await people.getByText('Zoekt iemand voor groep 7.').waitFor();
    await expectAccessibleAtEveryWidth(page);
    await people.getByRole('link', { name: 'Anna Appel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anna Appel' }).waitFor();
  });

  it('a second match by a colleague is refused in plain words, and nothing changes', async () => {
    const { editor, colleague, dossier, linkWith } = await aDossierAmongSchools();
    const page = await openAs(editor, dossier);
    for (const [text, name] of [
      ['zwaan', /De Zwáán/],
      ['eik', /De Eik/],
    ] as const) {
      const dialog = await propose(page, text, name);
      await dialog.getByRole('button', { name: 'Voorstellen', exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
    const other = await openAs(colleague, dossier);
    await schools(other).getByText('Lyceum De Eik').waitFor();
    await changeStatus(page, 'Basisschool De Zwáán', 'Match');
    await expect.poll(async () => (await linkWith('zwaan'))?.status).toBe('matched');
    await changeStatus(other, 'Lyceum De Eik', 'Match');
    await schools(other)
      .getByText('Deze kandidaat heeft al een match met een andere school.', { exact: false })
      .waitFor();
    expect((await linkWith('eik'))?.status).toBe('suggested');
  });

  it('is changed, taken away and brought back with the keyboard alone', async () => {
    const { editor, dossier, linkWith } = await aDossierAmongSchools();
    const page = await openAs(editor, dossier);
    await schools(page).getByRole('button', { name: 'Voorstellen bij een school' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Zoek een school').focus();
    await page.keyboard.type('eik');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /De Eik/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Andere kiezen' }).waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Voorstellen', exact: true })
      .focus();
    await page.keyboard.press('Enter');
    await schools(page).getByText('Voorgesteld bij Lyceum De Eik.').waitFor();

    await schools(page)
      .getByRole('button', { name: /^Status bij Lyceum De Eik/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Contact gelegd' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await linkWith('eik'))?.status).not.toBe('suggested');
    const status = (await linkWith('eik'))?.status;

    await schools(page).getByRole('button', { name: 'Lyceum De Eik weghalen' }).focus();
    await page.keyboard.press('Enter');
    await schools(page).getByText('Lyceum De Eik is weggehaald.').waitFor();
    expect(await linkWith('eik')).toBeUndefined();
    await schools(page).getByRole('button', { name: 'Ongedaan maken' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await linkWith('eik'))?.status).toBe(status);
  });

  it('shares nothing without consent; with it what a school may know, and that is recorded', async () => {
    const { regionId, editor, viewer, dossier, candidate } = await aDossierAmongSchools();
    const page = await openAs(editor, dossier);
    const proposal = await propose(page, 'zwaan', /De Zwáán/);
    await proposal.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    await schools(page)
      .getByRole('button', { name: 'Gegevens delen met Basisschool De Zwáán' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Delen met Basisschool De Zwáán' });
    await dialog.getByText('Delen kan pas als de kandidaat daar toestemming voor geeft.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Gegevens tonen' }).isDisabled()).toBe(true);
    await expectAccessible(page);
    await dialog.getByLabel('Gegevens mogen met scholen worden gedeeld').check();
    await expect.poll(async () => (await candidate()).consent.shareWithSchools).toBe(true);
    await dialog.getByRole('button', { name: 'Gegevens tonen' }).click();
    const text = await dialog.getByLabel('Tekst om te kopiëren').inputValue();
    expect(text).toContain('Naam: Anna Appel');
    expect(text).toContain('Motivatie: Ik wil voor de klas.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByText('Gegevens gedeeld met Basisschool De Zwáán').waitFor();
    const entries = await adminDb()
      .collection(auditPath(regionId))
      .where('kind', '==', 'shared_with_school')
      .get();
    expect(entries.size).toBe(1);

    await schools(page).getByLabel('Gegevens mogen met scholen worden gedeeld').uncheck();
    await expect.poll(async () => (await candidate()).consent.shareWithSchools).toBe(false);
    const looking = await openAs(viewer, dossier);
    await schools(looking).getByText('Basisschool De Zwáán').waitFor();
    expect(await schools(looking).getByRole('button').count()).toBe(0);
  });
});
