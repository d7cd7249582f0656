import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorSchema } from '../codes/sector.ts';
import { countParticipation, schoolKindOf } from './participation.ts';

const place = (key: string) => ({ key });
const school = { kind: 'school' as const, sectors: ['po' as const], places: [place('00')] };
const takesPart = { isParticipating: true };

describe('the schools that take part', () => {
  it('are counted by sector with their locations, out of all that are open and shown', () => {
    expect(
      countParticipation([
        { ...school, mark: takesPart, places: [place('00'), place('01')] },
        { ...school, mark: {}, sectors: ['po', 'so'] },
        { ...school, mark: takesPart, standing: 'missing', places: [] },
        { ...school, mark: takesPart, standing: 'closed' },
        { ...school, mark: { ...takesPart, isHidden: true } },
        { ...school, mark: takesPart, kind: 'mbo', sectors: ['mbo', 'vo'] },
        { ...school, mark: takesPart, kind: 'board' },
        { ...school, mark: takesPart, kind: 'hogeschool', sectors: ['ho'] },
      ]),
    ).toEqual([
      { sector: 'po', schools: 3, takingPart: 2, locations: 4, locationsTakingPart: 3 },
      { sector: 'so', schools: 1, takingPart: 0, locations: 1, locationsTakingPart: 0 },
      { sector: 'mbo', schools: 1, takingPart: 1, locations: 1, locationsTakingPart: 1 },
    ]);
  });

  it('are never more than there are, each in all of its sectors, and nobody else counts', () => {
    const organization = fc.record({
      kind: fc.constantFrom('school' as const, 'mbo' as const, 'board' as const, 'desk' as const),
      sectors: fc.uniqueArray(fc.constantFrom(...sectorSchema.options), { maxLength: 3 }),
      standing: fc.constantFrom('missing' as const, 'closed' as const, undefined),
      places: fc.array(fc.constant(place('00')), { maxLength: 3 }),
      mark: fc.record({ isParticipating: fc.boolean(), isHidden: fc.boolean() }),
    });
    fc.assert(
      fc.property(fc.array(organization, { maxLength: 30 }), (all) => {
        const rows = countParticipation(all);
        for (const row of rows) {
          expect(row.takingPart).toBeLessThanOrEqual(row.schools);
          expect(row.locationsTakingPart).toBeLessThanOrEqual(row.locations);
          expect(row.locations).toBeGreaterThanOrEqual(row.schools);
          expect(row.locationsTakingPart).toBeGreaterThanOrEqual(row.takingPart);
        }
        const counted = all.filter(({ standing, mark }) => standing !== 'closed' && !mark.isHidden);
        const choices = counted.flatMap(({ kind, sectors }) =>
          Object.entries(schoolKindOf).filter(
            ([sector, schoolKind]) => kind === schoolKind && sectors.some((one) => one === sector),
          ),
        );
        expect(rows.reduce((sum, { schools }) => sum + schools, 0)).toBe(choices.length);
      }),
    );
  });
});
