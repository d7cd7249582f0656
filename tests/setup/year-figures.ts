// Regions that share, with what was booked in them.
import { defaultSettings } from '@instroom/domain/onboarding/new-region.ts';
import { yearStatsPath } from '@instroom/domain/paths.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { adminDb } from './admin.ts';
import { aRegion, type TestRegion } from './region.ts';

/** By month, as the totals of a year are stored. */
export type Booked = Record<string, Record<string, Record<string, number>>>;

export async function aSharingRegion(
  name: string,
  months: Booked,
  changes: Partial<Region['settings']> = {},
): Promise<TestRegion> {
  const region = await aRegion({
    name,
    settings: {
      ...defaultSettings,
      ...{ shareAggregatesNationally: true, isNamedBeyond: false },
      privacyStatementUrl: 'https://test.example/privacy',
      privacyStatementVersion: '1',
      ...changes,
    },
  });
  for (const year of new Set(Object.keys(months).map((month) => month.slice(0, 4)))) {
    const own = Object.entries(months).filter(([month]) => month.startsWith(year));
    await adminDb()
      .doc(yearStatsPath(region.regionId, year, 0))
      .set({ months: Object.fromEntries(own) });
  }
  return region;
}

/** Four regions, one of them small: of the last one nobody may learn anything. */
export async function fourThatShare() {
  const big = (vo: number, po: number): Booked => ({
    '2024-03': { signUpsBySector: { vo: 6 } },
    '2025-02': { signUpsBySector: { vo, po }, trainingByRoute: { zib: 9 } },
    '2025-10': { signUpsBySector: { vo: 10 } },
  });
  return {
    noord: await aSharingRegion('Noord', big(10, 7), { isNamedBeyond: true }),
    midden: await aSharingRegion('Midden', big(11, 8)),
    oost: await aSharingRegion('Oost', big(12, 9)),
    klein: await aSharingRegion('Klein', {
      '2025-02': { signUpsBySector: { vo: 2 }, exitsByReason: { salary: 1 } },
      '2025-10': { signUpsBySector: { vo: 1, mbo: 3 } },
    }),
  };
}
