// A region for benches that need one: whoever opens a database like this sees a region as it is in production.
import type { Region } from '@instroom/domain/region/region.ts';
import { defaultRetention, regionSchema } from '@instroom/domain/region/region.ts';

const since = new Date('2025-09-01T08:00:00Z');

export function aRegion(name: string, settings: Partial<Region['settings']> = {}): Region {
  return regionSchema.parse({
    ...{ schemaVersion: 1, name, formerNames: [], kind: 'geographic', sectors: ['po'] },
    ...{ municipalityCodes: ['0202'], deskIds: [], status: 'active' },
    settings: {
      ...defaultRetention,
      ...{ inactivityMonths: 6, staleAfterDays: 30, minCellSize: 5 },
      shareAggregatesNationally: false,
      privacyStatementUrl: 'https://bench.example/privacy',
      privacyStatementVersion: '1',
      ...settings,
    },
    ...{ createdAt: since, createdBy: 'bench', updatedAt: since, updatedBy: 'bench' },
  });
}
