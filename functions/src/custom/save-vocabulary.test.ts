import { randomUUID } from 'node:crypto';
import type { VocabularyWish } from '@instroom/domain/custom/change-vocabulary.ts';
import { auditPath, regionPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { saveVocabularyOf } from './save-vocabulary.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aSetting() {
  const { regionId } = await aRegion();
  const save = (wish: VocabularyWish, commandId = randomUUID(), isConfirmed = false) =>
    saveVocabularyOf(adminDb(), { regionId, commandId, wish, isConfirmed, uid: 'beheer', now });
  const stored = async () =>
    regionSchema.parse((await adminDb().doc(regionPath(regionId)).get()).data()).vocabulary;
  const audit = async () =>
    (await adminDb().collection(auditPath(regionId)).get()).docs.map((entry) => entry.data());
  return { save, stored, audit };
}

describe('the words of a region', () => {
  it('are saved part by part, once for a command, with an entry in the audit log', async () => {
    const { save, stored, audit } = await aSetting();
    const commandId = randomUUID();
    await save({ terms: { candidate: 'overstapper' } }, commandId);
    await save({ tags: ['beurs'], hiddenPhases: ['matching'] });
    expect(await save({ terms: { candidate: 'iemand' } }, commandId)).toEqual({ status: 'saved' });
    expect(await stored()).toMatchObject({
      terms: { candidate: 'overstapper' },
      tags: ['beurs'],
      hiddenPhases: ['matching'],
    });
    const told = (await audit()).map(({ kind, fields, byUid }) => [kind, fields, byUid]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual([
      'settings_changed',
      ['vocabulary.tags', 'vocabulary.hiddenPhases'],
      'beheer',
    ]);
  });

  it('are refused with a reason, and then nothing changes', async () => {
    const { save, stored, audit } = await aSetting();
    await expect(save({ phases: { orienting: 'Nieuw' } })).rejects.toMatchObject({
      code: 'word_twice',
    });
    await expect(save({ tags: ['Geloof'] })).rejects.toMatchObject({
      code: 'words_need_confirmation',
    });
    expect([await stored(), await audit()]).toEqual([undefined, []]);
    await save({ tags: ['Geloof'] }, randomUUID(), true);
    expect((await stored())?.confirmed).toMatchObject({ kinds: ['religion'], byUid: 'beheer' });
  });
});
