import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readValues, valuesSchema, writeValues } from './filter-values.ts';

describe('several values of one filter', () => {
  it('come back from the address as they were, whatever stands in them', () => {
    const sign = fc.constantFrom('a', 'B', '.', '~', '0', '1', ' ', 'é', '-');
    const value = fc.string({ unit: sign, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(value, { maxLength: 5 }), (values) => {
        expect(readValues(writeValues(values))).toEqual(values);
      }),
    );
  });

  it('are one where the address is of before there could be several', () => {
    expect(readValues('orienting')).toEqual(['orienting']);
    expect(readValues(undefined)).toEqual([]);
  });

  it('lose what is not known, and are nothing where that is all of it', () => {
    const schema = valuesSchema(z.enum(['wi', 'nl']));
    expect(schema.parse('wi.toveren.nl')).toBe('wi.nl');
    expect(schema.parse('toveren')).toBeUndefined();
    expect(schema.parse(['wi'])).toBeUndefined();
  });
});
