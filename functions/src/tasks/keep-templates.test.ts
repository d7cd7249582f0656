import { randomUUID } from 'node:crypto';
import { auditPath, taskTemplatePath, taskTemplatesPath } from '@instroom/domain/paths.ts';
import { taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import { mostTaskTemplates } from '@instroom/domain/task/template-commands.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { archiveTaskTemplateOf, saveTaskTemplateOf } from './keep-templates.ts';

const now = new Date('2026-11-27T12:00:00Z');
const later = new Date('2026-11-27T12:05:00Z');
const content = { title: 'Oppakken', items: [{ title: 'Bellen', dueOffsetDays: 1 }] };

async function aDesk() {
  const { regionId, editor } = await aRegion();
  const save = (changes: object = {}, { commandId = randomUUID() as string, at = now } = {}) =>
    saveTaskTemplateOf(adminDb(), {
      regionId,
      commandId,
      ...content,
      ...changes,
      uid: editor,
      now: at,
    });
  const archive = (templateId: string, active: boolean) =>
    archiveTaskTemplateOf(adminDb(), {
      regionId,
      commandId: randomUUID(),
      templateId,
      active,
      uid: editor,
      now: later,
    });
  const stored = async (id: string) =>
    taskTemplateSchema.parse((await adminDb().doc(taskTemplatePath(regionId, id)).get()).data());
  const count = async () => (await adminDb().collection(taskTemplatesPath(regionId)).get()).size;
  const changes = async () => {
    const { docs } = await adminDb().collection(auditPath(regionId)).get();
    const entries = docs.filter((entry) => entry.get('kind') === 'task_template_changed');
    return entries.map((entry) => entry.get('detail.change')).sort();
  };
  return { regionId, editor, save, archive, stored, count, changes };
}

describe('a list of tasks to start from', () => {
  it('is kept once when the same command comes twice', async () => {
    const { save, count } = await aDesk();
    const commandId = randomUUID();
    const answers = await Promise.all([save({}, { commandId }), save({}, { commandId })]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await count()).toBe(1);
  });

  it('is changed on the version that somebody saw, and keeps where it came from', async () => {
    const { regionId, editor, save, stored } = await aDesk();
    const { templateId } = await save();
    await adminDb().doc(taskTemplatePath(regionId, templateId)).update({ base: 'first_contact' });
    await save({ templateId, title: 'Anders', basedOn: now.getTime() }, { at: later });
    expect(await stored(templateId)).toMatchObject({
      title: 'Anders',
      base: 'first_contact',
      createdAt: now,
      updatedAt: later,
      updatedBy: editor,
    });
    await expect(save({ templateId, basedOn: now.getTime() })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    await expect(save({ templateId: 'nowhere' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is put away and taken back, and the audit log tells of each change', async () => {
    const { save, archive, stored, changes } = await aDesk();
    const { templateId } = await save();
    await archive(templateId, false);
    await archive(templateId, false);
    expect((await stored(templateId)).active).toBe(false);
    await archive(templateId, true);
    expect((await stored(templateId)).active).toBe(true);
    expect(await changes()).toEqual(['archived', 'created', 'restored']);
  });

  it('holds no citizen service number', async () => {
    const { save } = await aDesk();
    const bsn = { code: 'contains_bsn' };
    await expect(save({ title: '111222333' })).rejects.toMatchObject(bsn);
    const items = [{ title: 'Bsn 111222333 nagaan', dueOffsetDays: 0 }];
    await expect(save({ items })).rejects.toMatchObject(bsn);
  });

  it('is one of at most a hundred in use', async () => {
    const { regionId, save, archive } = await aDesk();
    const { templateId: old } = await save();
    await archive(old, false);
    const batch = adminDb().batch();
    for (let number = 0; number < mostTaskTemplates; number += 1)
      batch.set(adminDb().doc(taskTemplatePath(regionId, `t${number}`)), { active: true });
    await batch.commit();
    const full = { code: 'task_template_limit' };
    await expect(save()).rejects.toMatchObject(full);
    await expect(archive(old, true)).rejects.toMatchObject(full);
  });
});
