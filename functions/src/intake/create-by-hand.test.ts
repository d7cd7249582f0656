import { randomUUID } from 'node:crypto';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { createCandidateCommandSchema } from '@instroom/domain/candidate/commands.ts';
import { candidatePath, candidatesPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { storedFields } from '../../../tests/setup/fields.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { createByHand } from './create-by-hand.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aDesk() {
  const { regionId } = await aRegion();
  const add = (dossier: object = {}, rest: object = {}) => {
    const command = createCandidateCommandSchema.parse({
      regionId,
      commandId: randomUUID(),
      dossier: {
        firstName: 'Anna',
        lastName: 'Voorbeeld',
        email: `anna-${randomUUID()}@kandidaat.example`,
        source: 'phone_mail',
        ...dossier,
      },
      consent: { privacyStatementVersion: '1', keepOneYear: false },
      ...rest,
    });
    return createByHand(adminDb(), { ...command, uid: 'editor', now });
  };
  const candidates = async () => (await adminDb().collection(candidatesPath(regionId)).get()).docs;
  return { regionId, add, candidates };
}

describe('own fields of the region', () => {
  async function aDeskThatAsks() {
    const desk = await aDesk();
    await storedFields(
      desk.regionId,
      { key: 'wijk', required: true },
      { key: 'maat', type: 'number', showInForm: false },
      { key: 'weg', state: 'archived' },
      { key: 'bestuur', entity: 'organization' },
    );
    return desk;
  }

  it('are filled in with the rest', async () => {
    const { add, candidates } = await aDeskThatAsks();
    await add({ custom: { wijk: ' Noord ', maat: 42 } });
    const [candidate] = await candidates();
    expect(candidate?.get('custom')).toEqual({ wijk: 'Noord', maat: 42 });
  });

  it.each([
    [undefined, 'field_required'],
    [{ wijk: ' ' }, 'field_required'],
    [{ wijk: 'Noord', maat: '42' }, 'field_value_invalid'],
    [{ wijk: 'bsn 111222333' }, 'contains_bsn'],
    [{ wijk: 'Noord', weg: 'x' }, 'field_unknown'],
    [{ wijk: 'Noord', bestuur: 'x' }, 'field_unknown'],
    [{ wijk: 'Noord', nergens: 'x' }, 'field_unknown'],
  ])('may not be %j, and then nobody is made', async (custom, code) => {
    const { add, candidates } = await aDeskThatAsks();
    await expect(add({ custom })).rejects.toMatchObject({ code });
    expect(await candidates()).toEqual([]);
  });
});

describe('adding a candidate by hand', () => {
  it('makes a whole dossier: new, by whom, through which door, with the consent that was told', async () => {
    const { regionId, add } = await aDesk();
    const answer = await add({ phone: '06 1234 5678', sectors: ['vo'], subjects: ['wi'] });
    expect(answer.status).toBe('created');
    const id = answer.status === 'created' ? answer.candidateId : '';
    const candidate = candidateSchema.parse(
      (await adminDb().doc(candidatePath(regionId, id)).get()).data(),
    );
    expect(candidate).toMatchObject({
      phase: 'new',
      createdBy: 'editor',
      source: 'phone_mail',
      primarySector: 'vo',
      phoneE164: '+31612345678',
      consent: { channel: 'adviser', givenAt: now },
    });
  });

  it('makes one when the same command comes twice, also at once', async () => {
    const { add, candidates } = await aDesk();
    const commandId = randomUUID();
    const email = `twice-${commandId}@kandidaat.example`;
    const answers = await Promise.all([
      add({ email }, { commandId }),
      add({ email }, { commandId }),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await candidates()).toHaveLength(1);
  });

  it('shows who has the e-mail address, and makes nothing', async () => {
    const { add, candidates } = await aDesk();
    const email = `known-${randomUUID()}@kandidaat.example`;
    await add({ email });
    const [known] = await candidates();
    expect(await add({ email: email.toUpperCase() }, { isSomebodyElse: true })).toEqual({
      status: 'duplicate',
      candidateId: known?.id,
    });
    expect(await candidates()).toHaveLength(1);
  });

  it('shows who has the phone number, and makes a candidate once told that it is somebody else', async () => {
    const { add, candidates } = await aDesk();
    await add({ phone: '026 123 45 67' });
    const [known] = await candidates();
    const sameHouse = { phone: '+31 26 1234567' };
    expect(await add(sameHouse)).toEqual({ status: 'similar', candidateIds: [known?.id] });
    expect((await add(sameHouse, { isSomebodyElse: true })).status).toBe('created');
    expect(await candidates()).toHaveLength(2);
  });

  it('refuses a phone number that is none and a text with a citizen service number', async () => {
    const { add, candidates } = await aDesk();
    await expect(add({ phone: '06 123' })).rejects.toMatchObject({ code: 'invalid_phone' });
    await expect(add({ motivation: 'bsn 111222333' })).rejects.toMatchObject({
      code: 'contains_bsn',
    });
    expect(await candidates()).toHaveLength(0);
  });

  it.each([
    "O'Neill",
    'Ó',
    'd’Ancona-van der Meer',
    '李',
  ])('takes the name %s', async (lastName) => {
    const { add } = await aDesk();
    expect((await add({ lastName })).status).toBe('created');
  });
});
