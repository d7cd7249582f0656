import { describe, expect, it } from 'vitest';
import { aRosterRow } from '../../data/a-roster-row.ts';
import { findsRows } from './search-words.ts';

const anna = aRosterRow('anna', {
  firstName: 'Zoë',
  infix: 'van der',
  lastName: 'Berg',
  email: 'z.berg@mail.example',
  phone: '+31 6-12345678',
  address: { city: 'Bennekom' },
  municipalityCode: '0228',
});
const finds = (text: string) => findsRows(text)(anna);

describe('the search', () => {
  it.each([
    ['zoe', 'a name without its accents'],
    ['BER zo', 'beginnings of names in any order'],
    ['van der berg', 'a whole name'],
    ['z.berg@mail', 'the beginning of an e-mail address'],
    ['examp', 'a part of it'],
    ['06 1234', 'the beginning of a phone number, as people write it'],
    ['+31 6 12 34', 'the same with the number of the country'],
    ['benn', 'a place'],
    ['ede', 'the municipality that it is in'],
    ['berg ede', 'a name and a place'],
    ['', 'anybody, where nothing is asked'],
  ])('finds by %j: %s', (text) => {
    expect(finds(text)).toBe(true);
  });

  it.each(['erg', 'zoe jansen', '1234', 'ekom'])('does not find by %j', (text) => {
    expect(finds(text)).toBe(false);
  });
});
