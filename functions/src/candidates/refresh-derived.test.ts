// What follows from an edit, by the function as it is deployed.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';

async function afterEditing(edited: Partial<Candidate>) {
  const { regionId } = await aRegion();
  const document = adminDb().doc(candidatePath(regionId, 'one'));
  await document.set({ ...aCandidate(), ...edited, revision: 'edited', previousRevision: 'seen' });
  return async () => candidateSchema.parse((await document.get()).data());
}

describe('a correction', () => {
  it('of a text makes a new version, so that no edit of the old one puts it back', async () => {
    const stored = await afterEditing({ motivation: 'bsn 111222333' });
    await expect.poll(async () => (await stored()).motivation).toBe('bsn *********');
    const { revision, previousRevision } = await stored();
    expect(previousRevision).toBe('edited');
    expect(revision).not.toBe('edited');
  });

  it('of what only functions write does not: an edit under way stays good', async () => {
    const stored = await afterEditing({ lastName: 'Berg' });
    await expect.poll(async () => (await stored()).displayNameSort).toBe('berg anna');
    expect(await stored()).toMatchObject({ revision: 'edited', previousRevision: 'seen' });
  });
});
