// "Taken": two colleagues who make, share out and finish what is to be done.
import { randomUUID } from 'node:crypto';
import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { memberPath, taskPath, tasksPath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { type Task, taskSchema } from '@instroom/domain/task/task.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aCountedRegion } from '../setup/counted-region.ts';
import { aMember } from '../setup/region.ts';

const today = dayOf(new Date());
const group = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const line = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: title }) });
const titles = (page: Page) =>
  page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.textContent));

async function aDesk() {
  const people = { anna: { firstName: 'Anna', lastName: 'Appel' } };
  const region = await aCountedRegion(people, { name: 'Regio Test' });
  const { regionId, editor, regionAdmin } = region;
  for (const [uid, displayName] of [
    [editor, 'Els Editor'],
    [regionAdmin, 'Bo Baas'],
  ] as const)
    await adminDb()
      .doc(memberPath(regionId, uid))
      .set(aMember(uid === editor ? 'editor' : 'regionAdmin', { displayName }));
  await awaitMembership(regionId, editor);
  await awaitMembership(regionId, regionAdmin);
  const tasks = async () => {
    const { docs } = await adminDb().collection(tasksPath(regionId)).get();
    return docs.map((document) => ({ ...taskSchema.parse(document.data()), id: document.id }));
  };
  const add = async (about: Partial<Task>) => {
    const id = randomUUID();
    const made = { createdBy: editor, updatedBy: editor, people: [editor], assigneeUid: editor };
    await adminDb()
      .doc(taskPath(regionId, id))
      .set(aTask({ ...made, ...about }));
    return id;
  };
  const titled = async (title: string) => {
    const task = (await tasks()).find((known) => known.title === title);
    if (!task) throw new Error(`no task ${title}`);
    return task;
  };
  return { ...region, tasks, titled, add, page: `/${regionId}/taken` };
}

