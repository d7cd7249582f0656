// The application in a browser: signing in and out, list, figures, dossier and who may do what.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { sortName } from '@instroom/domain/candidate/name.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { candidatePath, interactionPath, rosterPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, deactivate, emailOf, openAs, password } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { aCountedRegion } from '../setup/counted-region.ts';
import { buttonsOf } from '../setup/dossier.ts';
import { aRegion } from '../setup/region.ts';

const people: Record<string, Partial<Candidate>> = {
  anna: {
    firstName: 'Anna',
    lastName: 'Appel',
    subjects: ['wi'],
    sectors: ['vo'],
    primarySector: 'vo',
  },
  bram: {
    firstName: 'Bram',
    lastName: 'Berg',
    phase: 'orienting',
    status: 'exploring',
    subjects: ['wi', 'na'],
    sectors: ['vo', 'mbo'],
  },
  celine: { firstName: 'Céline', lastName: 'Cools', sectors: ['po'], primarySector: 'po' },
  dirk: {
    firstName: 'Dirk',
    lastName: 'Dijk',
    phase: 'exited',
    status: 'exited',
    subjects: ['wi'],
    exit: { reason: 'salary', at: new Date(), phaseAtExit: 'new', reachableAgain: false },
  },
};

const aRegionWithPeople = () => aCountedRegion(people, { name: 'Regio Test' });

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const rows = (page: Page) => page.getByRole('table', { name: 'Kandidaten' }).getByRole('rowheader');

async function expectShown(page: Page, ...names: string[]) {
  await expect.poll(() => rows(page).allTextContents()).toEqual(names);
}

describe('signing in', () => {
  it('refuses a wrong password in plain words, and an unknown address in the same', async () => {
    const { viewer } = await aRegion();
    const page = await newPage();
    await page.goto('/');
    for (const email of [await emailOf(viewer), 'niemand@test.example']) {
      await page.getByLabel('E-mailadres').fill(email);
      await page.getByLabel('Wachtwoord', { exact: true }).fill('verkeerd-wachtwoord');
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.getByRole('alert').getByText('E-mailadres of wachtwoord klopt niet.').waitFor();
    }
  });

  it('leads to the figures of the own region, and out again without anything left', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    await awaitMembership(regionId, viewer);
    const page = await newPage();
    await page.goto('/');
    await page.getByLabel('E-mailadres').fill(await emailOf(viewer));
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByLabel('Wachtwoord', { exact: true }).press('Enter');
    await title(page, 'Cijfers').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${regionId}/cijfers`);
    expect(await page.title()).toBe('Cijfers – Regio Test – Instroom');

    await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
    await page.getByText('Lezer', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await title(page, 'Inloggen').waitFor();
    await page.goto(`/${regionId}/kandidaten`);
    await title(page, 'Inloggen').waitFor();
  });

  it('leads back to the page that was asked for', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/kandidaten?vak=na`);
    await expectShown(page, 'Bram Berg');
  });

  it('tells who is no member of any region what to do', async () => {
    const page = await openAs(`nobody-${Date.now()}`, '/');
    await title(page, 'Nog geen regio').waitFor();
  });
});

