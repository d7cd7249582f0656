import { describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';
import { newOverlay } from './overlay.ts';

const signature = { uid: 'editor', now: new Date('2026-11-26T09:00:00Z') };
const overlay = {
  ...newOverlay({ uid: 'seed', now: new Date(0) }),
  tags: ['oud'],
  ownerUid: 'bart',
};

describe('an edit of what a region adds to an organization', () => {
  it('changes what it names, and tells which fields those were', () => {
    const patch = { tags: ['nieuw', 'nieuw'], isParticipating: true, isHidden: false };
    const result = applyPatch(overlay, { patch, before: {} }, signature);
    expect(result).toMatchObject({
      ok: true,
      fields: ['tags', 'isParticipating'],
      overlay: { tags: ['nieuw'], ownerUid: 'bart', isParticipating: true, updatedBy: 'editor' },
    });
  });

  it('takes the relation owner away with null', () => {
    const result = applyPatch(overlay, { patch: { ownerUid: null }, before: {} }, signature);
    expect(result).toMatchObject({ ok: true, fields: ['ownerUid'] });
    expect(result.ok && 'ownerUid' in result.overlay).toBe(false);
  });

  it("never writes over a colleague's newer word, unless both say the same", () => {
    const on = (tags: string[], before: string[]) =>
      applyPatch(overlay, { patch: { tags }, before: { tags: before } }, signature);
    expect(on(['nieuw'], [])).toEqual({ ok: false, code: 'changed_meanwhile' });
    expect(on(['oud'], [])).toMatchObject({ ok: true, fields: [] });
    expect(on(['nieuw'], ['oud'])).toMatchObject({ ok: true, fields: ['tags'] });
  });

  it('is refused with a BSN in a tag or in the note of an open position', () => {
    const positions = [{ subject: 'wi' as const, isOpenToLateral: true, note: 'bsn 111222333' }];
    for (const patch of [{ tags: ['111222333'] }, { openPositions: positions }])
      expect(applyPatch(overlay, { patch, before: {} }, signature)).toEqual({
        ok: false,
        code: 'contains_bsn',
      });
  });
});
