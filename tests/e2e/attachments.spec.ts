// Files of a dossier, in a browser.
import { attachmentPath, attachmentsPath, taskPath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aDossier } from '../setup/dossier.ts';
import { aPdf, aPng } from '../setup/files.ts';
import { panel } from '../setup/network-of-region.ts';

const files = (page: Page) => panel(page, 'Bijlagen');
const pdf = (name: string, buffer = aPdf()) => ({ name, mimeType: 'application/pdf', buffer });

async function choose(page: Page, ...chosen: { name: string; mimeType: string; buffer: Buffer }[]) {
  const opened = page.waitForEvent('filechooser');
  await files(page).getByRole('button', { name: 'Bijlage toevoegen' }).click();
  await (await opened).setFiles(chosen);
}

const act = (page: Page, name: string) => files(page).getByRole('button', { name, exact: true });

describe('the files of a dossier', () => {
  it('are added, wait, are released by a region admin, and shown and saved', async () => {
    const { editor, regionAdmin, path } = await aDossier();
    const page = await openAs(editor, path);
    await files(page).getByText('Nog geen bijlagen', { exact: false }).waitFor();
    await choose(page, pdf('CV Anna.pdf'), {
      name: 'foto.png',
      mimeType: 'image/png',
      buffer: aPng(),
    });
    expect(await files(page).getByLabel('Soort van CV Anna.pdf').inputValue()).toBe('cv');
    await files(page).getByLabel('Soort van foto.png').selectOption({ label: 'Diploma' });
    await expectAccessible(page);
    await page.setViewportSize({width:1440,height:900}); await page.screenshot({ path: '/tmp/attach-shot-drafts.png', fullPage: true });
    await act(page, 'CV Anna.pdf bewaren').press('Enter');
    await act(page, 'foto.png bewaren').click();
    await files(page).getByText('Wacht op controle').nth(1).waitFor();
    expect(await act(page, 'CV Anna.pdf bekijken').count()).toBe(0);
    expect(await act(page, 'CV Anna.pdf vrijgeven').count()).toBe(0);
    await expectAccessibleAtEveryWidth(page);

    for (const width of [1440, 1024, 390]) { await page.setViewportSize({ width, height: 900 }); if (width === 390) await page.getByRole('tab', { name: 'Bijlagen' }).click(); await page.screenshot({ path: `/tmp/attach-shot-${width}.png`, fullPage: true }); }
    await page.setViewportSize({width:1440,height:900});
    const admin = await openAs(regionAdmin, path);
    for (const file of ['CV Anna.pdf', 'foto.png']) {
      await act(admin, `${file} vrijgeven`).click();
      const dialog = admin.getByRole('dialog', { name: `${file} vrijgeven?` });
      await dialog.getByText('niet op virussen gecontroleerd', { exact: false }).waitFor();
      await expectAccessible(admin); await admin.screenshot({ path: '/tmp/attach-shot-release.png' });
      await dialog.getByRole('button', { name: 'Vrijgeven zonder controle' }).click();
      await dialog.waitFor({ state: 'hidden' });
    }

    await act(page, 'foto.png bekijken').click();
    const dialog = page.getByRole('dialog', { name: 'foto.png' });
    const picture = dialog.getByRole('img', { name: 'foto.png' });
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(1);
    await expectAccessible(page);
    await page.screenshot({ path: '/tmp/attach-shot-preview.png' });
    const address = await picture.getAttribute('src');
    expect(address).toMatch(/^blob:/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const isGone = page.evaluate((url) => fetch(url).then(() => 'there', () => 'gone'), address ?? '');
    expect(await isGone).toBe('gone');

    // The browser of these tests has no viewer, and says so; the application then offers the file.
    await act(page, 'CV Anna.pdf bekijken').click();
    await page.getByText('Deze browser kan een PDF niet hier laten zien', { exact: false }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Downloaden' }).click();
    expect((await saved).suggestedFilename()).toBe('CV Anna.pdf');
  });

  it('that cannot be kept are refused in plain words, what is too large before it is sent', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await openAs(editor, path);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await choose(page, pdf('groot.pdf', Buffer.alloc(50 * 1000 * 1000)));
    await files(page).getByText('Een bestand mag maximaal 10 MB zijn', { exact: false }).waitFor();
    expect(await act(page, 'groot.pdf bewaren').count()).toBe(0);
    expect(requests.filter((url) => url.includes('uploadAttachment'))).toEqual([]);
    await act(page, 'groot.pdf niet toevoegen').click();

    await choose(page, pdf('geheim.pdf', aPdf({ trailer: '/Encrypt 6 0 R' })));
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
    await adminDb().doc(taskPath(regionId, 'two')).set({ ...task, title: 'Voor mij alleen', isPrivate: true });
    const page = await openAs(editor, path);
    await choose(page, pdf('CV Anna.pdf'));
    await act(page, 'CV Anna.pdf bewaren').click();
    await act(page, 'CV Anna.pdf weghalen').click();
    await files(page).getByText('CV Anna.pdf is weggehaald.').waitFor();
    await files(page).getByText('Nog geen bijlagen', { exact: false }).waitFor();
    await act(page, 'Ongedaan maken').click();
    await act(page, 'CV Anna.pdf weghalen').waitFor();

    const [{ id } = { id: '' }] = (await adminDb().collection(attachmentsPath(regionId, 'anna')).get()).docs;
    await adminDb().doc(attachmentPath(regionId, 'anna', id)).update({ state: 'clean' });
    const looking = await openAs(viewer, path);
    await act(looking, 'CV Anna.pdf bekijken').waitFor();
    expect(await files(looking).getByRole('button').allInnerTexts()).toEqual(['Bekijken', 'Downloaden']);
    await looking.emulateMedia({ media: 'print' });
    for (const text of [/^CV Anna\.pdf · Cv · /, /^Bellen over de stage · /])
      await looking.getByText(text).filter({ visible: true }).waitFor();
    await looking.screenshot({ path: '/tmp/attach-shot-print.png', fullPage: true });
    expect(await looking.getByText('Voor mij alleen').count()).toBe(0);
    expect(await looking.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
