// A region with four candidates, and the parts of their list.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, memberPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { adminDb } from './admin.ts';
import { aCountedRegion, type People } from './counted-region.ts';

const now = new Date();
const people: People = {
  anna: { firstName: 'Anna', lastName: 'Appel', subjects: ['wi'], sectors: ['vo'] },
  bram: {
    firstName: 'Bram',
    infix: 'van der',
    lastName: 'Berg',
    phase: 'orienting',
    status: 'exploring',
    subjects: ['nl'],
    labels: ['Open dag'],
    lastContactAt: addDays(now, -40),
  },
  celine: { firstName: 'Céline', lastName: 'Cools', sectors: ['po'], lastContactAt: now },
  dirk: {
    firstName: 'Dirk',
    lastName: 'Dijk',
    phase: 'matching',
    status: 'seeking_school',
    subjects: ['na'],
    qualificationsHeld: ['vo2'],
  },
};

export async function aDesk() {
  const region = await aCountedRegion(people);
  const { regionId, editor, regionAdmin } = region;
  await adminDb().doc(memberPath(regionId, editor)).update({ displayName: 'Bas Bewerker' });
  await adminDb().doc(memberPath(regionId, regionAdmin)).update({ displayName: 'Carla Collega' });
  await adminDb().doc(candidatePath(regionId, 'celine')).update({ ownerUid: editor });
  const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
  const stored = async (id: string): Promise<Partial<Candidate>> =>
    (await document(id).get()).data() ?? {};
  return { ...region, list: `/${regionId}/kandidaten`, document, stored };
}

export const table = (page: Page) => page.getByRole('table', { name: 'Kandidaten' });
export const rows = (page: Page) => table(page).getByRole('rowheader');
export const box = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `${name} selecteren` });
export const bar = (page: Page) => page.getByRole('region', { name: 'Geselecteerde kandidaten' });
export const openFilters = (page: Page) =>
  page.getByRole('button', { name: 'Filter', exact: true }).click();

export async function expectShown(page: Page, ...names: string[]) {
  await expect.poll(() => rows(page).allTextContents()).toEqual(names);
}
