import { describe, expect, it } from 'vitest';
import {
  filledIn,
  notFilledIn,
  ownFilterTest,
  readOwnFilters,
  writeOwnFilters,
} from './own-filter.ts';

const values = { licence: false, days: ['monday', 'friday'], wijk: 'Noord', size: 0 };
const shown = (filters: Record<string, string | string[]>) => {
  const lists = Object.entries(filters).map(([key, codes]) => [key, [codes].flat()]);
  return ownFilterTest(writeOwnFilters(Object.fromEntries(lists)))(values);
};

describe('the filter on own fields', () => {
  it('stands in the address as codes and comes back the same', () => {
    const filters = { licence: ['yes'], days: ['monday', 'friday'], wijk: [filledIn] };
    const text = 'licence-yes.days-monday.days-friday.wijk-1';
    expect(writeOwnFilters(filters)).toBe(text);
    expect(readOwnFilters(text)).toEqual(filters);
    expect(writeOwnFilters({ licence: [] })).toBeUndefined();
  });

  it('ignores what cannot be one', () => {
    expect(readOwnFilters('a.b-c-d.-x.y-.Z-yes.ok-yes.n-2')).toEqual({ ok: ['yes'] });
    expect(readOwnFilters(undefined)).toEqual({});
  });

  it.each([
    [{ licence: 'no' }, true],
    [{ licence: 'yes' }, false],
    [{ days: 'friday' }, true],
    [{ days: 'sunday' }, false],
    [{ days: ['sunday', 'friday'] }, true],
    [{ wijk: [notFilledIn, filledIn] }, true],
    [{ wijk: filledIn }, true],
    [{ wijk: notFilledIn }, false],
    [{ size: filledIn }, true],
    [{ other: notFilledIn }, true],
    [{ constructor: filledIn }, false],
    [{ wijk: 'noord' }, false],
    [{ licence: 'no', days: 'friday', other: notFilledIn }, true],
    [{ licence: 'no', days: 'sunday' }, false],
  ])('%j lets this candidate through: %s', (filters, isShown) => {
    expect(shown(filters as Record<string, string | string[]>)).toBe(isShown);
  });
});
