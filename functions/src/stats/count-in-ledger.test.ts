import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, countedPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { recounted, storedFigures } from '../../../tests/setup/figures.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { countInLedger } from './count-in-ledger.ts';

describe('counting in the ledger', () => {
  it('counts a candidate once, however often and however much at once it is asked', async () => {
    const { regionId } = await aRegion();
    const place = { regionId, candidateId: 'one' };
    await adminDb()
      .doc(candidatePath(regionId, 'one'))
      .set(aCandidate({ subjects: ['wi'] }));
    await Promise.all([1, 2, 3, 4].map(() => countInLedger(adminDb(), place)));
    await countInLedger(adminDb(), place);
    expect((await storedFigures(regionId)).bySubject).toEqual({ wi: 1 });
  });

  it('follows a change and forgets the erased, leaving nothing that names them', async () => {
    const { regionId } = await aRegion();
    const place = { regionId, candidateId: 'one' };
    const document = adminDb().doc(candidatePath(regionId, 'one'));
    await document.set(aCandidate({ subjects: ['wi'], sectors: ['vo'], primarySector: 'vo' }));
    await countInLedger(adminDb(), place);
    await document.update({ phase: 'orienting', status: 'exploring', subjects: ['na'] });
    await countInLedger(adminDb(), place);
    expect(await storedFigures(regionId)).toEqual(await recounted(regionId));

    await document.delete();
    await countInLedger(adminDb(), place);
    expect(await storedFigures(regionId)).toEqual(await recounted(regionId));
    expect((await storedFigures(regionId)).byPhase).toEqual({});
    expect((await adminDb().doc(countedPath(regionId, 'one')).get()).exists).toBe(false);
  });
});
