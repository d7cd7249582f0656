import { describe, expect, it } from 'vitest';
import { aCandidate } from './a-candidate.ts';
import { correctionsOf } from './derived.ts';

describe('what follows from a direct edit', () => {
  it('is nothing when all is well', () => {
    expect(
      correctionsOf(aCandidate({ motivation: 'Graag.', custom: { note: 'x', n: 1 } })),
    ).toEqual({});
  });

  it('is the sort name and the search words of a new name', () => {
    const renamed = { ...aCandidate(), infix: 'van der', lastName: 'Berg' };
    expect(correctionsOf(renamed)).toEqual({
      displayNameSort: 'berg anna van der',
      nameTokens: expect.arrayContaining(['van', 'der', 'berg']),
    });
  });

  it('is a mask over a citizen service number, in own fields too', () => {
    const candidate = aCandidate({
      motivation: 'bsn 111222333',
      custom: { note: '111222333', list: ['a', '111222333'], n: 111222333 },
    });
    expect(correctionsOf(candidate)).toEqual({
      motivation: 'bsn *********',
      custom: { note: '*********', list: ['a', '*********'], n: 111222333 },
    });
  });

  it('is made once: corrected is correct', () => {
    const candidate = aCandidate({ motivation: 'bsn 111222333', displayNameSort: 'x' });
    expect(correctionsOf({ ...candidate, ...correctionsOf(candidate) })).toEqual({});
  });
});
