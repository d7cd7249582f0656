import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateSchema } from '../candidate/candidate.ts';
import { aField } from './a-field.ts';
import { checkValue, checkValues } from './check-value.ts';
import { fieldTypes } from './field-def.ts';
import { meant, typedFrom } from './typed-value.ts';

const accepted = (value: unknown) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, code });

describe('a value of a field', () => {
  it.each([
    ['text', ' Twee\n woorden ', 'Twee woorden'],
    ['longText', ' Een\n\ntwee ', 'Een\n\ntwee'],
    ['number', 7.5, 7.5],
    ['number', 0, 0],
    ['boolean', false, false],
    ['date', '2026-02-28', '2026-02-28'],
    ['select', ['a'], ['a']],
    ['select', 'a', ['a']],
    ['multiselect', ['b', 'a', 'b'], ['a', 'b']],
  ] as const)('of type %s is kept tidy: %j', (type, given, value) => {
    expect(checkValue(aField({ type }), given)).toEqual(accepted(value));
  });

  it.each([
    ['text', 7, 'invalid_type'],
    ['text', 'x'.repeat(201), 'too_long'],
    ['text', 'mijn nummer is 111222333', 'contains_bsn'],
    ['longText', 'x'.repeat(2001), 'too_long'],
    ['number', '7', 'invalid_type'],
    ['number', Number.NaN, 'invalid_number'],
    ['number', Number.POSITIVE_INFINITY, 'invalid_number'],
    ['number', 1e20, 'invalid_number'],
    ['number', 0.125, 'invalid_number'],
    ['number', 111222333, 'contains_bsn'],
    ['boolean', 'ja', 'invalid_type'],
    ['date', '2026-02-30', 'invalid_date'],
    ['date', '0026-02-03', 'invalid_date'],
    ['date', 20260203, 'invalid_date'],
    ['select', ['a', 'b'], 'too_many'],
    ['select', ['c'], 'unknown_code'],
    ['select', { a: 1 }, 'unknown_code'],
    ['multiselect', ['a', 'c'], 'unknown_code'],
    ['multiselect', [['a']], 'unknown_code'],
  ] as const)('of type %s may not be %j', (type, given, code) => {
    expect(checkValue(aField({ type }), given)).toEqual(refused(code));
  });

  it.each(fieldTypes)('of type %s may be empty, unless it is required', (type) => {
    for (const empty of [undefined, null, '', '  ', []]) {
      expect(checkValue(aField({ type }), empty)).toEqual(accepted(undefined));
      expect(checkValue(aField({ type, required: true }), empty)).toEqual(refused('required'));
    }
  });

  it('may keep an option that is not offered any more, and nobody else may choose it', () => {
    const options = [
      { code: 'a', label: 'Eerste', active: true },
      { code: 'old', label: 'Oud', active: false },
    ];
    const field = aField({ type: 'multiselect', options });
    expect(checkValue(field, ['old', 'a'], ['old'])).toEqual(accepted(['a', 'old']));
    expect(checkValue(field, ['old', 'a'])).toEqual(refused('unknown_code'));
    expect(checkValue(field, ['old'], ['a'])).toEqual(refused('unknown_code'));
  });
});

describe('the values of a new dossier', () => {
  const fields = [
    aField({ key: 'size', type: 'number' }),
    aField({ key: 'wanted', type: 'select', required: true }),
    aField({ key: 'gone', state: 'archived', required: true }),
  ];

  it('are those of the fields that are asked', () => {
    expect(checkValues(fields, { size: 42, wanted: ['a'] })).toEqual({
      ok: true,
      values: { size: 42, wanted: ['a'] },
    });
  });

  it('may not be of a field that nobody has, or that was put away', () => {
    expect(checkValues(fields, { wanted: ['a'], gone: 'x', constructor: 'x' })).toEqual({
      ok: false,
      errors: [
        { key: 'gone', code: 'unknown_field' },
        { key: 'constructor', code: 'unknown_field' },
      ],
    });
  });

  it('may lack nothing that is required, and each says what is wrong with it', () => {
    expect(checkValues(fields, { size: 'x' })).toEqual({
      ok: false,
      errors: [
        { key: 'size', code: 'invalid_type' },
        { key: 'wanted', code: 'required' },
      ],
    });
  });
});

const anything = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary', maxLength: 2500 }),
  fc.constantFrom('a', 'b', 'c', 'yes', '2026-02-03', '12,5', '111222333'),
  fc.array(fc.constantFrom('a', 'b', 'c', 'x'.repeat(300)), { maxLength: 60 }),
  fc.double(),
  fc.boolean(),
);

describe('whatever comes in', () => {
  it('what is accepted can be stored and read again, and is accepted again as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldTypes), anything, (type, given) => {
        const field = aField({ type });
        const checked = checkValue(field, given);
        if (!checked.ok || checked.value === undefined) return;
        const stored = candidateSchema.shape.custom.parse({ [field.key]: checked.value });
        expect(stored).toEqual({ [field.key]: checked.value });
        expect(checkValue(field, checked.value)).toEqual(checked);
      }),
      { numRuns: 2000 },
    );
  });

  it('what stands in its input means the same value again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldTypes), anything, (type, given) => {
        const field = aField({ type });
        const checked = checkValue(field, meant(field, given));
        if (!checked.ok || checked.value === undefined) return;
        const again = checkValue(field, meant(field, typedFrom(field, checked.value)));
        expect(again).toEqual(checked);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is typed', () => {
  it.each([
    ['number', '7,5', 7.5],
    ['number', ' 42 ', 42],
    ['number', '1.000', Number.NaN],
    ['number', 'veel', Number.NaN],
    ['boolean', 'yes', true],
    ['boolean', 'no', false],
    ['boolean', 'misschien', 'misschien'],
    ['select', 'a', ['a']],
    ['multiselect', 'a', ['a']],
    ['multiselect', ['a', '', 'b'], ['a', 'b']],
    ['text', ['een', 'twee'], 'een'],
    ['date', undefined, undefined],
  ] as const)('as %s: %j', (type, typed, value) => {
    expect(meant({ type }, typed)).toEqual(value);
  });
});
