// "Vandaag": where a day begins, and for whom.
import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { auditPath, candidatePath, memberPath, regionPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';
import { afternoon } from '../setup/moments.ts';
import { aMember, aRegion } from '../setup/region.ts';

const now = new Date();

const people: People = {
  anna: { firstName: 'Anna', lastName: 'Appel', createdAt: afternoon(-20) },
  bram: { firstName: 'Bram', lastName: 'Berg', createdAt: now },
  celine: {
    firstName: 'Céline',
    lastName: 'Cools',
    createdAt: afternoon(-90),
    phase: 'matching',
    status: 'in_talks',
    lastContactAt: afternoon(-45),
  },
  dirk: {
    firstName: 'Dirk',
    lastName: 'Dijk',
    createdAt: afternoon(-90),
    phase: 'matching',
    status: 'in_talks',
    lastContactAt: afternoon(-3),
  },
};

const panel = (page: Page, name: string) => page.getByRole('region', { name });
/** The first link of each row; what can be done with somebody stands behind it. */
const names = (page: Page, name: string) =>
  panel(page, name)
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.textContent ?? ''));
const storedAs = async (regionId: string, id: string) =>
  candidateSchema.parse((await adminDb().doc(candidatePath(regionId, id)).get()).data());
/** A colleague of the editor, with an account of its own. */
async function aColleague(regionId: string): Promise<string> {
  const uid = `${regionId}-colleague`;
  await adminDb()
    .doc(memberPath(regionId, uid))
    .set(aMember('editor', { displayName: 'Test colleague' }));
  return uid;
}

