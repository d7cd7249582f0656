// The list of candidates in a browser: filters, order and columns, saved views, and one change of many.

import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { fieldDefId } from '@instroom/domain/custom/field-def.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, fieldDefPath, memberPath, rosterPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  beyondWindow,
  expectAccessible,
  expectAccessibleAtEveryWidth,
} from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';
import { storedFields } from '../setup/fields.ts';
import { aRegion } from '../setup/region.ts';

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

async function aDesk() {
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

const table = (page: Page) => page.getByRole('table', { name: 'Kandidaten' });
const rows = (page: Page) => table(page).getByRole('rowheader');
const box = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `${name} selecteren` });
const bar = (page: Page) => page.getByRole('region', { name: 'Geselecteerde kandidaten' });
const openFilters = (page: Page) =>
  page.getByRole('button', { name: 'Filter', exact: true }).click();

async function expectShown(page: Page, ...names: string[]) {
  await expect.poll(() => rows(page).allTextContents()).toEqual(names);
}

describe('filters', () => {
  it('show any of several values, every filter, and stand in the address', async () => {
    const { editor, list } = await aDesk();
    const page = await openAs(editor, list);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    await openFilters(page);
    await page.getByLabel('Vak', { exact: true }).selectOption({ label: 'Wiskunde' });
    await page.getByLabel('Vak', { exact: true }).selectOption({ label: 'of Nederlands' });
    await page.getByLabel('Adviseur', { exact: true }).selectOption({ label: 'Niemand' });
    await page.keyboard.press('Escape');
    await expectShown(page, 'Anna Appel', 'Bram van der Berg');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      vak: 'wi.nl',
      eigenaar: 'niemand',
    });
    await page.reload();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg');
    await page.getByRole('button', { name: 'Filter weghalen: Vak: Wiskunde' }).click();
    await expectShown(page, 'Bram van der Berg');
    await page.goBack();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg');
  });

  it('know who looks, how long it was silent, labels, and what is missing', async () => {
    const { editor, regionAdmin, list } = await aDesk();
    const page = await openAs(editor, `${list}?eigenaar=ik`);
    await expectShown(page, 'Céline Cools');
    await page.getByText('Adviseur: Ik').waitFor();
    const other = await openAs(regionAdmin, `${list}?eigenaar=ik`);
    await other.getByText('Geen kandidaten gevonden').waitFor();
    for (const [search, ...names] of [
      ['stil=30&fase=orienting', 'Bram van der Berg'],
      ['label=Open+dag', 'Bram van der Berg'],
      ['heeft=vo2', 'Dirk Dijk'],
      ['ontbreekt=phone', 'Bram van der Berg', 'Dirk Dijk'],
    ] as const) {
      await page.goto(`${list}?${search}`);
      await expectShown(page, ...names);
    }
  });
});

describe('columns', () => {
  it('sort, each of them, and stand in the address with the order', async () => {
    const { editor, list } = await aDesk();
    const page = await openAs(editor, `${list}?kolommen=naam.eigenaar.contact`);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    expect(await table(page).getByRole('columnheader').allTextContents()).toEqual([
      '',
      'Naam',
      'Adviseur',
      'Laatste contact',
    ]);
    await page.getByRole('button', { name: 'Laatste contact' }).click();
    await expectShown(page, 'Bram van der Berg', 'Céline Cools', 'Anna Appel', 'Dirk Dijk');
    await page.getByRole('button', { name: 'Laatste contact' }).click();
    await expectShown(page, 'Céline Cools', 'Bram van der Berg', 'Anna Appel', 'Dirk Dijk');

    await page.getByRole('button', { name: 'Kolommen' }).click();
    await page.getByRole('checkbox', { name: 'Labels' }).check();
    await page.getByRole('checkbox', { name: 'Laatste contact' }).uncheck();
    await page.keyboard.press('Escape');
    await table(page).getByText('Open dag').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      kolommen: 'naam.eigenaar.labels',
      sorteer: 'contact',
      aflopend: 'ja',
    });
  });

  it('are never wider than the window, however many are chosen', async () => {
    const { regionId, editor, list } = await aDesk();
    await storedFields(regionId, { key: 'maat', label: 'Schoenmaat' });
    const all =
      'naam.fase.status.vakken.sectoren.eigenaar.contact.aangemeld.sinds.plaats.bron.labels.taken.scholen.eigen-maat';
    const page = await openAs(editor, `${list}?kolommen=${all}`);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    for (const width of [1440, 1280, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => beyondWindow(page)).toBe(0);
      const edges = await table(page).evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        return right - (element.parentElement?.getBoundingClientRect().right ?? 0);
      });
      expect(edges).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: 'Kolommen' }).click();
    await page.getByText(/gekozen kolommen passen niet op dit scherm/).waitFor();
  });
});

