import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { phases } from '@instroom/domain/codes/phase.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import { type Stats, statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { describe, expect, it } from 'vitest';
import { bySize, counting, isEmpty, paired, rowsOf, topOf, underWay, withNone } from './figures.ts';

/** The figures of a region with these candidates, each in a shard of its own. */
function statsOf(...candidates: Candidate[]): Stats {
  return sumShards(
    candidates.map((candidate) => {
      const shard: Record<string, Record<string, number>> = {};
      for (const [name, number] of Object.entries(countCandidate(candidate))) {
        const [map = '', code = ''] = name.split('.');
        shard[map] = { ...shard[map], [code]: number };
      }
      return statsShardSchema.parse(shard);
    }),
  );
}

describe('the figures of a region', () => {
  it('count as under way who has not left', () => {
    const stats = statsOf(
      aCandidate(),
      aCandidate({ phase: 'employed', status: 'aftercare' }),
      aCandidate({ phase: 'exited', status: 'exited' }),
    );
    expect(underWay(stats)).toBe(2);
    expect(isEmpty(stats)).toBe(false);
  });

  it('show every phase in its order, also an empty one', () => {
    const { byPhase } = statsOf(aCandidate({ phase: 'matching', status: 'matched' }));
    expect(rowsOf(byPhase, phases).map(({ code, number }) => `${code} ${number}`)).toEqual([
      'new 0',
      'orienting 0',
      'matching 1',
      'preparing 0',
      'training 0',
      'employed 0',
      'exited 0',
    ]);
  });

  it('show the subject with most candidates first, and equal ones by name', () => {
    const { bySubject } = statsOf(
      aCandidate({ subjects: ['wi', 'nl'] }),
      aCandidate({ subjects: ['wi', 'en'] }),
    );
    expect(bySize(counting(rowsOf(bySubject, subjects))).map(({ label }) => label)).toEqual([
      'Wiskunde',
      'Engels',
      'Nederlands',
    ]);
  });

  it('show first choices beside everybody who names a sector, and who has none yet', () => {
    const { byPrimarySector, bySector } = statsOf(
      aCandidate({ sectors: ['po', 'vo'], primarySector: 'po' }),
      aCandidate({ sectors: ['vo'] }),
    );
    const rows = rowsOf(byPrimarySector, withNone(sectors, 'Nog geen'));
    expect(
      counting(paired(rows, (code) => (code === 'not_named' ? undefined : bySector[code]))),
    ).toEqual([
      { code: 'po', label: 'Primair onderwijs', number: 1, second: 1 },
      { code: 'vo', label: 'Voortgezet onderwijs', number: 0, second: 2 },
      { code: 'not_named', label: 'Nog geen', number: 1, second: undefined },
    ]);
  });

  it('show ten municipalities first, and below them always how many named none', () => {
    const named = municipalities.slice(0, 12).map(({ code }) => code);
    const { byMunicipality } = statsOf(
      aCandidate(),
      aCandidate(),
      ...named.map((municipalityCode) => aCandidate({ municipalityCode })),
    );
    const all = bySize(counting(rowsOf(byMunicipality, withNone(municipalities, 'Niet ingevuld'))));
    expect(all).toHaveLength(13);
    expect(all.at(-1)).toEqual({ code: 'not_named', label: 'Niet ingevuld', number: 2 });
    expect(topOf(all)).toHaveLength(11);
    expect(topOf(all).at(-1)?.code).toBe('not_named');
  });

  it('are empty without candidates', () => {
    expect(isEmpty(statsOf())).toBe(true);
    expect(counting(rowsOf(statsOf().bySubject, subjects))).toEqual([]);
  });
});
