// Files of a dossier, in a browser.
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachmentPath, attachmentsPath, taskPath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectAccessible, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { send } from '../setup/attachments.ts';
import { signInAs } from '../setup/clients.ts';
import { aDossier } from '../setup/dossier.ts';
import { aPdf, aPng } from '../setup/files.ts';
import { panel } from '../setup/network-of-region.ts';

const files = (page: Page) => panel(page, 'Bijlagen');
const pdf = (name: string, buffer = aPdf()) => ({ name, mimeType: 'application/pdf', buffer });

type Chosen = string | { name: string; mimeType: string; buffer: Buffer }[];

async function choose(page: Page, chosen: Chosen) {
  const opened = page.waitForEvent('filechooser');
  await files(page).getByRole('button', { name: 'Bijlage toevoegen' }).click();
  await (await opened).setFiles(chosen);
}

/** On the disk, where it takes no room. */
async function aFileOf50Mb(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'instroom-attachment-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'groot.pdf');
  await writeFile(path, '%PDF-1.7');
  await truncate(path, 50_000_000);
  return path;
}

/** Writes down which address of a file in memory the page gives up. */
const noteRevoked = (page: Page) =>
  page.evaluate(() => {
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (url) => {
      revoke(url);
      document.body.dataset.revoked = url;
    };
  });

const act = (page: Page, name: string) => files(page).getByRole('button', { name, exact: true });

describe('the files of a dossier', () => {
  it('are added with what they are, and wait for somebody who may release them', async () => {
    const { editor, path } = await aDossier();
    const page = await openAs(editor, path);
    await files(page).getByText('Nog geen bijlagen', { exact: false }).waitFor();
    await choose(page, [
      pdf('CV Anna.pdf'),
      { name: 'foto.png', mimeType: 'image/png', buffer: aPng() },
    ]);
    expect(await files(page).getByLabel('Soort van CV Anna.pdf').inputValue()).toBe('cv');
    await files(page).getByLabel('Soort van foto.png').selectOption({ label: 'Diploma' });
    await expectAccessible(page);
    await act(page, 'CV Anna.pdf bewaren').press('Enter');
    await act(page, 'foto.png bewaren').click();
    await files(page).getByText('Wacht op controle').nth(1).waitFor();
    await files(page).getByText('Diploma · PNG', { exact: false }).waitFor();
    for (const name of ['CV Anna.pdf bekijken', 'CV Anna.pdf vrijgeven'])
      expect(await act(page, name).count()).toBe(0);
    await expectAccessibleAtEveryWidth(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('tab', { name: 'Bijlagen' }).click();
    await files(page).getByText('CV Anna.pdf').waitFor();
  });

  it('are released by a region admin who was told what that means, shown, and saved', async () => {
    const { regionId, editor, regionAdmin, path } = await aDossier();
    const client = await signInAs(editor);
    const place = { regionId, candidateId: 'anna' };
    await send(client, place, aPng(), { filename: 'foto.png', kind: 'diploma' });
    await send(client, place, aPdf(), { filename: 'CV Anna.pdf' });
    const page = await openAs(regionAdmin, path);
    for (const file of ['CV Anna.pdf', 'foto.png']) {
      await act(page, `${file} vrijgeven`).click();
      const asked = page.getByRole('dialog', { name: `${file} vrijgeven?` });
      await asked.getByText('niet op virussen gecontroleerd', { exact: false }).waitFor();
      if (file === 'foto.png') await expectAccessible(page);
      await asked.getByRole('button', { name: 'Vrijgeven zonder controle' }).click();
      await asked.waitFor({ state: 'hidden' });
    }
    await act(page, 'foto.png bekijken').click();
    const dialog = page.getByRole('dialog', { name: 'foto.png' });
    const picture = dialog.getByRole('img', { name: 'foto.png' });
    await picture.waitFor();
    const width = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBe(1);
    await expectAccessible(page);
    const address = await picture.getAttribute('src');
    expect(address).toMatch(/^blob:/);
    await noteRevoked(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.body.dataset.revoked)).toBe(address);

    // The browser of these tests has no viewer, and says so; the application then offers the file.
    await act(page, 'CV Anna.pdf bekijken').click();
    const shown = page.getByRole('dialog', { name: 'CV Anna.pdf' });
    await shown.getByText('Deze browser kan een PDF niet hier laten zien').waitFor();
    const saved = page.waitForEvent('download');
    await shown.getByRole('button', { name: 'Downloaden' }).click();
    expect((await saved).suggestedFilename()).toBe('CV Anna.pdf');
  });

  it('that cannot be kept are refused in plain words, what is too large before it is sent', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await openAs(editor, path);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await choose(page, await aFileOf50Mb());
    await files(page).getByText('Een bestand mag maximaal 10 MB zijn', { exact: false }).waitFor();
    expect(await act(page, 'groot.pdf bewaren').count()).toBe(0);
    expect(requests.filter((url) => url.includes('uploadAttachment'))).toEqual([]);
    await act(page, 'Annuleren: groot.pdf').click();

    await choose(page, [pdf('geheim.pdf', aPdf({ trailer: '/Encrypt 6 0 R' }))]);
    await act(page, 'geheim.pdf bewaren').click();
    await files(page).getByText('met een wachtwoord beveiligd', { exact: false }).waitFor();
    await expectAccessible(page);
    const held = await adminDb().collection(attachmentsPath(regionId, 'anna')).get();
    expect(held.size).toBe(0);
  });

  it('are removed and put back, seen by a viewer who changes nothing, and named on paper', async () => {
    const { regionId, editor, viewer, path } = await aDossier();
    const task = aTask({ title: 'Bellen over de stage', candidateId: 'anna', people: ['pat'] });
    await adminDb().doc(taskPath(regionId, 'one')).set(task);
    await adminDb()
      .doc(taskPath(regionId, 'two'))
      .set({ ...task, title: 'Voor mij alleen', isPrivate: true });
    const page = await openAs(editor, path);
    await choose(page, [pdf('CV Anna.pdf')]);
    await act(page, 'CV Anna.pdf bewaren').click();
    await act(page, 'CV Anna.pdf weghalen').click();
    await files(page).getByText('CV Anna.pdf is weggehaald.').waitFor();
    await files(page).getByText('Nog geen bijlagen', { exact: false }).waitFor();
    await act(page, 'Ongedaan maken').click();
    await act(page, 'CV Anna.pdf weghalen').waitFor();

    const [{ id } = { id: '' }] = (
      await adminDb().collection(attachmentsPath(regionId, 'anna')).get()
    ).docs;
    await adminDb()
      .doc(attachmentPath(regionId, 'anna', id))
      .update({ state: 'clean' });
    const looking = await openAs(viewer, path);
    await act(looking, 'CV Anna.pdf bekijken').waitFor();
    expect(await files(looking).getByRole('button').allInnerTexts()).toEqual([
      'Bekijken',
      'Downloaden',
    ]);
    await looking.emulateMedia({ media: 'print' });
    for (const text of [/^CV Anna\.pdf · Cv · /, /^Bellen over de stage · /])
      await looking.getByText(text).filter({ visible: true }).waitFor();
    expect(await looking.getByText('Voor mij alleen').count()).toBe(0);
    expect(await looking.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
