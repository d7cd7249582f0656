// A dossier for one test, and how somebody finds and changes its fields on the page.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath, memberPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { emailKey } from '../../functions/src/platform/unique-keys.ts';
import { adminDb } from './admin.ts';
import { aMember, aRegion } from './region.ts';

/** Anna, whose dossier an editor and a colleague of his or hers may both change. */
export async function aDossier(fields: Partial<Candidate> = {}) {
  const region = await aRegion({ name: 'Regio Test' });
  const { regionId } = region;
  const document = adminDb().doc(candidatePath(regionId, 'anna'));
  const email = 'anna@kandidaat.example';
  const candidate = aCandidate({
    firstName: 'Anna',
    lastName: 'Appel',
    email,
    phone: '06 12345678',
    phoneE164: '+31612345678',
    motivation: 'Ik wil voor de klas.',
    subjects: ['wi'],
    birthYear: 1988,
    ...fields,
  });
  await document.set(candidate);
  await emailKey(adminDb(), regionId, email).set({ candidateId: 'anna' });
  const colleague = `${regionId}-colleague`;
  await adminDb()
    .doc(memberPath(regionId, colleague))
    .set(aMember('editor', { displayName: 'Bas Bewerker' }));
  return {
    ...region,
    colleague,
    document,
    path: `/${regionId}/kandidaten/anna`,
    stored: async () => candidateSchema.parse((await document.get()).data()),
  };
}

export const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
export const shownIn = (page: Page, field: string) =>
  page.getByRole('button', { name: new RegExp(`${field} wijzigen$`) });
export const inputOf = (page: Page, field: string) => page.getByLabel(field, { exact: true });
export const add = async (page: Page, section: string, field: string) => {
  await page
    .getByRole('button', { name: new RegExp(`leeg veld.*: ${section}|lege velden.*: ${section}`) })
    .click();
  await page.getByRole('button', { name: `${field} toevoegen` }).click();
};

export const change = async (page: Page, field: string, text: string) => {
  await shownIn(page, field).click();
  await inputOf(page, field).fill(text);
  await inputOf(page, field).press('Control+Enter');
};
export const waiting = (page: Page) =>
  page.getByText('Wacht op verbinding', { exact: true }).first();
/** The motivation of Anna, about which an editor has to decide. */
export const undecided = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Nog niet opgeslagen: Motivatie van' });

/** All buttons of a dossier but those that only choose what the timeline shows. */
export const buttonsOf = (page: Page) =>
  page.getByRole('main').locator('button:not([aria-pressed])').allInnerTexts();
