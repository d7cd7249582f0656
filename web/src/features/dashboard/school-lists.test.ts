import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { countCoverage } from '@instroom/domain/insight/coverage.ts';
import { countParticipation } from '@instroom/domain/insight/participation.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  filteredNetwork,
  type NetworkSearch,
  networkSearchSchema,
} from '../../shared/network/filter.ts';
import { rowsOfNetwork } from '../../shared/network/rows.ts';
import { listOfPositions, listOfSchools, shownPositions } from './school-lists.ts';

const subjects = subjectSchema.options.slice(0, 4);
const organization = fc.record({
  kind: fc.constantFrom('school' as const, 'mbo' as const, 'board' as const, 'desk' as const),
  sectors: fc.uniqueArray(fc.constantFrom(...sectorSchema.options), { maxLength: 2 }),
  standing: fc.constantFrom('missing' as const, 'closed' as const, undefined),
  mark: fc.record({
    isParticipating: fc.boolean(),
    isHidden: fc.boolean(),
    contactCount: fc.nat(1),
    openPositions: fc.array(
      fc.record({ subject: fc.constantFrom(...subjects), isOpenToLateral: fc.boolean() }),
      { maxLength: 3 },
    ),
  }),
});
const network = fc.array(organization, { maxLength: 30 }).map((all) =>
  rowsOfNetwork(
    all.map(({ kind, sectors, standing }, index) => ({
      ...{ orgId: `org-${index}`, kind, name: `School ${index}`, sectors, places: [] },
      ...(standing && { standing }),
    })),
    Object.fromEntries(all.map(({ mark }, index) => [`org-${index}`, mark])),
  ),
);
const list = (rows: Parameters<typeof filteredNetwork>[0], search: NetworkSearch) =>
  filteredNetwork(rows, networkSearchSchema.parse(search), undefined);

it('numbers of schools that take part are those of the lists that they open', () => {
  fc.assert(
    fc.property(network, (rows) => {
      for (const { sector, schools, takingPart } of countParticipation(rows)) {
        expect(list(rows, listOfSchools(sector, 'schools'))).toHaveLength(schools);
        expect(list(rows, listOfSchools(sector, 'takingPart'))).toHaveLength(takingPart);
      }
    }),
  );
});

it('open positions of a subject are those of the organizations in the list that it opens', () => {
  fc.assert(
    fc.property(network, (rows) => {
      const covered = countCoverage(shownPositions(rows), {}, []);
      for (const code of subjects) {
        const listed = list(rows, listOfPositions(code)).map(({ mark }) =>
          (mark.openPositions ?? []).filter(({ subject }) => subject === code),
        );
        expect(listed.every(({ length }) => length > 0)).toBe(true);
        expect(covered.find((one) => one.code === code)?.positions ?? 0).toBe(listed.flat().length);
      }
    }),
  );
});
