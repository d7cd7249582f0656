import { describe, expect, it } from 'vitest';
import { aRosterRow } from '../../data/a-roster-row.ts';
import { type Entry, findCandidates, fitting, neighbour } from './entries.ts';

const anEntry = (label: string): Entry => ({ id: label, label, icon: null, run: () => {} });
const labels = (entries: Entry[]) => entries.map(({ label }) => label);

describe('the palette', () => {
  const pages = ['Vandaag', 'Kandidaten', 'Cijfers: Over tijd'].map(anEntry);

  it('offers everything until something is typed', () => {
    expect(labels(fitting(pages, '  '))).toEqual(labels(pages));
  });

  it('finds an entry by the beginnings of its words, in any order', () => {
    expect(labels(fitting(pages, 'tij cij'))).toEqual(['Cijfers: Over tijd']);
    expect(labels(fitting(pages, 'andaag'))).toEqual([]);
  });

  it('goes round from the last entry to the first and back', () => {
    expect(neighbour(pages, 'Cijfers: Over tijd', 1)?.id).toBe('Vandaag');
    expect(neighbour(pages, 'Vandaag', -1)?.id).toBe('Cijfers: Over tijd');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });

  it('finds candidates by name without accents and by e-mail address, and nobody without a text', () => {
    const candidates = [
      aRosterRow('zoe', { firstName: 'Zoë', lastName: 'Berg' }),
      aRosterRow('bram', { firstName: 'Bram', email: 'b.ram@mail.example' }),
    ];
    const ids = (text: string) =>
      findCandidates(candidates, text, 5).candidates.map(({ id }) => id);
    expect(ids('zoe')).toEqual(['zoe']);
    expect(ids('b.ram@mail')).toEqual(['bram']);
    expect(ids(' ')).toEqual([]);
    expect(findCandidates(candidates, 'b', 1)).toMatchObject({
      candidates: [{ id: 'zoe' }],
      total: 2,
    });
  });
});