describe('the list of candidates', () => {
  it('keeps its filter in the address and shows changes as they happen', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    await expectShown(page, 'Anna Appel', 'Bram Berg', 'Céline Cools');

    await page
      .getByRole('searchbox', { name: 'Zoek op naam, e-mail, telefoon of plaats' })
      .fill('celine');
    await expectShown(page, 'Céline Cools');
    await expect.poll(() => page.url()).toContain('zoek=celine');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Vak', { exact: true }).selectOption({ label: 'Wiskunde' });
    await page.getByLabel('Fase', { exact: true }).selectOption('alle');
    await page.keyboard.press('Escape');
    await expectShown(page, 'Anna Appel', 'Bram Berg', 'Dirk Dijk');
    await expect.poll(() => new URL(page.url()).search).toBe('?fase=alle&vak=wi');

    await page.reload();
    await expectShown(page, 'Anna Appel', 'Bram Berg', 'Dirk Dijk');
    await page.getByRole('button', { name: /Filter weghalen: Fase/ }).click();
    await expectShown(page, 'Anna Appel', 'Bram Berg');
    await page.goBack();
    await expectShown(page, 'Anna Appel', 'Bram Berg', 'Dirk Dijk');

    const lastName = 'Aalbers';
    await adminDb()
      .doc(candidatePath(regionId, 'bram'))
      .update({ lastName, displayNameSort: sortName({ firstName: 'Bram', lastName }) });
    await expectShown(page, 'Bram Aalbers', 'Anna Appel', 'Dirk Dijk');
  });

  it('sorts by a column', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    await page.getByRole('button', { name: 'Naam' }).click();
    await expectShown(page, 'Céline Cools', 'Bram Berg', 'Anna Appel');
    await page.getByRole('button', { name: 'Fase', exact: true }).click();
    await expectShown(page, 'Anna Appel', 'Céline Cools', 'Bram Berg');
  });

  it('opens a dossier and comes back with the same filter', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/kandidaten?vak=wi`);
    await page.getByRole('link', { name: 'Anna Appel' }).click();
    await title(page, 'Anna Appel').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Kandidaten' }).click();
    await expectShown(page, 'Anna Appel', 'Bram Berg');
    expect(new URL(page.url()).search).toBe('?vak=wi');
  });

  it('leaves out what it cannot read, and says so', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const ofLaterVersion = { entries: { odd: '9of-a-later-version' } };
    await adminDb()
      .doc(rosterPath(regionId, bucketOf('odd')))
      .set(ofLaterVersion, { merge: true });
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    await expectShown(page, 'Anna Appel', 'Bram Berg', 'Céline Cools');
    await page.getByText('1 dossier kan niet worden getoond', { exact: false }).waitFor();
  });
});

describe('the figures', () => {
  it('stand in a table as well, one click away', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    const panel = page.getByRole('region', { name: 'Potentiële docenten per vak' });
    await panel.getByText('Tabel').click();
    await panel
      .getByRole('row', { name: /^Wiskunde/ })
      .getByRole('link', { name: /: 2,/ })
      .waitFor();
  });

  it('follow a change without reloading', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    const panel = page.getByRole('region', { name: 'Kandidaten per fase' });
    await panel.getByRole('link', { name: /^Matchen: 0,/ }).waitFor();
    await adminDb()
      .doc(candidatePath(regionId, 'anna'))
      .update({ phase: 'matching', status: 'seeking_school' });
    await panel.getByRole('link', { name: /^Matchen: 1,/ }).waitFor();
  });

  it('say what to do first in a region without candidates', async () => {
    const { regionId, viewer } = await aRegion();
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByText('Zet het aanmeldformulier op de website', { exact: false }).waitFor();
  });
});

describe('a dossier', () => {
  it('is moved by an editor, who must say why somebody leaves', async () => {
    const { regionId, editor } = await aRegionWithPeople();
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: 'Fase wijzigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fase wijzigen' });
    const submit = dialog.getByRole('button', { name: 'Fase wijzigen' });
    await submit.click();
    await dialog.getByText('Kies een fase.').waitFor();
    await dialog.getByRole('radio', { name: 'Uitgestroomd' }).check();
    await submit.click();
    await dialog.getByText('Kies de reden van uitstroom.').waitFor();
    await dialog.getByLabel('Reden van uitstroom').selectOption({ label: 'Anders, namelijk' });
    await submit.click();
    await dialog.getByText('Vul in wat de reden is.').waitFor();
    await dialog.getByLabel('Wat is de reden?').fill('Verhuisd naar het buitenland');
    await submit.click();

    await page.getByText('De fase is nu Uitgestroomd.').waitFor();
    await page.getByText('Verhuisd naar het buitenland').waitFor();
    await page.getByText('Fase: van Nieuw naar Uitgestroomd').waitFor();
    await page.getByText('Test editor', { exact: false }).first().waitFor();
  });

  it('takes a move back on request', async () => {
    const { regionId, editor } = await aRegionWithPeople();
    const page = await openAs(editor, `/${regionId}/kandidaten/bram`);
    await page.getByRole('button', { name: 'Fase wijzigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'In opleiding' }).check();
    await dialog.getByLabel('Route naar een bevoegdheid').selectOption('zib');
    await dialog.getByRole('button', { name: 'Fase wijzigen' }).click();
    await page.getByText('De fase is nu In opleiding.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Fase: van In opleiding naar Oriënteren').waitFor();
    await page.getByText('Verkent zelf', { exact: false }).waitFor();
  });

  it('is opened again with new consent', async () => {
    const { regionId, editor } = await aRegionWithPeople();
    const page = await openAs(editor, `/${regionId}/kandidaten/dirk`);
    await page.getByRole('button', { name: 'Fase wijzigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Oriënteren' }).check();
    await dialog.getByRole('button', { name: 'Dossier heropenen' }).click();
    await dialog.getByText('Heropenen kan alleen met nieuwe toestemming').waitFor();
    await dialog.getByLabel(/opnieuw toestemming gegeven/).check();
    await dialog.getByRole('button', { name: 'Dossier heropenen' }).click();
    await page.getByText('De fase is nu Oriënteren.').waitFor();
  });

  it('shows a viewer everything and nothing to change', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/kandidaten/anna`);
    await page.getByRole('heading', { level: 2, name: 'Tijdlijn' }).waitFor();
    await page.getByRole('link', { name: 'anna@kandidaat.example' }).waitFor();
    expect(await buttonsOf(page)).toEqual(['Afdrukken']);
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  });

  it('shows what was filled in again as a proposal', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    await adminDb()
      .doc(interactionPath(regionId, 'anna', 'again'))
      .set({
        kind: 'form',
        at: new Date(),
        direction: 'in',
        byUid: 'form:test',
        attachmentIds: [],
        proposal: {
          formId: 'test',
          submissionKey: 'k',
          values: { phone: '06 00 00 00 01', sectors: ['po', 'vo'] },
          state: 'open',
        },
      });
    const page = await openAs(viewer, `/${regionId}/kandidaten/anna`);
    const table = page.getByRole('table', { name: 'Opnieuw een formulier ingevuld' });
    await table.getByRole('row', { name: 'Telefoon 06 00 00 00 01' }).waitFor();
    await table.getByText('Primair onderwijs, Voortgezet onderwijs').waitFor();
  });

  it('that does not exist says so', async () => {
    const { regionId, viewer } = await aRegion();
    const page = await openAs(viewer, `/${regionId}/kandidaten/unknown`);
    await title(page, 'Kandidaat niet gevonden').waitFor();
  });
});