describe('saved views', () => {
  it('are shared with a colleague, who opens them without what is gone and is told so', async () => {
    const { regionId, editor, regionAdmin, viewer, list } = await aDesk();
    const [field] = await storedFields(regionId, { key: 'maat', label: 'Schoenmaat' });
    const page = await openAs(editor, `${list}?vak=wi.nl&eigen=maat-0&sorteer=contact`);
    await expectShown(page, 'Bram van der Berg', 'Anna Appel');
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('button', { name: 'Weergave bewaren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Weergave bewaren' });
    await dialog.getByLabel('Naam van de weergave').fill('Talen en rekenen');
    await dialog.getByLabel('Delen met iedereen in de regio').check();
    await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });

    if (field)
      await adminDb()
        .doc(fieldDefPath(regionId, fieldDefId(field)))
        .delete();
    const other = await openAs(regionAdmin, list);
    await other.getByRole('button', { name: 'Weergaven' }).click();
    await other.getByRole('button', { name: 'Talen en rekenen', exact: true }).click();
    await expectShown(other, 'Bram van der Berg', 'Anna Appel');
    await other.getByText('Weggelaten: filter op maat.', { exact: false }).waitFor();
    expect(Object.fromEntries(new URL(other.url()).searchParams)).toEqual({
      vak: 'wi.nl',
      sorteer: 'contact',
    });

    await other.getByRole('button', { name: 'Weergaven' }).click();
    await other.getByRole('button', { name: 'Weergave Talen en rekenen verwijderen' }).click();
    await other.getByText('Weergave Talen en rekenen is verwijderd.').waitFor();
    await other.getByRole('button', { name: 'Ongedaan maken' }).click();
    await other.getByRole('button', { name: 'Talen en rekenen', exact: true }).waitFor();

    const reader = await openAs(viewer, list);
    await reader.getByRole('button', { name: 'Weergaven' }).click();
    await reader.getByRole('button', { name: 'Talen en rekenen', exact: true }).waitFor();
    expect(await reader.getByRole('button', { name: /verwijderen/ }).count()).toBe(0);
  });
});

