import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { aField } from '@instroom/domain/custom/a-field.ts';
import type { CustomValue } from '@instroom/domain/custom/custom-value.ts';
import type { SetCustomValueCommand } from '@instroom/domain/custom/field-commands.ts';
import { type FieldDef, fieldDefId } from '@instroom/domain/custom/field-def.ts';
import { overlaySchema } from '@instroom/domain/organization/overlay.ts';
import {
  auditPath,
  candidatePath,
  commandsPath,
  contactPath,
  fieldDefPath,
  orgOverlayPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { storedFields } from '../../../tests/setup/fields.ts';
import { aStoredOrganization } from '../../../tests/setup/network.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { deleteField } from './delete-field-def.ts';
import { saveField } from './save-field-def.ts';
import { setCustomValueOf } from './set-custom-value.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aDossier(fields: FieldDef[], candidate: Partial<Candidate> = {}) {
  const { regionId } = await aRegion();
  await storedFields(regionId, ...fields);
  const document = adminDb().doc(candidatePath(regionId, 'one'));
  await document.set(aCandidate(candidate));
  const set = (
    edit: Pick<SetCustomValueCommand, 'key' | 'value'> & { before?: CustomValue | null },
    commandId = randomUUID(),
  ) =>
    setCustomValueOf(adminDb(), {
      before: null,
      ...edit,
      regionId,
      candidateId: 'one',
      commandId,
      uid: 'editor',
      now,
    });
  const stored = async () => candidateSchema.parse((await document.get()).data());
  return { regionId, set, stored };
}

const size = aField({ key: 'maat' });
const province = aField({ key: 'provincie', type: 'select' });

describe('an own field of a dossier', () => {
  it('is written by itself, beside what others write at the same time', async () => {
    const { set, stored } = await aDossier([size, province], { custom: { other: 'blijft' } });
    await Promise.all([
      set({ key: 'maat', value: ' 42 ' }),
      set({ key: 'provincie', value: ['a'] }),
    ]);
    expect(await stored()).toMatchObject({
      custom: { other: 'blijft', maat: '42', provincie: ['a'] },
      updatedBy: 'editor',
      updatedAt: now,
    });
    await set({ key: 'maat', value: null, before: '42' });
    expect((await stored()).custom).toEqual({ other: 'blijft', provincie: ['a'] });
  });

  it.each([
    [{ key: 'provincie', value: ['c'] }, 'field_value_invalid'],
    [{ key: 'provincie', value: 'Gelderland' }, 'field_value_invalid'],
    [{ key: 'maat', value: 42 }, 'field_value_invalid'],
    [{ key: 'maat', value: '111222333' }, 'contains_bsn'],
    [{ key: 'nergens', value: 'x' }, 'field_unknown'],
    [{ key: 'weg', value: 'x' }, 'field_archived'],
    [{ key: 'nodig', value: null, before: 'x' }, 'field_required'],
    [{ key: 'nodig', value: 'z', before: 'y' }, 'changed_meanwhile'],
  ])('refuses %j, and nothing is written', async (edit, code) => {
    const fields = [
      size,
      province,
      aField({ key: 'weg', state: 'archived' }),
      aField({ key: 'nodig', required: true }),
    ];
    const { set, stored } = await aDossier(fields, { custom: { nodig: 'x' } });
    const before = await stored();
    await expect(set(edit)).rejects.toMatchObject({ code });
    expect(await stored()).toEqual(before);
  });

  it('is not changed while the dossier is restricted, nor in a dossier that is gone', async () => {
    const { set } = await aDossier([size], { restricted: true });
    await expect(set({ key: 'maat', value: '42' })).rejects.toMatchObject({ code: 'restricted' });
    const { regionId } = await aDossier([size]);
    await adminDb().doc(candidatePath(regionId, 'one')).delete();
    const gone = { regionId, candidateId: 'one', commandId: randomUUID(), uid: 'editor', now };
    await expect(
      setCustomValueOf(adminDb(), { ...gone, key: 'maat', value: '42', before: null }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is changed once by one command, of which no record keeps the value', async () => {
    const { regionId, set, stored } = await aDossier([size]);
    const commandId = randomUUID();
    await set({ key: 'maat', value: '42' }, commandId);
    await set({ key: 'maat', value: '43', before: '42' });
    expect(await set({ key: 'maat', value: '42' }, commandId)).toEqual({ status: 'set' });
    expect((await stored()).custom).toEqual({ maat: '43' });
    const records = await adminDb().collection(commandsPath(regionId)).get();
    expect(JSON.stringify(records.docs.map((record) => record.data()))).not.toContain('42');
  });

  it('never holds a value of another type, also when both change at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { regionId, set, stored } = await aDossier([size]);
      const { key, label, type: _text, ...traits } = size;
      const wish = {
        ...{ label, type: 'number' as const, options: [], required: false, showInForm: false },
        showInList: traits.showInList,
        showInDashboard: false,
        containsPersonalData: true,
      };
      const change = saveField(adminDb(), {
        ...{ regionId, commandId: randomUUID(), entity: 'candidate', key, wish },
        isConfirmed: false,
        uid: 'beheer',
        now,
      });
      const outcomes = await Promise.allSettled([change, set({ key: 'maat', value: 'groot' })]);
      const definition = await adminDb()
        .doc(fieldDefPath(regionId, fieldDefId(size)))
        .get();
      const both = [definition.get('type'), (await stored()).custom.maat];
      expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(1);
      expect([
        ['number', undefined],
        ['text', 'groot'],
      ]).toContainEqual(both);
    }
  });
});

