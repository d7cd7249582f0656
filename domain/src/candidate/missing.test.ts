import { describe, expect, it } from 'vitest';
import { aCandidate } from './a-candidate.ts';
import { missingFactsOf } from './missing.ts';

describe('what a dossier lacks', () => {
  it('is nothing while somebody is new', () => {
    expect(missingFactsOf(aCandidate())).toEqual([]);
  });

  it('grows with the phase, in the order in which it is asked for', () => {
    expect(missingFactsOf(aCandidate({ phase: 'orienting' }))).toEqual([
      'owner',
      'phone',
      'sectors',
    ]);
    const known = { ownerUid: 'a', phone: '06', sectors: ['po'] } as const;
    const preparing = aCandidate({ ...known, sectors: ['po'], phase: 'preparing' });
    expect(missingFactsOf(preparing)).toEqual(['qualificationsSought', 'place', 'chosenRoute']);
  });

  it('is a subject only for who teaches where subjects are taught', () => {
    const lacks = (changes: Parameters<typeof aCandidate>[0]) =>
      missingFactsOf(aCandidate({ phase: 'matching', ...changes })).includes('subjects');
    expect(lacks({ sectors: ['vo'] })).toBe(true);
    expect(lacks({ sectors: ['vo'], subjects: ['wi'] })).toBe(false);
    expect(lacks({ sectors: ['po'] })).toBe(false);
    expect(lacks({ sectors: ['po', 'vo'], primarySector: 'po' })).toBe(false);
    expect(lacks({ sectors: ['vo'], jobRoles: ['oop'] })).toBe(false);
  });

  it('is an assessment only for who learns in the job', () => {
    const lacks = (chosenRoute: 'zib' | 'pabo_vt') =>
      missingFactsOf(aCandidate({ phase: 'preparing', chosenRoute })).includes('suitability');
    expect(lacks('zib')).toBe(true);
    expect(lacks('pabo_vt')).toBe(false);
  });

  it('is of no concern once somebody left, or while the dossier is restricted', () => {
    expect(missingFactsOf(aCandidate({ phase: 'exited' }))).toEqual([]);
    expect(missingFactsOf(aCandidate({ phase: 'employed', restricted: true }))).toEqual([]);
  });
});
