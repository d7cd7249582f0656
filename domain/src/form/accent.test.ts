import { describe, expect, it } from 'vitest';
import { contrastWithWhite, isReadableAccent } from './accent.ts';

describe('the colour of a form', () => {
  it('is measured as WCAG measures it', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
    // The two greys on either side of the limit.
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
    expect(contrastWithWhite('#777777')).toBeCloseTo(4.48, 2);
  });

  it.each([
    ['#08735a', true],
    ['#767676', true],
    ['#777777', false],
    ['#f3c14b', false],
    ['red', false],
    ['#08735a; background: url(x)', false],
  ])('%s may be taken: %s', (colour, may) => expect(isReadableAccent(colour)).toBe(may));
});
