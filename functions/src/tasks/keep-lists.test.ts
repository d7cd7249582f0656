import { randomUUID } from 'node:crypto';
import { taskListPath, taskListsPath } from '@instroom/domain/paths.ts';
import { mostTaskLists, type TaskList, taskListSchema } from '@instroom/domain/task/task-list.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { archiveTaskListOf, saveTaskListOf } from './keep-lists.ts';

const now = new Date('2026-11-27T12:00:00Z');
type Changes = { listId?: string; name?: string; scope?: TaskList['scope'] };

async function aDesk() {
  const region = await aRegion();
  const { regionId } = region;
  const save = (uid: string, changes: Changes = {}, commandId: string = randomUUID()) => {
    const content = { name: 'Beurs', scope: 'own' as const, ...changes };
    return saveTaskListOf(adminDb(), { regionId, commandId, ...content, uid, now });
  };
  const archive = (uid: string, listId: string, isArchived = true) =>
    archiveTaskListOf(adminDb(), {
      regionId,
      commandId: randomUUID(),
      listId,
      isArchived,
      uid,
      now,
    });
  const stored = async (id: string) =>
    taskListSchema.parse((await adminDb().doc(taskListPath(regionId, id)).get()).data());
  return { ...region, save, archive, stored };
}

describe('a list of tasks', () => {
  it('is kept once when the same command comes twice', async () => {
    const { regionId, editor, save } = await aDesk();
    const commandId = randomUUID();
    await Promise.all([save(editor, {}, commandId), save(editor, {}, commandId)]);
    expect((await adminDb().collection(taskListsPath(regionId)).get()).size).toBe(1);
  });

  it('of one person is nobody else’s, and nobody else is told that it is there', async () => {
    const { editor, regionAdmin, save, archive } = await aDesk();
    const { listId } = await save(editor);
    const gone = { code: 'not_found' };
    await expect(save(regionAdmin, { listId, name: 'Van mij' })).rejects.toMatchObject(gone);
    await expect(archive(regionAdmin, listId)).rejects.toMatchObject(gone);
    await save(editor, { listId, name: 'Open dag' });
  });

  it('of the region is changed by who made it and by a region admin', async () => {
    const { regionId, editor, regionAdmin, viewer, save, archive, stored } = await aDesk();
    const { listId } = await save(editor, { scope: 'region' });
    await save(regionAdmin, { listId, name: 'Open dag', scope: 'region' });
    expect(await stored(listId)).toMatchObject({ name: 'Open dag', byUid: editor });
    const others = { code: 'task_list_of_somebody_else' };
    for (const uid of [viewer, `${regionId}-colleague`]) {
      await expect(save(uid, { listId, scope: 'region' })).rejects.toMatchObject(others);
      await expect(archive(uid, listId)).rejects.toMatchObject(others);
    }
    await expect(save(regionAdmin, { listId, scope: 'own' })).rejects.toMatchObject(others);
    await save(editor, { listId, scope: 'own' });
  });

  it('is put away and taken back', async () => {
    const { editor, save, archive, stored } = await aDesk();
    const { listId } = await save(editor);
    await archive(editor, listId);
    expect((await stored(listId)).archivedAt).toEqual(now);
    await archive(editor, listId, false);
    expect(await stored(listId)).not.toHaveProperty('archivedAt');
  });

  it('holds no citizen service number in its name', async () => {
    const { editor, save } = await aDesk();
    await expect(save(editor, { name: '111222333' })).rejects.toMatchObject({
      code: 'contains_bsn',
    });
  });

  it('is one of at most a hundred in use of one person', async () => {
    const { regionId, editor, regionAdmin, save, archive } = await aDesk();
    const batch = adminDb().batch();
    for (let number = 1; number < mostTaskLists; number += 1)
      batch.set(adminDb().doc(taskListPath(regionId, `l${number}`)), { byUid: editor });
    await batch.commit();
    const { listId } = await save(editor);
    await expect(save(editor)).rejects.toMatchObject({ code: 'task_list_limit' });
    await archive(editor, listId);
    await save(editor);
    await save(regionAdmin);
  });
});
