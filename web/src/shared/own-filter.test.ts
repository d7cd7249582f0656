import { describe, expect, it } from 'vitest';
import {
  filledIn,
  matchesOwnFilters,
  notFilledIn,
  readOwnFilters,
  writeOwnFilters,
} from './own-filter.ts';

const values = { licence: false, days: ['monday', 'friday'], wijk: 'Noord', size: 0 };
const shown = (filters: Record<string, string>) =>
  matchesOwnFilters(values, writeOwnFilters(filters));

describe('the filter on own fields', () => {
  it('stands in the address as codes and comes back the same', () => {
    const filters = { licence: 'yes', days: 'monday', wijk: filledIn };
    expect(writeOwnFilters(filters)).toBe('licence-yes.days-monday.wijk-1');
    expect(readOwnFilters('licence-yes.days-monday.wijk-1')).toEqual(filters);
    expect(writeOwnFilters({ licence: undefined })).toBeUndefined();
  });

  it('ignores what cannot be one', () => {
    expect(readOwnFilters('a.b-c-d.-x.y-.Z-yes.ok-yes.n-2')).toEqual({ ok: 'yes' });
    expect(readOwnFilters(undefined)).toEqual({});
  });

  it.each([
    [{ licence: 'no' }, true],
    [{ licence: 'yes' }, false],
    [{ days: 'friday' }, true],
    [{ days: 'sunday' }, false],
    [{ wijk: filledIn }, true],
    [{ wijk: notFilledIn }, false],
    [{ size: filledIn }, true],
    [{ other: notFilledIn }, true],
    [{ constructor: filledIn }, false],
    [{ wijk: 'noord' }, false],
    [{ licence: 'no', days: 'friday', other: notFilledIn }, true],
    [{ licence: 'no', days: 'sunday' }, false],
  ])('%j lets this candidate through: %s', (filters, isShown) => {
    expect(shown(filters as Record<string, string>)).toBe(isShown);
  });
});
