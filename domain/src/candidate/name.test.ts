import { describe, expect, it } from 'vitest';
import { fullName, matchesTokens, nameTokens, sortName } from './name.ts';

const anna = {
  firstName: 'Änna',
  infix: 'van der',
  lastName: 'Berg-Smit',
  email: 'A.Berg@mail.example',
};

describe('a name', () => {
  it('is written with its infix and sorted without', () => {
    expect(fullName(anna)).toBe('Änna van der Berg-Smit');
    expect(sortName(anna)).toBe('berg smit anna van der');
  });

  it.each([
    'anna',
    'ANNA',
    'berg an',
    'smit',
    'der berg',
    'a.berg@mail',
    '',
  ])('is found by "%s"', (query) => expect(matchesTokens(nameTokens(anna), query)).toBe(true));

  it.each(['anna jansen', 'nna', 'mail.ex'])('is not found by "%s"', (query) =>
    expect(matchesTokens(nameTokens(anna), query)).toBe(false));
});
