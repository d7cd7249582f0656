import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-parameters.ts';

describe('search parameters', () => {
  it('stay text, also where they look like a number', () => {
    expect(parseSearch('?zoek=2024&vak=wi')).toEqual({ zoek: '2024', vak: 'wi' });
    expect(stringifySearch({ zoek: '2024' })).toBe('?zoek=2024');
  });

  it('come back as they were, with spaces, ampersands and accents', () => {
    const search = { zoek: 'Zoë & co = "één"' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('leave out what is not given', () => {
    expect(stringifySearch({ zoek: '', vak: undefined })).toBe('');
  });
});
