// Who administers the platform watches over the imports.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  importChangesPath,
  importRejectsPath,
  importRunPath,
  organizationPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import { type ImportRun, importRunSchema } from '@instroom/domain/reference/import-run.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../local/src/checkout.ts';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { serveInstead } from '../setup/changed-sources.ts';
import { aPlatformAdmin } from '../setup/platform-admin.ts';
import { aRegion } from '../setup/region.ts';

const counts = {
  records: 200,
  added: 1,
  changed: 1,
  same: 190,
  missing: 9,
  closed: 0,
  returned: 0,
  rejected: 2,
  droppedEmails: 1,
};

async function aRun(changes: Partial<ImportRun>): Promise<string> {
  const runId = `proef-${randomUUID()}`;
  const run = importRunSchema.parse({
    schemaVersion: 1,
    sourceId: 'file-desks',
    state: 'ok',
    step: 'finish',
    isDryRun: false,
    startedAt: new Date(),
    mapperVersion: 1,
    scope: 'alles',
    ...changes,
  });
  await adminDb().doc(importRunPath(runId)).set(run);
  return runId;
}

describe('the page of a round', () => {
  it('names what would change, the rows that were passed over, and why it waits', async () => {
    const runId = await aRun({
      state: 'held',
      step: 'compare',
      counts,
      heldBy: [{ guard: 'too_many_missing', found: 9, allowed: 5 }],
      warnings: [{ code: 'unknown_column', detail: 'GEBOUW' }],
      artifacts: [{ name: 'file', bytes: 123_000, sha256: 'a'.repeat(64) }],
    });
    await adminDb()
      .doc(`${importChangesPath(runId)}/0`)
      .set({
        changes: [
          {
            key: 'brin-99ZZ/location/99ZZ00',
            orgId: 'brin-99ZZ',
            name: 'Basisschool De Proef',
            what: 'changed',
            fields: [{ field: 'phone', before: '010 000', after: '010 111' }],
          },
        ],
      });
    await adminDb()
      .doc(`${importRejectsPath(runId)}/0`)
      .set({ rejects: [{ at: 'regel 12', reason: 'wrong_field_count', raw: 'a;b;c' }] });

    const page = await openAs(await aPlatformAdmin(), `/platform/bronnen/${runId}`);
    await page.getByText('Wacht op besluit').waitFor();
    await page.getByText('vanzelf mogen dat er 5 zijn', { exact: false }).waitFor();
    await page.getByText('phone: 010 000 → 010 111').waitFor();
    const rejects = page.getByRole('table', { name: 'Afgekeurde regels' });
    await rejects.getByRole('row', { name: /regel 12.*Ander aantal kolommen/ }).waitFor();
    await page.getByText('Onbekende kolom, niet gelezen: GEBOUW').waitFor();
    await expectAccessibleAtEveryWidth(page);
    // The list leads here, and says what waits.
    await page.goto('/platform/bronnen');
    await page.getByRole('alert').getByText('wacht op uw besluit', { exact: false }).waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Bekijk en besluit' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Bestand met regioloketten' }).waitFor();
  });

  it('follows a round that goes on', async () => {
    const runId = await aRun({
      state: 'running',
      step: 'publish',
      progress: { done: 400, total: 6000 },
    });
    const page = await openAs(await aPlatformAdmin(), `/platform/bronnen/${runId}`);
    await page.getByText('Stap 5 van 7: Overnemen', { exact: false }).waitFor();
    await page.getByText('400 van 6.000').waitFor();
    await adminDb()
      .doc(importRunPath(runId))
      .update({ state: 'failed', error: { code: 'column_missing', detail: 'POSTCODE' } });
    await page
      .getByText('De kolom POSTCODE ontbreekt. De ronde is gestopt.', { exact: false })
      .waitFor();
  });

  it('says so where there is no such round', async () => {
    const page = await openAs(await aPlatformAdmin(), '/platform/bronnen/nooit-geweest');
    await page.getByRole('heading', { name: 'Deze ronde bestaat niet' }).waitFor();
    expect(await page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
  });
});

const arnhem = '0202';
const primary = '02.-alle-schoolvestigingen-basisonderwijs.csv';
const schoolFile = join(checkout, 'local/src/sources/data/duo', primary);

async function importNow(page: Page, source: string, outcome: string | RegExp) {
  await page.goto('/platform/bronnen');
  await page.getByRole('button', { name: `${source} nu ophalen` }).click();
  await page.getByRole('heading', { level: 2, name: source }).waitFor();
  await page.getByText(outcome, { exact: true }).waitFor({ timeout: 60_000 });
}