describe('the day', () => {
  it('is where an editor begins: who waits longest first, with whom it is silent, who is one’s own', async () => {
    const { regionId, editor } = await aCountedRegion(people, { name: 'Regio Test' });
    await adminDb().doc(candidatePath(regionId, 'dirk')).update({ ownerUid: editor });
    await awaitMembership(regionId, editor);
    const page = await openAs(editor, `/${regionId}/kandidaten`);
    await page.goto('/');
    await page.waitForURL(`**/${regionId}/vandaag`);
    await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor();
    expect(await page.title()).toBe('Vandaag – Regio Test – Instroom');

    await expect.poll(() => names(page, 'Oppakken (2)')).toEqual(['Anna Appel', 'Bram Berg']);
    const late = panel(page, 'Oppakken (2)').getByRole('img', { name: 'Wacht te lang' });
    expect(await late.count()).toBe(1);
    expect(await names(page, 'Dreigt stil te vallen (1)')).toEqual(['Céline Cools']);
    await page.getByText('45 dagen stil').waitFor();
    expect(await names(page, 'Mijn kandidaten (1)')).toEqual(['Dirk Dijk']);
    await page
      .getByText('2 nieuwe aanmeldingen wachten op contact, 1 langer dan 5 werkdagen.', {
        exact: false,
      })
      .waitFor();
  });

  it('follows what colleagues do', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await panel(page, 'Oppakken (2)').waitFor();
    await adminDb().doc(candidatePath(regionId, 'bram')).update({ status: 'attempted' });
    await expect.poll(() => names(page, 'Oppakken (1)')).toEqual(['Anna Appel']);
  });

  it('opens a dossier, and the list of everybody who waits', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await page.getByRole('link', { name: 'Toon in de lijst' }).press('Enter');
    await page.getByRole('status').getByText('2 kandidaten', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Anna Appel' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Anna Appel' }).waitFor();
  });

  it('is good news when nobody waits', async () => {
    const { dirk = {} } = people;
    const { regionId, editor } = await aCountedRegion({ dirk });
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await page.getByText('Alle aanmeldingen zijn opgepakt.').waitFor();
    await page.getByText('Met niemand dreigt het stil te vallen.').waitFor();
    await page.getByText('Niemand uit de wacht hoeft vandaag te worden opgepakt.').waitFor();
    // Beside the first steps of a region, one's own tasks, to which one adds.
    await panel(page, 'Mijn taken vandaag').getByText('Geen taken voor vandaag').waitFor();
    expect(await page.getByRole('region').count()).toBe(2);
  });

  it('picks somebody up in one click, a colleague’s page follows, and it can be taken back', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const colleague = await aColleague(regionId);
    const [page, other] = await Promise.all([
      openAs(editor, `/${regionId}/vandaag`),
      openAs(colleague, `/${regionId}/vandaag`),
    ]);
    for (const one of [page, other]) await panel(one, 'Oppakken (2)').waitFor();
    await page.getByRole('button', { name: 'Anna Appel oppakken' }).click();
    for (const one of [page, other])
      await expect.poll(() => names(one, 'Oppakken (1)')).toEqual(['Bram Berg']);
    await expect.poll(() => names(page, 'Mijn kandidaten (1)')).toEqual(['Anna Appel']);
    await expect
      .poll(() => storedAs(regionId, 'anna'))
      .toMatchObject({ status: 'attempted', ownerUid: editor, updatedBy: editor });

    await page.getByText('U hebt Anna Appel opgepakt', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Anna Appel wacht weer om te worden opgepakt.').waitFor();
    for (const one of [page, other])
      await expect.poll(() => names(one, 'Oppakken (2)')).toEqual(['Anna Appel', 'Bram Berg']);
    expect(await storedAs(regionId, 'anna')).toMatchObject({ status: 'untouched' });
    expect((await storedAs(regionId, 'anna')).ownerUid).toBeUndefined();
  });

  it('lets one of two pick somebody up: the other is not told that it was done', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const uids = [editor, await aColleague(regionId)];
    const pages = await Promise.all(uids.map((uid) => openAs(uid, `/${regionId}/vandaag`)));
    for (const page of pages) await panel(page, 'Oppakken (2)').waitFor();
    // Whose page has followed already has nothing to click any more.
    const click = (page: Page) =>
      page.getByRole('button', { name: 'Anna Appel oppakken' }).click({ timeout: 2000 });
    await Promise.allSettled(pages.map(click));
    for (const page of pages) await panel(page, 'Oppakken (1)').waitFor();
    await expect.poll(async () => (await storedAs(regionId, 'anna')).status).toBe('attempted');
    const { ownerUid } = await storedAs(regionId, 'anna');
    const told = await Promise.all(
      pages.map((page) => page.getByText('U hebt Anna Appel opgepakt', { exact: false }).count()),
    );
    expect(told).toEqual(uids.map((uid) => (uid === ownerUid ? 1 : 0)));
  });

  it('puts somebody on hold until a day, and asks again when that day has come', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await panel(page, 'Dreigt stil te vallen (1)').waitFor();
    const more = page.getByRole('button', { name: 'Meer acties voor Céline Cools' }).first();
    await more.click();
    await page.getByRole('menuitem', { name: 'In de wacht zetten…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Céline Cools in de wacht zetten' });
    await dialog.getByLabel('In de wacht tot').fill(dayOf(new Date()));
    await dialog.getByRole('button', { name: 'In de wacht zetten' }).click();
    await dialog.getByText('Kies een dag na vandaag.').waitFor();
    await dialog.getByRole('button', { name: '2 weken' }).click();
    await dialog.getByLabel('Reden').fill('Op reis');
    await dialog.getByRole('button', { name: 'In de wacht zetten' }).click();
    await page.getByText('Met niemand dreigt het stil te vallen.').waitFor();
    const until = dayAfter(dayOf(new Date()), 14);
    await expect
      .poll(() => storedAs(regionId, 'celine'))
      .toMatchObject({ onHoldUntil: until, onHoldReason: 'Op reis' });
    await page.goto(`/${regionId}/kandidaten/celine`);
    await page.getByText(/^In de wacht tot \d/).waitFor();

    await adminDb()
      .doc(candidatePath(regionId, 'celine'))
      .update({ onHoldUntil: dayOf(new Date()) });
    await page.getByText('Weer oppakken: stond in de wacht tot', { exact: false }).waitFor();
    await page.goto(`/${regionId}/vandaag`);
    await expect.poll(() => names(page, 'Weer oppakken (1)')).toEqual(['Céline Cools']);
    await page.getByRole('link', { name: 'Gebeld met Céline Cools' }).first().click();
    await page.waitForURL(`**/${regionId}/kandidaten/celine#contact`);
  });

  it('makes somebody’s candidate one’s own, and shows the own ones only, by its address', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await page.getByRole('button', { name: 'Meer acties voor Céline Cools' }).first().click();
    await page.getByRole('menuitem', { name: 'Ik word de adviseur' }).click();
    await expect.poll(() => names(page, 'Mijn kandidaten (1)')).toEqual(['Céline Cools']);
    await page.getByText('Alleen mijn kandidaten').click();
    await page.waitForURL('**/vandaag?wie=mijn');
    await page.getByText('Alle aanmeldingen zijn opgepakt.').waitFor();
    expect(await names(page, 'Dreigt stil te vallen (1)')).toEqual(['Céline Cools']);
    await page.reload();
    await panel(page, 'Dreigt stil te vallen (1)').waitFor();
    expect(await panel(page, 'Oppakken (2)').count()).toBe(0);
  });

  it('has the norm of each phase, as the region’s admin sets it', async () => {
    const { regionId, editor, regionAdmin } = await aCountedRegion(people);
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await panel(page, 'Dreigt stil te vallen (1)').waitFor();
    const admin = await openAs(regionAdmin, `/${regionId}/beheer/regio`);
    await admin.getByRole('button', { name: 'Contact houden wijzigen' }).click();
    const settings = panel(admin, 'Contact houden');
    await settings.getByLabel('Matchen').fill('0');
    await settings.getByRole('button', { name: 'Opslaan' }).click();
    await settings.getByText('Vul een getal in van 1 tot 365.').waitFor();
    await settings.getByLabel('Matchen').fill('2');
    await settings.getByRole('button', { name: 'Opslaan' }).click();
    await settings.getByText('Matchen: 2 dagen').waitFor();
    await expect
      .poll(() => names(page, 'Dreigt stil te vallen (2)'))
      .toEqual(['Céline Cools', 'Dirk Dijk']);
    const acts = (await adminDb().collection(auditPath(regionId)).get()).docs;
    expect(acts.map((act) => act.get('fields'))).toContainEqual(['settings.staleDaysByPhase']);

    await admin.getByRole('button', { name: 'Contact houden wijzigen' }).click();
    await settings.getByLabel('Matchen').fill('');
    await settings.getByRole('button', { name: 'Opslaan' }).click();
    await expect.poll(() => names(page, 'Dreigt stil te vallen (1)')).toEqual(['Céline Cools']);
    const region = await adminDb().doc(regionPath(regionId)).get();
    expect(region.get('settings.staleDaysByPhase')).toBeUndefined();
  });

  it('names what a dossier lacks for its phase, and who signed up again', async () => {
    const { dirk = {} } = people;
    const { regionId, editor } = await aCountedRegion({
      dirk: { ...dirk, ownerUid: 'somebody', phone: '06 12345678', sectors: ['po'] },
      again: { firstName: 'Eva', lastName: 'Evers', status: 'attempted', openProposalCount: 2 },
    });
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await expect.poll(() => names(page, 'Dossier niet compleet (1)')).toEqual(['Dirk Dijk']);
    await panel(page, 'Dossier niet compleet (1)')
      .getByText('Ontbreekt: bevoegdheid en woonplaats')
      .waitFor();
    expect(await names(page, 'Voorstellen beoordelen (1)')).toEqual(['Eva Evers']);
    await page.getByText('2 voorstellen').waitFor();
    await page.getByRole('link', { name: 'Dossier van Dirk Dijk aanvullen' }).click();
    await page.getByText('Ontbreekt: bevoegdheid en woonplaats').waitFor();
  });

  it('counts in the menu what is late or due, on other pages too, once the region was read', async () => {
    const { regionId, editor } = await aCountedRegion(people);
    const due = (page: Page) =>
      page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: /^Vandaag/ });
    const page = await openAs(editor, `/${regionId}/hulp`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect((await due(page).textContent())?.trim()).toBe('Vandaag');
    await due(page).click();
    await panel(page, 'Oppakken (2)').waitFor();
    // Anna waits too long; Bram came today, and Céline is nobody's.
    await expect.poll(() => due(page).textContent()).toContain('1 kandidaat vraagt vandaag');
    await page.getByRole('link', { name: 'Hulp' }).click();
    await page.waitForURL('**/hulp');
    await adminDb().doc(candidatePath(regionId, 'celine')).update({ ownerUid: editor });
    await expect.poll(() => due(page).textContent()).toContain('2 kandidaten vragen vandaag');
  });

  it('lets who only reads look, and do nothing', async () => {
    const { regionId, viewer } = await aCountedRegion(people);
    const page = await openAs(viewer, `/${regionId}/vandaag`);
    await panel(page, 'Oppakken (2)').waitFor();
    expect(await page.getByRole('button', { name: /oppakken$|^Meer acties/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Gebeld/ }).count()).toBe(0);
  });

  it('says what to do first in a region without candidates', async () => {
    const { regionId, editor } = await aRegion();
    const page = await openAs(editor, `/${regionId}/vandaag`);
    await page.getByText('Zet het aanmeldformulier op de website', { exact: false }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 1024, 390])
      it(`axe finds nothing, and nothing is wider than the window: ${colorScheme}, ${width} px`, async () => {
        const { regionId, editor } = await aCountedRegion(people);
        const page = await openAs(editor, `/${regionId}/vandaag`);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await panel(page, 'Oppakken (2)').waitFor();
        await expectAccessible(page);
        expect(await beyondWindow(page)).toBe(0);
      });
});
