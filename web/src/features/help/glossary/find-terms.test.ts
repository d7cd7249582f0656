import { describe, expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';

const found = (text: string) =>
  findTerms(text).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('the glossary', () => {
  it('shows every list until something is typed', () => {
    expect(findTerms('  ').map(({ id }) => id)).toContain('schoolLink');
    expect(findTerms('')[0]?.id).toBe('term');
  });

  it('finds a term by a part of its name or of its explanation, whatever the accents', () => {
    expect(found('kopopleid')).toContain('route-kop');
    expect(found('orientatietraject')).toContain('term-orientatietraject');
    expect(found('bol of bbl')).toEqual(['term-opleidingsvorm']);
  });

  it('finds nothing where one word of the query fits nothing', () => {
    expect(found('kopopleiding ruimtevaart')).toEqual([]);
    expect(findTerms('ruimtevaart')).toEqual([]);
  });

  it('has the words of the field in the order of a dictionary', () => {
    const [terms] = findTerms('');
    const names = terms?.entries.map(({ nl }) => nl) ?? [];
    expect(names.indexOf('Dreigt stil te vallen')).toBeLessThan(names.indexOf('Fase'));
  });
});