describe('an import that somebody asks for', () => {
  it('brings a school whose contact person and note stay when its source has something new', async () => {
    const platform = await openAs(await aPlatformAdmin(), '/platform/bronnen');
    await importNow(platform, 'DUO basisonderwijs', 'Bijgewerkt');
    const found = platform.getByRole('region', { name: 'Wat er verandert' });
    await found.getByText('Nieuw', { exact: true }).first().waitFor();
    await importNow(platform, 'DUO basisonderwijs', 'Niets nieuws');

    const { regionId, editor } = await aRegion({ sectors: ['po'], municipalityCodes: ['0202'] });
    await awaitMembership(regionId, editor);
    const page = await openAs(editor, `/${regionId}/netwerk`);
    await page.getByLabel('Zoek een organisatie').fill('93AE00');
    await page.getByText('1 organisatie', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Montessorischool De Pijlstaart' }).click();
    await page.getByRole('heading', { level: 1, name: 'Montessorischool De Pijlstaart' }).waitFor();
    const people = page.getByRole('region', { name: /^Contactpersonen/ });
    await people.getByRole('button', { name: 'Contactpersoon toevoegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Naam', { exact: true }).fill('Sanne Schooldirecteur');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await people.getByText('Sanne Schooldirecteur').waitFor();
    const notes = page.getByRole('region', { name: 'Notities' });
    await notes.getByLabel('Nieuwe notitie').fill('Zoekt een zij-instromer.');
    await notes.getByRole('button', { name: 'Notitie opslaan' }).click();
    await notes.getByRole('listitem').filter({ hasText: 'Zoekt een zij-instromer.' }).waitFor();

    const changed = readFileSync(schoolFile, 'latin1').replace('De Pijlstaart', 'De Nieuwe Naam');
    serveInstead(`/duo/files/${primary}`, Buffer.from(changed, 'latin1'));
    await importNow(platform, 'DUO basisonderwijs', 'Bijgewerkt');
    await platform.getByText('Gewijzigd', { exact: true }).first().waitFor();
    await page
      .getByRole('heading', { level: 1, name: 'Montessorischool De Nieuwe Naam' })
      .waitFor();
    await people.getByText('Sanne Schooldirecteur').waitFor();
    await notes.getByRole('listitem').filter({ hasText: 'Zoekt een zij-instromer.' }).waitFor();
  }, 180_000);

  it('brings the whole country, of which the region takes in what it wants and leaves out what it does not', async () => {
    const platform = await openAs(await aPlatformAdmin(), '/platform/bronnen');
    await importNow(platform, 'DUO basisonderwijs', /^(Bijgewerkt|Niets nieuws)$/);
    const { regionId, regionAdmin } = await aRegion({
      sectors: ['po'],
      municipalityCodes: [arnhem],
    });
    await awaitMembership(regionId, regionAdmin);
    const page = await openAs(regionAdmin, `/${regionId}/netwerk/elders`);
    const place = page.getByLabel('In het netwerk van onze regio');
    const school = 'Basisschool De Boomhut';
    await page.getByLabel('Zoek in heel Nederland').fill('93GY00');
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole('link', { name: school }).click();
    // Leaving the page would take the request along.
    const chosen = async (list: string) =>
      (await adminDb().doc(regionPath(regionId)).get()).get(`network.${list}`);
    await place.selectOption('Hoort erbij, ook van elders');
    await expect.poll(() => chosen('include')).toEqual(['brin-93GY']);
    await page.goto(`/${regionId}/netwerk?zoek=93GY00`);
    await page.getByRole('link', { name: school }).click();
    await place.selectOption('Hoort er niet bij');
    await expect.poll(() => chosen('exclude')).toEqual(['brin-93GY']);
    await page.goto(`/${regionId}/netwerk?zoek=93GY00`);
    await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
  }, 120_000);

  it('reads a file of somebody, says line and reason of what it passed over, and tries without changing', async () => {
    const page = await openAs(await aPlatformAdmin(), '/platform/bronnen');
    const content = 'code;naam;plaats\nmuseum;Museum De Proef;Arnhem\n;Zonder code;Arnhem\n';
    const choose = async (button: string) => {
      await page.goto('/platform/bronnen');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: button }).click();
      const file = { name: 'proef.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
      await (await chooser).setFiles(file);
      await page.getByRole('heading', { level: 2, name: /andere organisaties$/ }).waitFor();
    };
    await choose('Proefronde met een bestand voor Bestand met andere organisaties');
    await page.getByText('Proefronde klaar', { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByText('Museum De Proef').waitFor();
    expect((await adminDb().doc(organizationPath('other-museum')).get()).exists).toBe(false);
    const rejects = page.getByRole('table', { name: 'Afgekeurde regels' });
    await rejects.getByRole('row', { name: /3/ }).waitFor();

    await choose('Bestand kiezen voor Bestand met andere organisaties');
    await page.getByText('Bijgewerkt', { exact: true }).waitFor({ timeout: 60_000 });
    expect((await adminDb().doc(organizationPath('other-museum')).get()).get('name')).toBe(
      'Museum De Proef',
    );
  }, 120_000);
});
