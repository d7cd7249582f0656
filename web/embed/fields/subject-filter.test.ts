import { subjects } from '@instroom/domain/codes/subject.ts';
import { describe, expect, it } from 'vitest';
import { matchesFilter } from './subject-filter.ts';

function shown(sectors: string[], query = '') {
  return subjects
    .map(({ code, nl, sectors: taughtIn }) => ({ code, label: nl, sectors: [...taughtIn] }))
    .filter((subject) => matchesFilter(subject, { sectors, query }))
    .map(({ code }) => code);
}

describe('the list of subjects', () => {
  it('shows all of them until a sector is chosen', () => {
    expect(shown([])).toHaveLength(subjects.length);
  });

  it('follows the chosen sectors', () => {
    expect(shown(['so'])).toEqual(['po_group', 'po_gym', 'po_music', 'ngt', 'other', 'undecided']);
    expect(shown(['so', 'vo'])).toContain('wi');
  });

  it('is searched without regard to capitals, accents and spaces around', () => {
    expect(shown([], ' WISK ')).toEqual(['wi']);
    expect(
      matchesFilter({ code: 'x', label: 'Oriëntatie' }, { sectors: [], query: 'orient' }),
    ).toBe(true);
    expect(shown(['po'], 'wisk')).toEqual([]);
  });

  it('shows a subject of no sector in every one', () => {
    expect(matchesFilter({ code: 'x', label: 'X' }, { sectors: ['po'], query: '' })).toBe(true);
  });
});
