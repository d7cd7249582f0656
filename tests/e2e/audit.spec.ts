// The audit log: what the application tells it, and what a region admin and the platform see of it.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AuditEntry } from '@instroom/domain/audit/audit.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  auditEntryPath,
  auditPath,
  candidatePath,
  platformAdminPath,
  platformAuditEntryPath,
} from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';

const people: People = {
  anna: { firstName: 'Anna', infix: 'de', lastName: 'Vries' },
  bram: { firstName: 'Bram', lastName: 'Berg' },
};
const now = new Date();
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

async function aLoggedRegion(entries: Omit<AuditEntry, 'expireAt'>[] = []) {
  const region = await aCountedRegion(people, { name: 'Regio Test' });
  const batch = adminDb().batch();
  for (const [index, entry] of entries.entries())
    batch.set(adminDb().doc(auditEntryPath(region.regionId, `e${index}`)), {
      ...entry,
      expireAt: addDays(entry.at, 365),
    });
  await batch.commit();
  const told = async (kind: string) => {
    const log = adminDb().collection(auditPath(region.regionId)).where('kind', '==', kind);
    return (await log.get()).docs.map((entry) => entry.data());
  };
  return { ...region, told };
}

const lines = (page: Page) => page.getByRole('main').getByRole('listitem');
const sentences = async (page: Page) =>
  (await lines(page).allTextContents()).map((line) => line.replace(/^\d\d:\d\d/, ''));
const chosen = (page: Page) => page.getByRole('button', { name: /^Filter weghalen/ });

