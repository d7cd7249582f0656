import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, candidatesPath, regionPath } from '@instroom/domain/paths.ts';
import { expect, it } from 'vitest';
import { useBackendWithoutTriggers } from '../../../tests/rules/actors.ts';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { repairingDerived } from './repair-derived.ts';

// Events that never come are what this repairs.
useBackendWithoutTriggers();

const closedAt = new Date('2026-03-10T12:00:00Z');
const closed: Partial<Candidate> = {
  ...{ phase: 'exited', status: 'exited', phaseSince: closedAt, closedAt },
  retainUntil: addDays(closedAt, 28),
};

async function aDesk() {
  const { regionId } = await aRegion();
  const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
  const add = (id: string, fields: Partial<Candidate>) =>
    document(id).set({ ...aCandidate(), ...fields });
  const stored = async (id: string) => candidateSchema.parse((await document(id).get()).data());
  const looking = async () => {
    const derived = await repairingDerived(adminDb(), regionId);
    derived.look((await adminDb().collection(candidatesPath(regionId)).get()).docs);
    return derived;
  };
  const repair = async () => (await looking()).repair();
  return { regionId, document, add, stored, looking, repair };
}

it('a closed dossier goes when its own closing and the terms of its region say, also after these changed', async () => {
  const { regionId, add, stored, repair } = await aDesk();
  await add('right', closed);
  await add('late', { ...closed, retainUntil: addDays(closedAt, 400) });
  await add('never', { ...closed, retainUntil: undefined });
  expect(await repair()).toBe(2);
  for (const id of ['right', 'late', 'never'])
    expect((await stored(id)).retainUntil, id).toEqual(addDays(closedAt, 28));
  expect(await repair()).toBe(0);

  await adminDb().doc(regionPath(regionId)).update({ 'settings.retentionClosedDays': 14 });
  expect(await repair()).toBe(3);
  expect((await stored('right')).retainUntil).toEqual(addDays(closedAt, 14));
  expect(await repair()).toBe(0);
});

it('a dossier that is open has no term, and nothing else of it changes', async () => {
  const { add, stored, repair } = await aDesk();
  await add('open', { retainUntil: addDays(closedAt, 1), revision: 'seen' });
  const { retainUntil: _gone, ...others } = await stored('open');
  expect(await repair()).toBe(1);
  expect(await stored('open')).toEqual(others);
});

it('names to sort by and masked numbers are put right', async () => {
  const { add, stored, repair } = await aDesk();
  await add('edited', { lastName: 'Berg', motivation: 'bsn 111222333' });
  expect(await repair()).toBe(1);
  expect(await stored('edited')).toMatchObject({
    displayNameSort: 'berg anna',
    motivation: 'bsn *********',
  });
  expect(await repair()).toBe(0);
});

it('who was reopened or erased while the night looked is left as is', async () => {
  const { add, document, stored, looking } = await aDesk();
  for (const id of ['reopened', 'erased']) await add(id, { ...closed, retainUntil: undefined });
  const derived = await looking();
  await document('reopened').set(aCandidate());
  await document('erased').delete();
  expect(await derived.repair()).toBe(0);
  expect((await stored('reopened')).retainUntil).toBeUndefined();
  expect((await document('erased').get()).exists).toBe(false);
});
