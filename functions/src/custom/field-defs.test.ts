import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { aField } from '@instroom/domain/custom/a-field.ts';
import type { FieldWish } from '@instroom/domain/custom/field-commands.ts';
import { type FieldDef, fieldDefId, fieldDefSchema } from '@instroom/domain/custom/field-def.ts';
import { auditPath, candidatePath, fieldDefPath, fieldDefsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { archiveField } from './archive-field-def.ts';
import { deleteField } from './delete-field-def.ts';
import { orderFields } from './order-field-defs.ts';
import { saveField } from './save-field-def.ts';

const now = new Date('2026-03-10T12:00:00Z');

function aWish(wish: Partial<FieldWish> = {}): FieldWish {
  return {
    label: 'Schoenmaat',
    type: 'text',
    options: [],
    required: false,
    showInForm: false,
    showInList: true,
    showInDashboard: false,
    containsPersonalData: true,
    ...wish,
  };
}

async function aSetting() {
  const { regionId } = await aRegion();
  const about = (commandId: string) => ({
    regionId,
    commandId,
    entity: 'candidate' as const,
    uid: 'beheer',
    now,
  });
  const save = (
    wish: Partial<FieldWish>,
    rest: { key?: string; isConfirmed?: boolean } = {},
    commandId = randomUUID(),
  ) =>
    saveField(adminDb(), { ...about(commandId), isConfirmed: false, wish: aWish(wish), ...rest });
  const setState = (key: string, state: FieldDef['state'], commandId = randomUUID()) =>
    archiveField(adminDb(), { ...about(commandId), key, state });
  const remove = (key: string, commandId = randomUUID()) =>
    deleteField(adminDb(), { ...about(commandId), key });
  const order = (keys: string[]) => orderFields(adminDb(), { ...about(randomUUID()), keys });
  const stored = async () => {
    const { docs } = await adminDb().collection(fieldDefsPath(regionId)).orderBy('order').get();
    return docs.map((document) => fieldDefSchema.parse(document.data()));
  };
  const store = (field: FieldDef) =>
    adminDb()
      .doc(fieldDefPath(regionId, fieldDefId(field)))
      .set(field);
  const fillIn = (custom: object) =>
    adminDb()
      .doc(candidatePath(regionId, 'one'))
      .set({ ...aCandidate(), custom });
  const audit = async () => {
    const { docs } = await adminDb()
      .collection(auditPath(regionId))
      .where('kind', '==', 'field_changed')
      .get();
    return docs.map((entry) => entry.data());
  };
  return { regionId, save, setState, remove, order, stored, store, fillIn, audit };
}

describe('a field that a region admin adds', () => {
  it('is there under a key of its own, and the audit log says who did it', async () => {
    const { save, stored, audit } = await aSetting();
    expect(await save({ type: 'number' })).toEqual({ key: 'schoenmaat' });
    expect(await stored()).toEqual([
      expect.objectContaining({
        entity: 'candidate',
        key: 'schoenmaat',
        label: 'Schoenmaat',
        type: 'number',
        state: 'active',
        order: 0,
        createdBy: 'beheer',
      }),
    ]);
    expect(await audit()).toEqual([
      expect.objectContaining({
        kind: 'field_changed',
        byUid: 'beheer',
        fields: expect.arrayContaining(['label', 'type']),
        detail: { entity: 'candidate', key: 'schoenmaat', change: 'created' },
      }),
    ]);
  });

  it('is one field, however often the command comes', async () => {
    const { save, stored, audit } = await aSetting();
    const commandId = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => save({}, {}, commandId)));
    expect(answers).toEqual(Array(3).fill({ key: 'schoenmaat' }));
    expect((await stored()).length).toBe(1);
    expect((await audit()).length).toBe(1);
  });

  it('is refused under the name of another, also when both come at once', async () => {
    const { save, stored } = await aSetting();
    const attempts = await Promise.allSettled([save({}), save({ label: 'schoenmaat' })]);
    const refusals = attempts.filter(({ status }) => status === 'rejected');
    expect(refusals).toEqual([
      { status: 'rejected', reason: expect.objectContaining({ code: 'field_label_taken' }) },
    ]);
    expect((await stored()).length).toBe(1);
  });

  it('needs a confirmation where its words suggest a special category, and that is kept', async () => {
    const { save, stored, audit } = await aSetting();
    await expect(save({ label: 'Geloof' })).rejects.toMatchObject({
      code: 'field_needs_confirmation',
    });
    expect(await stored()).toEqual([]);
    await save({ label: 'Geloof' }, { isConfirmed: true });
    expect((await stored())[0]?.confirmed).toEqual({
      kinds: ['religion'],
      byUid: 'beheer',
      at: now,
    });
    expect((await audit())[0]?.detail).toMatchObject({ sensitive: 'religion' });
  });

  it('holds no citizen service number in its words', async () => {
    const { save, stored } = await aSetting();
    await expect(save({ help: 'Zoals 111222333' })).rejects.toMatchObject({ code: 'contains_bsn' });
    expect(await stored()).toEqual([]);
  });
});

