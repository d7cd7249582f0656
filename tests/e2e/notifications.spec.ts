// The bell: what a colleague does is seen at once, leads to where it is about, and shows as far as somebody wants it.
import { randomUUID } from 'node:crypto';
import {
  memberPath,
  notificationPath,
  ownNotificationSettingsPath,
  taskPath,
} from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aCountedRegion } from '../setup/counted-region.ts';
import { aMember } from '../setup/region.ts';

const bell = (page: Page, name = 'Meldingen') =>
  page.getByRole('banner').getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Meldingen' });
const lines = (page: Page) => panel(page).getByRole('listitem');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

async function aDesk() {
  const people = { anna: { firstName: 'Anna', lastName: 'Appel' } };
  const region = await aCountedRegion(people, { name: 'Regio Test' });
  const { regionId, editor, regionAdmin } = region;
  await adminDb()
    .doc(memberPath(regionId, regionAdmin))
    .set(aMember('regionAdmin', { displayName: 'Bo Baas' }));
  await awaitMembership(regionId, editor);
  /** By a colleague. */
  const give = (title: string, about: Partial<Task> = {}) =>
    adminDb()
      .doc(taskPath(regionId, randomUUID()))
      .set(
        aTask({
          ...{ title, assigneeUid: editor, people: [regionAdmin, editor] },
          ...{ createdBy: regionAdmin, updatedBy: regionAdmin, ...about },
        }),
      );
  return { ...region, give };
}

describe('the bell', () => {
  it('counts what a colleague gives while one looks, opens it by keyboard, and it is read', async () => {
    const { regionId, editor, give } = await aDesk();
    const page = await openAs(editor, `/${regionId}/kandidaten`);
    await bell(page).click();
    await panel(page).getByText('U hebt geen meldingen.', { exact: false }).waitFor();
    await page.keyboard.press('Escape');

    await give('Bellen over de meeloopdag', { candidateId: 'anna' });
    await bell(page, 'Meldingen, 1 ongelezen melding').waitFor();
    await page.getByRole('status').getByText('1 ongelezen melding').waitFor();
    await give('Lokaal regelen');
    await bell(page, 'Meldingen, 2 ongelezen meldingen').press('Enter');
    await lines(page).getByText('Anna Appel').waitFor();
    expect(await lines(page).first().innerText()).toMatch(/^Ongelezen: ?\s*Bo Baas gaf u een taak/);
    await expectAccessibleAtEveryWidth(page);

    await lines(page).getByRole('link', { name: 'Bellen over de meeloopdag' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Anna Appel' }).waitFor();
    await bell(page, 'Meldingen, 1 ongelezen melding').press('Enter');
    await panel(page).getByRole('button', { name: 'Alles gelezen' }).press('Enter');
    await bell(page).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Meldingen');
  });

  it('shows no kind that somebody does not want, and a mail comes when it was asked for', async () => {
    const { regionId, editor, give } = await aDesk();
    const page = await openAs(editor, `/${regionId}/kandidaten`);
    await give('Bellen');
    await bell(page, 'Meldingen, 1 ongelezen melding').click();
    await panel(page).getByRole('link', { name: 'Meldingen instellen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meldingen' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Regio Test' }).waitFor();
    await page.getByLabel('Een collega geeft mij een taak').uncheck();
    await page.getByLabel('Stuur mij ook een e-mail met mijn dag').check();
    await page.getByLabel('Hoe laat?').selectOption('16:15');
    for (const day of ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'])
      await page.getByLabel(day).uncheck();
    const save = page.getByRole('button', { name: 'Meldingen van Regio Test opslaan' });
    await save.click();
    await page.getByText('Kies minstens één dag.').waitFor();
    await page.getByLabel('zaterdag').check();
    await expectAccessibleAtEveryWidth(page);
    await save.click();
    await page.getByRole('status').getByText('Opgeslagen.').waitFor();
    const stored = await adminDb().doc(ownNotificationSettingsPath(regionId, editor)).get();
    expect(stored.data()).toMatchObject({
      hidden: ['assigned'],
      digest: { isOn: true, time: '16:15', weekdays: [6] },
    });

    await page.getByRole('link', { name: 'Terug naar het werk' }).click();
    await bell(page).waitFor();
    // What comes of another kind shows all the same.
    const due = { uid: editor, kind: 'due', title: 'Lokaal regelen', taskId: 'x', readAt: null };
    await adminDb()
      .doc(notificationPath(regionId, `${editor}_x`))
      .set({ ...due, at: new Date(), expireAt: new Date() });
    await bell(page, 'Meldingen, 1 ongelezen melding').waitFor();
  });
});
