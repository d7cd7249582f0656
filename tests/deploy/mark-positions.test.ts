import {
  markBucketOf,
  newOverlay,
  type OpenPosition,
  orgMarksSchema,
} from '@instroom/domain/organization/overlay.ts';
import { orgMarksBucketPath, orgOverlayPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { markPositions } from '../../scripts/migrate/mark-positions.ts';
import { adminDb } from '../setup/admin.ts';
import { aRegion } from '../setup/region.ts';

describe('marks of before there were positions in them', () => {
  it('become what the region wrote at the organization, once, and not on trial', async () => {
    const { regionId } = await aRegion();
    const orgId = 'brin-99AA';
    const positions: OpenPosition[] = [
      { subject: 'wi', fte: 0.8, isOpenToLateral: true, note: 'Na de zomer.' },
      { subject: 'wi', isOpenToLateral: false },
    ];
    const overlay = { ...newOverlay({ uid: 'pat', now: new Date() }), openPositions: positions };
    await adminDb().doc(orgOverlayPath(regionId, orgId)).set(overlay);
    const bucket = adminDb().doc(orgMarksBucketPath(regionId, markBucketOf(orgId)));
    const before = { [orgId]: { noteCount: 1, openSubjects: ['wi'] }, other: { noteCount: 2 } };
    await bucket.set({ marks: before });

    expect(await markPositions(adminDb(), { regionId, isDryRun: true })).toBe(1);
    expect((await bucket.get()).data()).toEqual({ marks: before });

    expect(await markPositions(adminDb(), { regionId, isDryRun: false })).toBe(1);
    expect(orgMarksSchema.parse((await bucket.get()).data()).marks).toEqual({
      [orgId]: {
        noteCount: 1,
        openPositions: [
          { subject: 'wi', fte: 0.8, isOpenToLateral: true },
          { subject: 'wi', isOpenToLateral: false },
        ],
      },
      other: { noteCount: 2 },
    });
    expect(await markPositions(adminDb(), { regionId, isDryRun: false })).toBe(0);
  });
});