describe('what the application tells', () => {
  it('is that somebody signed in, and each dossier that is looked at, once', async () => {
    const { regionId, viewer, told } = await aLoggedRegion();
    await awaitMembership(regionId, viewer);
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    await page.getByRole('link', { name: 'Anna de Vries' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anna de Vries' }).waitFor();
    await expect.poll(async () => (await told('dossier_opened')).length).toBe(1);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Anna de Vries' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Kandidaten' }).click();
    await page.getByRole('link', { name: 'Bram Berg' }).click();
    const opened = async () =>
      (await told('dossier_opened')).map(({ byUid, candidateId }) => `${byUid} ${candidateId}`);
    await expect.poll(async () => (await opened()).length).toBe(2);
    expect((await opened()).toSorted()).toEqual([`${viewer} anna`, `${viewer} bram`]);
    expect((await told('signed_in')).map(({ byUid }) => byUid)).toEqual([viewer]);
  });

  it('reaches the log later where there was no connection, at the moment it was', async () => {
    const { regionId, viewer, told } = await aLoggedRegion();
    const page = await openAs(viewer, `/${regionId}/kandidaten`);
    const open = async (name: string) => {
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    };
    const opened = async () => (await told('dossier_opened')).map(({ candidateId }) => candidateId);
    await page.route('**/reportOpened', (route) => route.abort());
    const before = Date.now();
    await open('Anna de Vries');
    const seen = Date.now();
    await page.waitForTimeout(3000);
    expect(await opened()).toEqual([]);
    await page.goBack();
    await page.context().setOffline(true);
    await page.unroute('**/reportOpened');
    // What was never read here says that it waits.
    await page.getByRole('link', { name: 'Bram Berg' }).click();
    await page.getByRole('heading', { level: 2, name: 'Geen verbinding' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Bram Berg' }).waitFor();
    await expect.poll(async () => (await opened()).toSorted()).toEqual(['anna', 'bram']);
    const entry = (await told('dossier_opened')).find(({ candidateId }) => candidateId === 'anna');
    // It is told how many seconds ago, and both clocks are those of this machine.
    expect(entry?.at.toMillis()).toBeGreaterThan(before - 1500);
    expect(entry?.at.toMillis()).toBeLessThan(seen + 1500);
  });
});

describe('the log of a region', () => {
  it('tells in sentences, and of somebody who is gone no name', async () => {
    const { regionId, regionAdmin, editor, told } = await aLoggedRegion([
      { kind: 'dossier_opened', byUid: 'somebody', at: minutesAgo(-1), candidateId: 'gone' },
    ]);
    const document = adminDb().doc(candidatePath(regionId, 'anna'));
    await document.update({
      motivation: 'Geheim',
      phone: '0612345678',
      phoneE164: '+31612345678',
      updatedBy: editor,
      updatedAt: new Date(),
    });
    await expect.poll(async () => (await told('candidate_changed')).length).toBe(1);
    const page = await openAs(regionAdmin, `/${regionId}/beheer/logboek`);
    await lines(page).first().waitFor();
    expect(await sentences(page)).toEqual(
      expect.arrayContaining([
        'Iemand buiten de regio opende het dossier van een verwijderde kandidaat.',
        'Test editor wijzigde Telefoon en Motivatie van Anna de Vries.',
        'Via een websiteformulier meldde Bram Berg zich aan.',
      ]),
    );
    expect(await page.getByText('Geheim').count()).toBe(0);
    await lines(page).getByRole('link', { name: 'Anna de Vries' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Anna de Vries' }).waitFor();
    await page.getByRole('link', { name: 'Logboek van dit dossier' }).click();
    await page.getByText('Test editor wijzigde Telefoon en Motivatie').waitFor();
    await expect.poll(() => chosen(page).count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?kandidaat=anna');
    for (const sentence of await sentences(page)) expect(sentence).toContain('Anna de Vries');
  });

  it('is filtered by person, kind, candidate and day, all of it in the address', async () => {
    const region = await aLoggedRegion();
    const { regionId, regionAdmin, editor, viewer } = region;
    const put = (id: string, entry: Omit<AuditEntry, 'expireAt'>) =>
      adminDb()
        .doc(auditEntryPath(regionId, id))
        .set({ ...entry, expireAt: addDays(entry.at, 365) });
    const opened = { kind: 'dossier_opened', at: minutesAgo(5) } as const;
    await put('a', { ...opened, byUid: editor, candidateId: 'anna' });
    await put('b', { ...opened, byUid: editor, candidateId: 'bram' });
    await put('c', { ...opened, byUid: viewer, candidateId: 'anna' });
    await put('d', { kind: 'signed_in', byUid: editor, at: minutesAgo(6) });
    await put('e', { ...opened, byUid: editor, candidateId: 'anna', at: addDays(now, -30) });
    const page = await openAs(regionAdmin, `/${regionId}/beheer/logboek`);
    await lines(page).first().waitFor();

    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Test editor' });
    await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'Dossier geopend' });
    await page.getByLabel('Kandidaat').fill('vri');
    await page
      .getByRole('list', { name: 'Gevonden kandidaten' })
      .getByText('Anna de Vries')
      .click();
    await page.getByLabel('Van', { exact: true }).fill(addDays(now, -2).toISOString().slice(0, 10));
    await page.keyboard.press('Escape');
    await expect
      .poll(() => sentences(page))
      .toEqual(['Test editor opende het dossier van Anna de Vries.']);
    await page.reload();
    await expect.poll(() => chosen(page).count()).toBe(4);
    await expect.poll(() => lines(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Filter weghalen: Kandidaat: Anna de Vries' }).click();
    await expect.poll(() => lines(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Filter weghalen: Wie: Test editor' }).click();
    await expect.poll(() => lines(page).count()).toBe(3);
    await page.goBack();
    await expect.poll(() => lines(page).count()).toBe(2);

    await page.goto(`/${regionId}/beheer/logboek?wie=${viewer}&wat=exported`);
    await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await page.goto(`/${regionId}/beheer/logboek?wat=nonsense&van=gisteren`);
    await expect.poll(() => lines(page).count()).toBeGreaterThan(5);
    expect(await chosen(page).count()).toBe(0);
  });

  it('comes fifty at a time, newest first', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      kind: 'dossier_opened' as const,
      byUid: 'somebody',
      candidateId: 'anna',
      at: minutesAgo(1000 + index),
    }));
    const { regionId, regionAdmin } = await aLoggedRegion(many);
    const page = await openAs(regionAdmin, `/${regionId}/beheer/logboek?wat=dossier_opened`);
    for (const shown of [50, 100, 120]) {
      await expect.poll(() => lines(page).count()).toBe(shown);
      if (shown < 120) await page.getByRole('button', { name: 'Meer laden' }).click();
    }
    expect(await page.getByRole('button', { name: 'Meer laden' }).count()).toBe(0);
    const times = await lines(page)
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('can be taken along as a table, and that stands in it', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      kind: 'dossier_opened' as const,
      byUid: 'somebody',
      candidateId: 'anna',
      at: minutesAgo(index),
    }));
    const { regionId, regionAdmin, told } = await aLoggedRegion(many);
    const page = await openAs(regionAdmin, `/${regionId}/beheer/logboek?kandidaat=anna`);
    await lines(page).first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporteren' }).click(),
    ]);
    await page.getByText(/^6\d regels geëxporteerd/).waitFor();
    expect(file.suggestedFilename()).toMatch(/^logboek-region-.*\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toMatch(/^\uFEFFDatum;Tijd;Wie;Wat;Kandidaat;Gegevens;Omschrijving\r\n/);
    expect(text.split('\r\n').length).toBeGreaterThan(60);
    expect(text).toContain('Dossier geopend;Anna de Vries;;Iemand buiten de regio opende');
    const exported = await told('exported');
    expect(exported).toHaveLength(1);
    expect(exported[0]).toMatchObject({ byUid: regionAdmin, candidateId: 'anna' });
  });

  it.each(['viewer', 'editor'] as const)('is not there for others: %s', async (role) => {
    const region = await aLoggedRegion();
    const page = await openAs(region[role], `/${region.regionId}/kandidaten/anna`);
    await page.getByRole('heading', { level: 1, name: 'Anna de Vries' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Dossier' }).waitFor();
    expect(await page.getByRole('link', { name: 'Logboek van dit dossier' }).count()).toBe(0);
    await page.goto(`/${region.regionId}/beheer/logboek`);
    await page.getByRole('heading', { level: 1, name: 'Alleen voor regiobeheerders' }).waitFor();
  });

  it.each([1440, 1024, 390])('can be used by everybody, at %i pixels', async (width) => {
    const { regionId, regionAdmin, editor } = await aLoggedRegion([
      {
        kind: 'candidate_changed',
        byUid: 'server',
        at: minutesAgo(1),
        candidateId: 'anna',
        fields: ['motivation', 'preferredCities', `custom.${'lang'.repeat(20)}`],
      },
    ]);
    const page = await openAs(regionAdmin, `/${regionId}/beheer/logboek?wie=${editor}`);
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Kandidaat').fill('a');
    await page.getByRole('list', { name: 'Gevonden kandidaten' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Alle filters weghalen' }).click();
    await lines(page).first().waitFor();
    await expectAccessible(page);
    expect(await beyondWindow(page)).toBeLessThanOrEqual(0);
  });
});

describe('the log of the platform', () => {
  it('names who did what, for who administers the platform', async () => {
    const { regionId } = await aLoggedRegion();
    const uid = `platform-${randomUUID()}`;
    await adminDb().doc(platformAdminPath(uid)).set({ since: now });
    const entry = { byUid: uid, at: minutesAgo(1), expireAt: addDays(now, 365) };
    const put = (name: string, rest: object) =>
      adminDb()
        .doc(platformAuditEntryPath(`${uid}-${name}`))
        .set({ ...entry, ...rest });
    await put('region', { kind: 'region_created', regionId });
    await put('prices', { kind: 'prices_changed' });
    const page = await openAs(uid, '/platform/logboek');
    await page.getByText(`${uid}@test.example maakte Regio Test aan.`).waitFor();
    await page.getByText(`${uid}@test.example wijzigde de prijzen.`).waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'Prijzen gewijzigd' });
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => (await sentences(page)).filter((sentence) => sentence.startsWith(uid)))
      .toEqual([`${uid}@test.example wijzigde de prijzen.`]);
    await expectAccessible(page);
  });
});
