// A list of tasks is kept in the settings, started for several candidates, and taken back; one's own calendar shows tasks.
import { taskPath, tasksPath, taskTemplatePath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aDesk, bar, box } from '../setup/candidate-list.ts';

async function aDeskWithTemplate() {
  const desk = await aDesk();
  const { regionId } = desk;
  const now = new Date();
  await adminDb()
    .doc(taskTemplatePath(regionId, 'first_contact'))
    .set({
      schemaVersion: 1,
      title: 'Nieuwe kandidaat oppakken',
      items: [
        { title: 'Bellen om kennis te maken', dueOffsetDays: 1 },
        { title: 'Nabellen', dueOffsetDays: 24 },
      ],
      base: 'first_contact',
      active: true,
      createdAt: now,
      createdBy: 'test',
      updatedAt: now,
      updatedBy: 'test',
    });
  const tasks = async () => {
    const { docs } = await adminDb().collection(tasksPath(regionId)).get();
    return docs.map((document) => taskSchema.parse(document.data()));
  };
  return { ...desk, tasks };
}

describe('a list of tasks', () => {
  it('is started for three candidates, says what came of it, and is taken back', async () => {
    const { editor, regionAdmin, list, document, tasks } = await aDeskWithTemplate();
    await document('bram').update({ restricted: true });
    const page = await openAs(editor, list);
    await box(page, 'Anna Appel').check();
    await box(page, 'Dirk Dijk').check();
    await bar(page).getByText('2 geselecteerd').waitFor();
    await box(page, 'Céline Cools').check();
    await bar(page).getByRole('button', { name: 'Taken' }).click();
    const dialog = page.getByRole('dialog', { name: 'Takenlijst starten' });
    await dialog.getByText('Voor Anna Appel, Céline Cools en Dirk Dijk.').waitFor();
    await dialog.getByLabel('Takenlijst', { exact: true }).selectOption({
      label: 'Nieuwe kandidaat oppakken',
    });
    await dialog.getByLabel('Startdag').fill('2027-01-08');
    await dialog.getByLabel('Voor wie').selectOption({ label: 'Carla Collega' });
    const preview = dialog.getByRole('region', { name: 'Dit komt er voor elke kandidaat bij' });
    // A day later is a Saturday, so the task is due on Monday.
    await preview.getByText(/11 januari/).waitFor();
    await expectAccessible(page);
    await page.route('**/startTasks', async (route) => {
      await document('dirk').update({ restricted: true });
      await route.continue();
    });
    await dialog.getByRole('button', { name: 'Klaarzetten' }).click();
    await dialog
      .getByText(
        '4 taken klaargezet voor 2 kandidaten; 1 kandidaat niet: het dossier is geblokkeerd.',
      )
      .waitFor();
    await expectAccessible(page);
    const started = await tasks();
    expect(started.map(({ assigneeUid }) => assigneeUid)).toEqual(Array(4).fill(regionAdmin));
    expect(new Set(started.map(({ candidateId }) => candidateId))).toEqual(
      new Set(['anna', 'celine']),
    );

    await dialog.getByRole('button', { name: 'Ongedaan maken' }).click();
    await dialog.getByText('4 taken weggehaald.').waitFor();
    expect(await tasks()).toEqual([]);
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('is changed by an editor, by keyboard, and put away with the way back; started in a dossier', async () => {
    const { editor, regionId, tasks } = await aDeskWithTemplate();
    const page = await openAs(editor, `/${regionId}/beheer/takenlijsten`);
    await page.getByRole('button', { name: 'Nieuwe kandidaat oppakken wijzigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Takenlijst wijzigen' });
    await dialog.getByRole('button', { name: 'Taak 2 verplaatsen' }).focus();
    await page.keyboard.press('ArrowUp');
    await dialog.getByText('De taak staat nu op plaats 1 van 2.').waitFor();
    await dialog.getByRole('button', { name: 'Taak toevoegen' }).click();
    await page.keyboard.type('Mailen');
    await dialog.getByLabel('Dagen na de start van taak 3').fill('x');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Dagen na de start van taak 3').fill('0');
    await expectAccessibleAtEveryWidth(page);
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Nieuwe kandidaat oppakken is opgeslagen.').waitFor();
    await page.getByRole('button', { name: 'Nieuwe kandidaat oppakken archiveren' }).click();
    await page.getByText('Nieuwe kandidaat oppakken is gearchiveerd.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Nieuwe kandidaat oppakken is weer in gebruik.').waitFor();

    await page.goto(`/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: 'Takenlijst starten' }).click();
    const start = page.getByRole('dialog', { name: 'Takenlijst starten' });
    await start.getByLabel('Takenlijst', { exact: true }).selectOption('first_contact');
    await expectAccessibleAtEveryWidth(page);
    await start.getByRole('button', { name: 'Klaarzetten' }).click();
    await start.getByText('3 taken klaargezet voor 1 kandidaat.').waitFor();
    expect((await tasks()).map(({ title }) => title).sort()).toEqual([
      'Bellen om kennis te maken',
      'Mailen',
      'Nabellen',
    ]);
  });
});

it('one’s own tasks are fetched at an address that is made, seen once, and ended', async () => {
  const { editor, regionId } = await aDesk();
  await awaitMembership(regionId, editor);
  const task = aTask({ title: 'Anna bellen', assigneeUid: editor, people: ['pat', editor] });
  await adminDb()
    .doc(taskPath(regionId, 'one'))
    .set({ ...task, candidateId: 'anna', dueDate: '2026-12-01' });
  const page = await openAs(editor, '/account');
  await page.getByRole('button', { name: 'Geheim adres maken' }).click();
  const address = await page.getByLabel('Geheim adres').inputValue();
  await page.getByText('Nog niet opgehaald.').waitFor();
  const calendar = await fetch(address);
  expect(calendar.status).toBe(200);
  expect(await calendar.text()).toContain('SUMMARY:Taak voor een kandidaat\r\n');
  await page.getByRole('checkbox', { name: 'Titels van taken tonen' }).click();
  await page.getByRole('checkbox', { name: 'Titels van taken tonen', checked: true }).waitFor();
  await page.getByText('Laatst opgehaald op').waitFor();
  expect(await (await fetch(address)).text()).toContain('SUMMARY:Anna bellen\r\n');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Abonnement stoppen' }).click();
  await page.getByRole('button', { name: 'Ja, stoppen' }).click();
  await page.getByText('Het abonnement is gestopt.').waitFor();
  expect((await fetch(address)).status).toBe(404);
  expect(await page.getByLabel('Geheim adres').count()).toBe(0);
});
