import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { phases } from '@instroom/domain/codes/phase.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { sourceSchema } from '@instroom/domain/codes/source.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidateSearchSchema,
  listedMaps,
  matchesSearch,
  searchOfFigure,
} from './candidate-filter.ts';

const place = fc.constantFrom(
  ...phases.flatMap(({ code, statuses }) =>
    statuses.map((status) => ({ phase: code, status: status.code })),
  ),
);

const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    place,
    sectors: fc.uniqueArray(fc.constantFrom(...sectorSchema.options), { maxLength: 3 }),
    primarySector: fc.option(fc.constantFrom(...sectorSchema.options), { nil: undefined }),
    subjects: fc.uniqueArray(fc.constantFrom(...subjectSchema.options.slice(0, 6)), {
      maxLength: 3,
    }),
    source: fc.constantFrom(...sourceSchema.options),
  })
  .map(({ place: { phase, status }, primarySector, ...wishes }) =>
    aCandidate({ phase, status, ...wishes, ...(primarySector && { primarySector }) }),
  );

function figures(candidates: Candidate[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [name, number] of candidates.flatMap((candidate) =>
    Object.entries(countCandidate(candidate)),
  ))
    sum.set(name, (sum.get(name) ?? 0) + number);
  return sum;
}

describe('a figure and the list that it opens', () => {
  it('count the same candidates, whoever they are', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        for (const [name, number] of figures(candidates)) {
          const [map, code = ''] = name.split('.');
          const listed = listedMaps.find((known) => known === map);
          if (!listed) continue;
          const search = searchOfFigure(listed, code);
          const rows = candidates.filter((candidate) => matchesSearch(candidate, search));
          expect(`${name} ${rows.length}`).toBe(`${name} ${number}`);
        }
      }),
    );
  });
});

describe('the filter', () => {
  const shown = (candidate: Candidate, search: object) =>
    matchesSearch(candidate, candidateSearchSchema.parse(search));

  it('shows who is under way, until it is asked for who left', () => {
    const left = aCandidate({ phase: 'exited', status: 'exited' });
    expect(shown(left, {})).toBe(false);
    expect(shown(left, { fase: 'exited' })).toBe(true);
    expect(shown(left, { fase: 'alle' })).toBe(true);
    expect(shown(aCandidate(), {})).toBe(true);
  });

  it('finds by the beginning of a name or e-mail address, without accents', () => {
    const candidate = aCandidate({
      firstName: 'Zoë',
      lastName: 'Berg',
      email: 'z.berg@mail.example',
    });
    expect(shown(candidate, { zoek: 'zoe be' })).toBe(true);
    expect(shown(candidate, { zoek: 'z.berg@mail' })).toBe(true);
    expect(shown(candidate, { zoek: 'erg' })).toBe(false);
  });

  it('finds who has no primary sector', () => {
    expect(shown(aCandidate(), { hoofdsector: 'none' })).toBe(true);
    expect(shown(aCandidate({ primarySector: 'po' }), { hoofdsector: 'none' })).toBe(false);
  });

  it('ignores what it does not know, as in an old or mistyped address', () => {
    expect(candidateSearchSchema.parse({ vak: 'toveren', fase: 'orienting', page: '2' })).toEqual({
      fase: 'orienting',
    });
  });
});