describe('a change of a field', () => {
  it('is written with what changed in the audit log', async () => {
    const { save, stored, audit } = await aSetting();
    const { key } = await save({});
    await save({ label: 'Maat', help: 'Europese maat' }, { key });
    expect(await stored()).toEqual([
      expect.objectContaining({ key: 'schoenmaat', label: 'Maat', help: 'Europese maat' }),
    ]);
    const entry = (await audit()).find(({ detail }) => detail.change === 'changed');
    expect(entry?.fields).toEqual(['label', 'help']);
  });

  it('of its type is refused while somebody has a value, and possible when nobody has', async () => {
    const { save, stored, fillIn } = await aSetting();
    const { key } = await save({});
    await fillIn({ [key]: '42' });
    await expect(save({ type: 'number' }, { key })).rejects.toMatchObject({
      code: 'field_type_in_use',
    });
    expect((await stored())[0]?.type).toBe('text');
    await fillIn({ other: '42' });
    await save({ type: 'number' }, { key });
    expect((await stored())[0]?.type).toBe('number');
  });

  it('puts an option away that somebody may have', async () => {
    const { save, stored, fillIn } = await aSetting();
    const options = [
      { label: 'Een', active: true },
      { label: 'Twee', active: true },
    ];
    const { key } = await save({ type: 'select', options });
    await fillIn({ [key]: ['een'] });
    await save(
      { type: 'select', options: [{ code: 'twee', label: 'Twee', active: true }] },
      { key },
    );
    expect((await stored())[0]?.options).toEqual([
      { code: 'twee', label: 'Twee', active: true },
      { code: 'een', label: 'Een', active: false },
    ]);
  });

  it('of a field that is not there is refused', async () => {
    const { save } = await aSetting();
    await expect(save({}, { key: 'nergens' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('putting away, taking back and removing', () => {
  it('leaves a field with values where it is, out of use or in use', async () => {
    const { save, setState, remove, stored, fillIn, audit } = await aSetting();
    const { key } = await save({});
    await fillIn({ [key]: '42' });
    await setState(key, 'archived');
    expect((await stored())[0]?.state).toBe('archived');
    await expect(remove(key)).rejects.toMatchObject({ code: 'field_in_use' });
    await setState(key, 'active');
    expect((await stored())[0]?.state).toBe('active');
    expect((await audit()).map(({ detail }) => detail.change).toSorted()).toEqual([
      'archived',
      'created',
      'restored',
    ]);
  });

  it('removes a field that nobody has, once', async () => {
    const { save, remove, stored, audit } = await aSetting();
    const { key } = await save({});
    const commandId = randomUUID();
    await remove(key, commandId);
    expect(await remove(key, commandId)).toEqual({ key });
    expect(await stored()).toEqual([]);
    expect((await audit()).length).toBe(2);
  });

  it('cannot take a field back over the limit', async () => {
    const { setState, store } = await aSetting();
    const fields = Array.from({ length: 40 }, (_, index) =>
      aField({ key: `f${index}`, label: `Veld ${index}`, order: index }),
    );
    await Promise.all(fields.map(store));
    await store(aField({ key: 'old', label: 'Oud', state: 'archived', order: 41 }));
    await expect(setState('old', 'active')).rejects.toMatchObject({ code: 'field_limit' });
    await setState('f0', 'archived');
    await setState('old', 'active');
  });
});

describe('the order of fields', () => {
  it('is the one that was asked, and who was not named stays behind', async () => {
    const { save, order, stored } = await aSetting();
    for (const label of ['Een', 'Twee', 'Drie', 'Vier']) await save({ label });
    await order(['drie', 'een', 'nergens']);
    expect((await stored()).map(({ key }) => key)).toEqual(['drie', 'een', 'twee', 'vier']);
  });
});
