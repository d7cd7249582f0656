import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import { type Stats, statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { describe, expect, it } from 'vitest';
import { isEmpty, phaseRows, sectorRows, subjectRows, underWay } from './figures.ts';

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
    const rows = phaseRows(statsOf(aCandidate({ phase: 'matching', status: 'matched' })));
    expect(rows.map(({ code, number }) => `${code} ${number}`)).toEqual([
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
    const stats = statsOf(
      aCandidate({ subjects: ['wi', 'nl'] }),
      aCandidate({ subjects: ['wi', 'en'] }),
    );
    expect(subjectRows(stats).map(({ label }) => label)).toEqual([
      'Wiskunde',
      'Engels',
      'Nederlands',
    ]);
  });

  it('show first choices beside everybody who names a sector, and who has none yet', () => {
    const stats = statsOf(
      aCandidate({ sectors: ['po', 'vo'], primarySector: 'po' }),
      aCandidate({ sectors: ['vo'] }),
    );
    expect(sectorRows(stats, 'Nog geen')).toEqual([
      { code: 'po', label: 'Primair onderwijs', number: 1, any: 1 },
      { code: 'vo', label: 'Voortgezet onderwijs', number: 0, any: 2 },
      { code: 'none', label: 'Nog geen', number: 1, any: undefined },
    ]);
  });

  it('are empty without candidates', () => {
    expect(isEmpty(statsOf())).toBe(true);
    expect(subjectRows(statsOf())).toEqual([]);
  });
});