describe('who may not', () => {
  it('open another region is told so', async () => {
    const { viewer } = await aRegion();
    const { regionId } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    await title(page, 'Geen toegang').waitFor();
    expect(await page.getByText('Anna Appel').count()).toBe(0);
  });

  it('go on, because the membership ended, sees nothing any more at once', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    await expectShown(page, 'Anna Appel', 'Bram Berg', 'Céline Cools');
    await deactivate(regionId, viewer);
    await title(page, 'Geen toegang').waitFor();
    expect(await page.getByText('Anna Appel').count()).toBe(0);
  });
});

describe('without a connection', () => {
  it('the last data stay, and a bar says that they are the last', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByText(/^Live ·/).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Geen verbinding – u ziet de laatst geladen gegevens.').waitFor();
    await page.getByText(/^Niet live ·/).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/^Live ·/).waitFor();
    await page.getByText('Geen verbinding').waitFor({ state: 'hidden' });
  });

  it('a page that was never opened waits for one, and the window is not loaded anew', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByText(/^Live ·/).waitFor();
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Kandidaten', exact: true }).click();
    await page.getByText('Geen verbinding – u ziet de laatst geladen gegevens.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Kandidaten' }).waitFor();
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  });
});

describe('everybody can use it', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`axe finds nothing on any page, ${colorScheme}`, async () => {
      const { regionId, editor } = await aRegionWithPeople();
      const page = await newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/inloggen?terug=/${regionId}/cijfers`);
      await title(page, 'Inloggen').waitFor();
      await expectAccessible(page);
      await page.getByLabel('E-mailadres').fill(await emailOf(editor));
      await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Inloggen' }).click();

      await page.getByRole('heading', { name: 'Kandidaten per fase' }).waitFor();
      await expectAccessible(page);
      for (const table of await page.getByText('Tabel', { exact: true }).all()) await table.click();
      await page.getByRole('table', { name: 'Kandidaten per fase' }).waitFor();
      await expectAccessible(page);

      await page.getByRole('link', { name: 'Kandidaten', exact: true }).click();
      await page.getByRole('table', { name: 'Kandidaten' }).waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Anna Appel' }).click();
      await page.getByText('Aangemeld', { exact: true }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Fase wijzigen' }).click();
      await page.getByRole('radio', { name: 'Uitgestroomd' }).check();
      await expectAccessible(page);
    });
  }

  it('nothing is wider than a phone of 390 px', async () => {
    const { regionId, editor } = await aRegionWithPeople();
    const page = await openAs(editor, `/${regionId}/cijfers`);
    await page.setViewportSize({ width: 390, height: 844 });
    const pages = {
      cijfers: page.getByRole('heading', { name: 'Kandidaten per fase' }),
      kandidaten: page.getByRole('list', { name: 'Kandidaten' }),
      'kandidaten/anna': page.getByText('Aangemeld', { exact: true }),
    };
    for (const [path, content] of Object.entries(pages)) {
      await page.goto(`/${regionId}/${path}`);
      await content.waitFor();
      expect(`${path}: ${await beyondWindow(page)}`).toBe(`${path}: 0`);
    }
  });

  it('after going to another page, reading begins at its heading', async () => {
    const { regionId, viewer } = await aRegionWithPeople();
    const page = await openAs(viewer, `/${regionId}/cijfers`);
    await page.getByRole('link', { name: 'Kandidaten', exact: true }).press('Enter');
    await title(page, 'Kandidaten').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});
