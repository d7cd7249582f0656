import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath, candidatesPath, interactionPath } from '@instroom/domain/paths.ts';
import { expect, it } from 'vitest';
import { useBackendWithoutTriggers } from '../../../tests/rules/actors.ts';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { repairingContacts } from './repair-contact-facts.ts';

// Dossiers from before the first contact was kept are as if no event had come.
useBackendWithoutTriggers();

const now = new Date('2026-03-31T12:00:00Z');
const at = (day: number) => new Date(Date.UTC(2026, 2, day, 9));

async function aDesk() {
  const { regionId } = await aRegion();
  const db = adminDb();
  const add = async (id: string, fields: object, contacts: readonly object[]) => {
    await db.doc(candidatePath(regionId, id)).set(aCandidate(fields));
    for (const [index, contact] of contacts.entries())
      await db.doc(interactionPath(regionId, id, `${id}-${index}`)).set({
        ...{ kind: 'phone', direction: 'out', byUid: 'pat', attachmentIds: [] },
        ...contact,
      });
  };
  const repair = async () => {
    const contacts = repairingContacts(db, regionId);
    contacts.look((await db.collection(candidatesPath(regionId)).get()).docs);
    return contacts.repair(now);
  };
  const firstOf = async (id: string) =>
    candidateSchema.parse((await db.doc(candidatePath(regionId, id)).get()).data()).firstContactAt;
  return { add, repair, firstOf };
}

it('the first contact of dossiers from before it was kept is found in the night, once', async () => {
  const { add, repair, firstOf } = await aDesk();
  await add('anna', { lastContactAt: at(20) }, [
    { at: at(2), kind: 'form', direction: 'in', byUid: 'form:f' },
    { at: at(3), kind: 'email', delivery: { state: 'failed', at: at(3) } },
    { at: at(5) },
    { at: at(20) },
  ]);
  await add('bram', {}, []);
  await add('celine', { firstContactAt: at(9), lastContactAt: at(9) }, [{ at: at(9) }]);
  expect(await repair()).toEqual({ looked: 3, repaired: 1 });
  expect(await firstOf('anna')).toEqual(at(5));
  expect(await firstOf('bram')).toBeUndefined();
  expect(await repair()).toEqual({ looked: 3, repaired: 0 });
});
