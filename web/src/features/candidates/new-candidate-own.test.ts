import { aField } from '@instroom/domain/custom/a-field.ts';
import { describe, expect, it } from 'vitest';
import { readOwnDraft } from './new-candidate-own.ts';

const fields = [
  aField({ key: 'wijk', required: true }),
  aField({ key: 'maat', type: 'number' }),
  aField({ key: 'dagen', type: 'multiselect' }),
];

describe('the own fields of a new candidate', () => {
  it('are what was filled in, and nothing for what was left open', () => {
    expect(readOwnDraft(fields, { wijk: ' Noord ', maat: '', dagen: ['b'], weg: 'x' })).toEqual({
      custom: { wijk: 'Noord', dagen: ['b'] },
      refusals: {},
    });
  });

  it('say what is missing or wrong', () => {
    expect(readOwnDraft(fields, { maat: 'veel' }).refusals).toEqual({
      wijk: 'required',
      maat: 'invalid_number',
    });
  });
});
