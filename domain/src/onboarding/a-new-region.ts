// Builds what somebody tells of a new region, for tests.
import type { NewRegionInput } from './new-region.ts';

export function aNewRegion(overrides: Partial<NewRegionInput> = {}): NewRegionInput {
  return {
    regionId: 'test-midden',
    name: 'Onderwijsregio Test Midden',
    kind: 'geographic',
    sectors: ['po', 'vo'],
    municipalityCodes: ['0202', '0268'],
    desk: {
      name: 'Loket Test Midden',
      email: 'loket@midden.example',
      website: 'https://www.midden.example',
    },
    formOrigins: ['https://www.midden.example'],
    settings: {
      retentionClosedDays: 28,
      retentionConsentMonths: 12,
      inactivityMonths: 6,
      staleAfterDays: 30,
      privacyStatementUrl: 'https://www.midden.example/privacy',
      privacyStatementVersion: '2026-1',
    },
    ...overrides,
  };
}