describe('one change of many', () => {
  it('shows at once, reaches a colleague, and is taken back as a whole', async () => {
    const { editor, regionAdmin, list, stored } = await aDesk();
    const page = await openAs(editor, list);
    const other = await openAs(regionAdmin, `${list}?label=Beurs`);
    await other.getByText('Geen kandidaten gevonden').waitFor();
    await box(page, 'Anna Appel').check();
    await box(page, 'Céline Cools').click({ modifiers: ['Shift'] });
    await bar(page).getByText('3 geselecteerd').waitFor();
    await bar(page).getByRole('button', { name: 'Label' }).click();
    await page.getByLabel('Label', { exact: true }).last().fill('Beurs');
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await bar(page).getByText('3 gewijzigd.').waitFor();
    await expectShown(other, 'Anna Appel', 'Bram van der Berg', 'Céline Cools');
    expect((await stored('bram')).labels).toEqual(['Open dag', 'Beurs']);

    await bar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await bar(page).getByText('3 teruggezet.').waitFor();
    await other.getByText('Geen kandidaten gevonden').waitFor();
    expect((await stored('bram')).labels).toEqual(['Open dag']);
  });

  it('says of whom was erased meanwhile, and whom a colleague changed stays as he or she made it', async () => {
    const { editor, list, document, stored } = await aDesk();
    const page = await openAs(editor, list);
    await page.getByRole('checkbox', { name: 'Alle 4 kandidaten selecteren' }).check();
    await page.route('**/changeMany', async (route) => {
      await document('dirk').delete();
      await route.continue();
    });
    await bar(page).getByRole('button', { name: 'Adviseur' }).click();
    await page.getByRole('menuitem', { name: 'Carla Collega' }).click();
    await bar(page).getByText('3 gewijzigd, 1 niet: is intussen verwijderd.').waitFor();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools');

    await document('anna').update({
      motivation: 'Voor de klas.',
      updatedAt: new Date(),
      updatedBy: 'colleague',
    });
    await bar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await bar(page).getByText('2 teruggezet, 1 niet: is intussen gewijzigd.').waitFor();
    expect((await stored('celine')).ownerUid).toBe(editor);
    expect(await stored('bram')).not.toHaveProperty('ownerUid');
    expect((await stored('anna')).motivation).toBe('Voor de klas.');
  });

  it('asks why they leave, once for all, and undoing makes each what he or she was', async () => {
    const { editor, list, stored } = await aDesk();
    const before = await stored('dirk');
    const page = await openAs(editor, list);
    await box(page, 'Anna Appel').check();
    await box(page, 'Dirk Dijk').check();
    await bar(page).getByRole('button', { name: 'Fase' }).click();
    await page.getByRole('menuitem', { name: 'Uitgestroomd' }).click();
    const dialog = page.getByRole('dialog', { name: 'Laten uitstromen' });
    await dialog.getByRole('button', { name: 'Laten uitstromen' }).click();
    await dialog.getByText('Kies de reden van uitstroom.').waitFor();
    await dialog.getByLabel('Reden van uitstroom').selectOption('timing');
    await dialog.getByRole('button', { name: 'Laten uitstromen' }).click();
    await bar(page).getByText('2 gewijzigd.').waitFor();
    await expectShown(page, 'Bram van der Berg', 'Céline Cools');
    expect((await stored('dirk')).exit).toMatchObject({
      reason: 'timing',
      phaseAtExit: 'matching',
    });
    await bar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await bar(page).getByText('2 teruggezet.').waitFor();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    const { phase, status, phaseSince, exit } = await stored('dirk');
    expect({ phase, status, phaseSince, exit }).toEqual({
      phase: before.phase,
      status: before.status,
      phaseSince: before.phaseSince,
      exit: undefined,
    });
  });

  it('is not for a viewer', async () => {
    const { viewer, list } = await aDesk();
    const page = await openAs(viewer, list);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
});

describe('by keyboard only', () => {
  it('rows are walked, selected and opened', async () => {
    const { editor, list, stored } = await aDesk();
    const page = await openAs(editor, list);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Aangemeld', exact: true }).focus();
    for (let press = 0; press < 3 && (await focused()) !== 'Anna Appel'; press += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('Anna Appel');
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    expect(await box(page, 'Bram van der Berg').isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Space');
    await bar(page).getByText('3 geselecteerd').waitFor();
    await bar(page).getByRole('button', { name: 'Adviseur' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Ik' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await bar(page)
      .getByText(/gewijzigd/)
      .waitFor();
    expect((await stored('dirk')).ownerUid).toBeDefined();

    await page.getByRole('link', { name: 'Dirk Dijk' }).focus();
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Céline Cools' }).waitFor();
  });
});

it('axe finds nothing: with filters, a selection and each menu', async () => {
  const { editor, list } = await aDesk();
  const page = await openAs(editor, `${list}?fase=new.orienting&stil=14`);
  await expectShown(page, 'Anna Appel', 'Bram van der Berg');
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole('button', { name: 'Weergaven' }).click();
  await page.getByRole('button', { name: 'Weergave bewaren' }).waitFor();
  await expectAccessibleAtEveryWidth(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1024, height: 800 });
  await box(page, 'Anna Appel').check();
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Labels' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Label' }).click();
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).waitFor();
  await expectAccessible(page);
});

describe('ten thousand candidates', () => {
  it('are listed, found, sorted and selected; a change of all of them can be stopped', async () => {
    const { regionId, editor } = await aRegion();
    await storedRoster(regionId, 10_000);
    const page = await openAs(editor, `/${regionId}/kandidaten`);
    await page.getByText('10.000 kandidaten', { exact: true }).waitFor({ timeout: 20_000 });
    expect(await rows(page).count()).toBeLessThan(80);
    await page.getByRole('searchbox').fill('jansen 77');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('');
    await page.getByText('10.000 kandidaten', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Naam' }).click();
    await rows(page).first().getByText('Zomer', { exact: false }).waitFor();
    await page.getByRole('checkbox', { name: 'Alle 10.000 kandidaten selecteren' }).check();
    await bar(page).getByText('10.000 geselecteerd').waitFor();
    await bar(page).getByRole('button', { name: 'Adviseur' }).click();
    await page.getByRole('menuitem', { name: 'Ik' }).click();
    await bar(page)
      .getByText(/ van 10\.000…/)
      .waitFor();
    await bar(page).getByRole('button', { name: 'Stoppen' }).click();
    // They stand in the list only: to the server each of them is gone.
    await bar(page)
      .getByText(/^0 gewijzigd, .* zijn intussen verwijderd, .* u hebt gestopt\.$/)
      .waitFor();
  });
});

/** Rows that lists show, of candidates of whom there is nothing else. */
async function storedRoster(regionId: string, count: number): Promise<void> {
  const buckets = new Map<string, Record<string, string>>();
  const lastNames = ['Jansen', 'de Vries', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Zomer'];
  for (let number = 0; number < count; number += 1) {
    const id = `candidate-${number}`;
    const lastName = lastNames[number % lastNames.length] ?? 'Jansen';
    const candidate = aCandidate({
      firstName: `Kandidaat ${number}`,
      lastName,
      email: `k${number}@kandidaat.example`,
    });
    const bucket = bucketOf(id);
    buckets.set(bucket, { ...buckets.get(bucket), [id]: packEntry(candidate) });
  }
  for (const [bucket, entries] of buckets)
    await adminDb().doc(rosterPath(regionId, bucket)).set({ entries });
}
