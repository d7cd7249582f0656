import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCandidate, entriesOf } from '../../../tests/setup/any-candidate.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { liveMaps, perLiveMap } from '../figures/live-figures.ts';
import { countCandidate } from '../stats/candidate-counters.ts';
import { type CrossFilter, countEntries, countOf, within } from './count-entries.ts';

/** The counters, as the functions keep them. */
function counted(candidates: readonly Candidate[]) {
  const sum = perLiveMap((): Record<string, number> => ({}));
  for (const candidate of candidates) {
    const names = Object.keys(countCandidate(candidate));
    for (const map of liveMaps)
      for (const name of names.filter((known) => known.startsWith(`${map}.`))) {
        const code = name.slice(map.length + 1);
        sum[map][code] = (sum[map][code] ?? 0) + 1;
      }
  }
  return sum;
}

describe('figures counted from the roster', () => {
  it('are the live counters, whoever the candidates are', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        expect(countEntries(entriesOf(candidates), {})).toEqual(counted(candidates));
      }),
    );
  });

  it('are the same one by one', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        const entries = entriesOf(candidates);
        const counts = countEntries(entries, {});
        for (const map of liveMaps) expect(countOf(map, entries)).toEqual(counts[map]);
      }),
    );
  });

  it('are with a filter those of whom it lets through, for all that the filter is not about', () => {
    const filter: CrossFilter = { bySubject: new Set(['nl']), byRoute: new Set(['zib', 'kop']) };
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        const passing = candidates.filter(within(filter));
        const { bySubject: _subject, byRoute: _route, ...rest } = counted(passing);
        expect(countEntries(entriesOf(candidates), filter)).toMatchObject(rest);
      }),
    );
  });

  it('show of what is filtered by what choosing another code would find', () => {
    const entries = entriesOf([
      aCandidate({ subjects: ['wi'], sectors: ['vo'], primarySector: 'vo' }),
      aCandidate({ subjects: ['nl'], sectors: ['vo'], primarySector: 'vo' }),
      aCandidate({ subjects: ['nl', 'wi'], sectors: ['po'], primarySector: 'po' }),
    ]);
    const { bySubject, bySector, byPrimarySector, byPhase } = countEntries(entries, {
      bySubject: new Set(['wi']),
      bySector: new Set(['vo']),
    });
    expect(bySubject).toEqual({ wi: 1, nl: 1 });
    expect(bySector).toEqual({ vo: 1, po: 1 });
    expect(byPrimarySector).toEqual({ vo: 1, po: 1 });
    expect(byPhase).toEqual({ new: 1 });
  });
});
