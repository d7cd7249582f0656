import { randomUUID } from 'node:crypto';
import { viewPath, viewsPath } from '@instroom/domain/paths.ts';
import { saveViewCommandSchema } from '@instroom/domain/view/commands.ts';
import {
  mostViews,
  savedViewSchema,
  type ViewKind,
  viewsPathOf,
} from '@instroom/domain/view/saved-view.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { saveViewOf } from './keep-views.ts';
import { removeViewOf, restoreViewOf } from './remove-view.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aDesk() {
  const region = await aRegion();
  const { regionId } = region;
  const content = { name: 'Mijn vo-kandidaten', search: { sector: 'vo' }, isShared: false };
  const save = (uid: string, changes: object = {}, commandId: string = randomUUID()) =>
    saveViewOf(adminDb(), {
      ...saveViewCommandSchema.parse({ regionId, commandId, ...content, ...changes }),
      uid,
      now,
    });
  const remove = (
    uid: string,
    viewId: string,
    commandId: string = randomUUID(),
    kind: ViewKind = 'candidates',
  ) => removeViewOf(adminDb(), { regionId, commandId, kind, viewId, uid, now });
  const restore = (uid: string, removalId: string, at = now) =>
    restoreViewOf(adminDb(), { regionId, commandId: randomUUID(), removalId, uid, now: at });
  const stored = async (viewId: string, kind: ViewKind = 'candidates') => {
    const document = await adminDb().collection(viewsPathOf[kind](regionId)).doc(viewId).get();
    return document.exists ? savedViewSchema.parse(document.data()) : undefined;
  };
  return { ...region, save, remove, restore, stored };
}

describe('a view', () => {
  it('is kept once when the same command comes twice', async () => {
    const { regionId, viewer, save } = await aDesk();
    const commandId = randomUUID();
    const answers = await Promise.all([save(viewer, {}, commandId), save(viewer, {}, commandId)]);
    expect(answers[0]).toEqual(answers[1]);
    expect((await adminDb().collection(viewsPath(regionId)).get()).size).toBe(1);
  });

  it('holds filter, order and columns, and nothing of whom was looked for', async () => {
    const { viewer, save, stored } = await aDesk();
    const search = { sector: 'vo', zoek: 'jansen', sorteer: 'contact' };
    const { viewId } = await save(viewer, { search });
    expect((await stored(viewId))?.search).toEqual({ sector: 'vo', sorteer: 'contact' });
  });

  it('is shared by who may edit, and not by a viewer', async () => {
    const { viewer, editor, save, stored } = await aDesk();
    const { viewId } = await save(editor, { isShared: true });
    expect(await stored(viewId)).toMatchObject({ isShared: true, byUid: editor });
    await expect(save(viewer, { isShared: true })).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('is changed by who made it and by nobody else', async () => {
    const { editor, regionAdmin, save, stored } = await aDesk();
    const { viewId } = await save(editor, { isShared: true });
    await save(editor, { viewId, name: 'Vo', isShared: true });
    expect(await stored(viewId)).toMatchObject({ name: 'Vo' });
    await expect(save(regionAdmin, { viewId, name: 'Van mij' })).rejects.toMatchObject({
      code: 'view_of_somebody_else',
    });
    await expect(save(editor, { viewId: 'nowhere' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('holds no citizen service number in its name', async () => {
    const { editor, save } = await aDesk();
    await expect(save(editor, { name: '111222333' })).rejects.toMatchObject({
      code: 'contains_bsn',
    });
  });

  it('is one of at most fifty of one person', async () => {
    const { regionId, viewer, editor, save } = await aDesk();
    const batch = adminDb().batch();
    for (let number = 0; number < mostViews; number += 1)
      batch.set(adminDb().doc(viewPath(regionId, `view-${number}`)), { byUid: viewer });
    await batch.commit();
    await expect(save(viewer)).rejects.toMatchObject({ code: 'view_limit' });
    await save(editor);
  });
});

describe('a dashboard', () => {
  const search = { panelen: 'byPhase trend', vak: 'wi' };

  it('is a view that lies apart from those of the list, and is removed and taken back there', async () => {
    const { viewer, save, remove, restore, stored } = await aDesk();
    const { viewId } = await save(viewer, { kind: 'figures', name: 'Bestuur', search });
    const dashboard = await stored(viewId, 'figures');
    expect(dashboard).toMatchObject({ name: 'Bestuur', search, schemaVersion: 1 });
    expect(await stored(viewId)).toBeUndefined();
    const removalId = randomUUID();
    await remove(viewer, viewId, removalId, 'figures');
    expect(await stored(viewId, 'figures')).toBeUndefined();
    await restore(viewer, removalId);
    expect(await stored(viewId, 'figures')).toEqual(dashboard);
    expect(await stored(viewId)).toBeUndefined();
  });

  it('is shared by who may edit, and not by a viewer', async () => {
    const { viewer, editor, save, stored } = await aDesk();
    const shared = { kind: 'figures', search, isShared: true };
    const { viewId } = await save(editor, shared);
    expect(await stored(viewId, 'figures')).toMatchObject({ isShared: true, byUid: editor });
    await expect(save(viewer, shared)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('removing a view', () => {
  it('is for who made it, and of a shared one for a region admin too; both may take it back', async () => {
    const { editor, regionAdmin, viewer, save, remove, restore, stored } = await aDesk();
    const { viewId } = await save(editor, { isShared: true });
    const view = await stored(viewId);
    await expect(remove(viewer, viewId)).rejects.toMatchObject({ code: 'view_of_somebody_else' });
    for (const uid of [editor, regionAdmin]) {
      const removalId = randomUUID();
      await remove(uid, viewId, removalId);
      expect(await stored(viewId)).toBeUndefined();
      await expect(restore(viewer, removalId)).rejects.toMatchObject({ code: 'not_found' });
      await restore(uid, removalId);
      expect(await stored(viewId)).toEqual(view);
    }
  });

  it('that is not shared tells nobody else that it is there', async () => {
    const { editor, regionAdmin, save, remove, stored } = await aDesk();
    const { viewId } = await save(editor);
    await expect(remove(regionAdmin, viewId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await stored(viewId)).toBeDefined();
  });

  it('is taken back for a short time only', async () => {
    const { editor, save, remove, restore } = await aDesk();
    const { viewId } = await save(editor);
    const removalId = randomUUID();
    await remove(editor, viewId, removalId);
    const tooLate = new Date(now.getTime() + 16 * 60_000);
    await expect(restore(editor, removalId, tooLate)).rejects.toMatchObject({
      code: 'undo_too_late',
    });
  });
});