describe('the page of tasks', () => {
  it('makes one in a line, for a colleague, who is told, finishes it, and takes that back', async () => {
    const { editor, regionAdmin, page: address, titled } = await aDesk();
    const els = await openAs(editor, address);
    const bo = await openAs(regionAdmin, address);
    const field = els.getByRole('textbox', { name: 'Nieuwe taak' });
    await field.fill('Bellen over de meeloopdag morgen @bo');
    await els.getByRole('list', { name: 'Collega’s' }).getByText('Bo Baas').waitFor();
    await field.press('Enter');
    await els.getByText('Bo Baas', { exact: true }).first().waitFor();
    await field.press('Enter');
    await els.getByText('Taak toegevoegd: Bellen over de meeloopdag.').waitFor();
    await vi.waitFor(async () =>
      expect(await titled('Bellen over de meeloopdag')).toMatchObject({
        assigneeUid: regionAdmin,
        dueDate: dayAfter(today, 1),
        people: [editor, regionAdmin],
      }),
    );

    await bo.getByRole('button', { name: 'Meldingen, 1 ongelezen melding' }).waitFor();
    await group(bo, 'Morgen (1)').waitFor();
    await bo.getByRole('checkbox', { name: '“Bellen over de meeloopdag” afronden' }).click();
    await bo.getByText('Afgerond: Bellen over de meeloopdag.').waitFor();
    await vi.waitFor(async () =>
      expect(await titled('Bellen over de meeloopdag')).toMatchObject({
        status: 'done',
        doneBy: regionAdmin,
      }),
    );
    await bo.getByRole('button', { name: 'Ongedaan maken' }).click();
    await group(bo, 'Morgen (1)').waitFor();
    expect(await titled('Bellen over de meeloopdag')).toMatchObject({ status: 'open' });
  });

  it('shows mine, the team’s and what nobody has, and shares these out together', async () => {
    const { regionAdmin, regionId, add, titled, editor, page: address } = await aDesk();
    const other = { assigneeUid: regionAdmin, people: [regionAdmin], createdBy: regionAdmin };
    await add({ title: 'Van mij', dueDate: today });
    await add({ title: 'Van Bo', ...other, dueDate: dayAfter(today, -2), candidateId: 'anna' });
    for (const title of ['Vrij een', 'Vrij twee'])
      await adminDb()
        .doc(taskPath(regionId, randomUUID()))
        .set(aTask({ title, people: [regionAdmin], createdBy: regionAdmin }));
    const page = await openAs(editor, address);
    await group(page, 'Vandaag (1)').waitFor();
    expect(await titles(page)).toEqual(['Van mij']);
    await page.getByRole('button', { name: 'Team' }).click();
    await line(page, 'Van Bo').getByText('2 dagen te laat').waitFor();
    await line(page, 'Van Bo').getByRole('link', { name: 'Anna Appel' }).waitFor();
    await expectAccessibleAtEveryWidth(page);

    await page.getByRole('button', { name: 'Te verdelen (2)' }).click();
    await page.getByRole('button', { name: 'Selecteren', exact: true }).click();
    await page.getByRole('button', { name: 'Alle 2 selecteren' }).click();
    const bar = page.getByRole('region', { name: 'Geselecteerde taken' });
    await bar.getByText('2 geselecteerd').waitFor();
    await bar.getByRole('button', { name: 'Toewijzen' }).click();
    await page.getByRole('menuitem', { name: 'Bo Baas' }).click();
    await page.getByText('2 taken: Bo Baas.').waitFor();
    await vi.waitFor(async () =>
      expect(await titled('Vrij een')).toMatchObject({ assigneeUid: regionAdmin }),
    );
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('2 taken staan weer zoals ze waren.').waitFor();
    expect((await titled('Vrij twee')).assigneeUid).toBeUndefined();
  });

  it('opens one, changes it, and says what a colleague changed meanwhile', async () => {
    const { regionId, editor, add, titled, page: address } = await aDesk();
    const id = await add({ title: 'Gesprek voorbereiden', dueDate: today });
    const page = await openAs(editor, `${address}?taak=${id}`);
    const dialog = page.getByRole('dialog', { name: 'Taak' });
    await dialog.getByLabel('Toelichting').fill('Met de schoolleider');
    await dialog.getByLabel('Datum', { exact: true }).fill('over 2 weken');
    await dialog.getByRole('button', { name: 'Stap toevoegen' }).click();
    await dialog.getByLabel('Stap 1', { exact: true }).fill('Agenda sturen');
    await dialog.getByLabel('Komt terug').selectOption({ label: 'Elke maand' });
    await expectAccessible(page);
    await adminDb().doc(taskPath(regionId, id)).update({
      title: 'Gesprek met de directeur',
      text: 'Met de directeur',
      updatedBy: 'colleague',
      updatedAt: new Date(),
    });
    // The line behind the dialog shows when the colleague's change has come in.
    await page.getByText('Gesprek met de directeur').waitFor();
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await dialog.getByText('heeft intussen ook iets veranderd: de toelichting').waitFor();
    await dialog.getByRole('button', { name: 'Toch opslaan' }).click();
    await dialog.waitFor({ state: 'detached' });
    const dueDate = dayAfter(today, 14);
    await vi.waitFor(async () =>
      expect(await titled('Gesprek met de directeur')).toMatchObject({
        text: 'Met de schoolleider',
        dueDate,
        repeat: { every: 1, unit: 'month', start: dueDate },
        checklist: ['- Agenda sturen'],
      }),
    );
  });

  it('is gone over by keyboard: to another person, and to another day of the calendar', async () => {
    const { editor, regionAdmin, add, titled, page: address } = await aDesk();
    await add({ title: 'Verplaats mij', dueDate: today });
    const page = await openAs(editor, `${address}?van=team&beeld=personen`);
    const person = group(page, 'Els Editor').getByRole('button', { name: /^Verplaats mij/ });
    await person.focus();
    await page.keyboard.press('Space');
    await page.getByText('Verplaats mij opgepakt.', { exact: false }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await vi.waitFor(async () =>
      expect(await titled('Verplaats mij')).toMatchObject({ assigneeUid: regionAdmin }),
    );
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Agenda' }).click();
    const chip = page.getByRole('button', { name: /^Verplaats mij/ });
    await chip.focus();
    await page.keyboard.press('Space');
    // Within the month that is shown, whatever day it is.
    const isEarly = Number(today.slice(8)) < 15;
    await page.keyboard.press(isEarly ? 'ArrowDown' : 'ArrowUp');
    await page.keyboard.press('Enter');
    await vi.waitFor(async () =>
      expect(await titled('Verplaats mij')).toMatchObject({
        dueDate: dayAfter(today, isEarly ? 7 : -7),
      }),
    );
    await expectAccessibleAtEveryWidth(page);
  });

  it('by pointer a task goes from one person to another', async () => {
    const { editor, regionAdmin, add, titled, page: address } = await aDesk();
    await add({ title: 'Sleep mij', dueDate: today });
    const page = await openAs(editor, `${address}?van=team&beeld=personen`);
    const chip = page.locator('[data-task]').filter({ hasText: 'Sleep mij' });
    await chip.hover();
    await page.mouse.down();
    const to = await page.locator(`[data-place="${regionAdmin}"]`).boundingBox();
    if (!to) throw new Error('nobody to drag to');
    await page.mouse.move(to.x + 30, to.y + 30, { steps: 6 });
    await page.mouse.up();
    await page.getByText('Sleep mij: Bo Baas.').waitFor();
    await vi.waitFor(async () =>
      expect(await titled('Sleep mij')).toMatchObject({ assigneeUid: regionAdmin }),
    );
  });
});

describe('a task stands where its work is', () => {
  it('in the dossier, on Vandaag, and is made from the palette; comments call a colleague', async () => {
    const { regionId, editor, regionAdmin, add, titled } = await aDesk();
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    const panel = group(page, /^Taken/);
    await panel.getByRole('textbox', { name: 'Nieuwe taak' }).fill('Cv opvragen vandaag');
    await page.keyboard.press('Enter');
    await vi.waitFor(async () =>
      expect(await titled('Cv opvragen')).toMatchObject({ candidateId: 'anna', dueDate: today }),
    );
    await panel.getByRole('button', { name: '“Cv opvragen” openen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Taak' });
    const comment = dialog.getByRole('textbox', { name: 'Opmerking' });
    await comment.fill('Heb jij dit al? @Bo Baas ');
    await dialog.getByRole('button', { name: 'Plaatsen' }).click();
    await dialog.getByText('Heb jij dit al? @Bo Baas').waitFor();
    await page.keyboard.press('Escape');
    const bo = await openAs(regionAdmin, `/${regionId}/vandaag`);
    await bo.getByRole('button', { name: 'Meldingen, 1 ongelezen melding' }).waitFor();

    await add({ title: 'Later', dueDate: dayAfter(today, 3) });
    await page.goto(`/${regionId}/vandaag`);
    const day = group(page, 'Mijn taken vandaag (1)');
    await day.getByRole('link', { name: 'Anna Appel' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Lokaal regelen vandaag');
    await page.getByRole('option', { name: 'Nieuwe taak: “Lokaal regelen vandaag”' }).click();
    await page.getByRole('textbox', { name: 'Nieuwe taak' }).last().press('Enter');
    await group(page, 'Mijn taken vandaag (2)').waitFor();
  });

  it('who only looks changes nothing', async () => {
    const { viewer, add, page: address } = await aDesk();
    await add({ title: 'Van de ander', dueDate: today });
    const page = await openAs(viewer, `${address}?van=team`);
    await line(page, 'Van de ander').waitFor();
    expect(await page.getByRole('textbox', { name: 'Nieuwe taak' }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: /afronden/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '“Van de ander” openen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Taak' });
    await dialog.getByLabel('Toelichting').waitFor();
    expect(await dialog.getByRole('button', { name: 'Opslaan' }).count()).toBe(0);
  });
});