describe('an own field of the network', () => {
  const about = { before: null, uid: 'editor', now };

  it('stands with what the region adds to an organization, also as the first thing', async () => {
    const { regionId } = await aRegion();
    const field = aField({ entity: 'organization', key: 'denominatie' });
    await storedFields(regionId, field);
    const orgId = await aStoredOrganization();
    const commandId = randomUUID();
    const command = { ...about, regionId, orgId, commandId, key: 'denominatie', value: 'Openbaar' };
    for (let twice = 0; twice < 2; twice += 1)
      expect(await setCustomValueOf(adminDb(), command)).toEqual({ status: 'set' });
    const overlay = await adminDb().doc(orgOverlayPath(regionId, orgId)).get();
    expect(overlaySchema.parse(overlay.data())).toMatchObject({
      custom: { denominatie: 'Openbaar' },
      tags: [],
      updatedBy: 'editor',
    });
    const log = await adminDb().collection(auditPath(regionId)).get();
    expect(log.docs.map((entry) => entry.data())).toEqual([
      expect.objectContaining({
        kind: 'organization_changed',
        orgId,
        fields: ['custom.denominatie'],
      }),
    ]);

    const nowhere = { ...command, commandId: randomUUID(), orgId: 'brin-0000' };
    await expect(setCustomValueOf(adminDb(), nowhere)).rejects.toMatchObject({ code: 'not_found' });
    const removal = { regionId, commandId: randomUUID(), uid: 'beheer', now };
    const remove = { ...removal, entity: 'organization' as const, key: 'denominatie' };
    await expect(deleteField(adminDb(), remove)).rejects.toMatchObject({ code: 'field_in_use' });
  });

  it('stands with a contact, and a field of candidates is none of theirs', async () => {
    const { regionId } = await aRegion();
    await storedFields(regionId, aField({ entity: 'contact', key: 'rol' }), size);
    const document = adminDb().doc(contactPath(regionId, 'anna'));
    await document.set({
      ...{ schemaVersion: 1, name: 'Anna de Vries', tags: [], isActive: true, revision: 'one' },
      ...{ roles: [{ orgId: 'brin-99AA' }], orgIds: ['brin-99AA'], lastVerifiedOn: '2026-03-01' },
      ...{ createdAt: now, createdBy: 'editor', updatedAt: now, updatedBy: 'editor' },
    });
    const set = (key: string, contactId = 'anna') =>
      setCustomValueOf(adminDb(), {
        ...{ ...about, regionId, contactId, commandId: randomUUID() },
        ...{ key, value: 'Opleider' },
      });
    await set('rol');
    expect((await document.get()).get('custom')).toEqual({ rol: 'Opleider' });
    await expect(set('maat')).rejects.toMatchObject({ code: 'field_unknown' });
    await expect(set('rol', 'gone')).rejects.toMatchObject({ code: 'not_found' });
    const removal = { regionId, commandId: randomUUID(), uid: 'beheer', now };
    const remove = { ...removal, entity: 'contact' as const, key: 'rol' };
    await expect(deleteField(adminDb(), remove)).rejects.toMatchObject({ code: 'field_in_use' });
  });
});
