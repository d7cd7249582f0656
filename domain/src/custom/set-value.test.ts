import { describe, expect, it } from 'vitest';
import { aField } from './a-field.ts';
import { setValue } from './set-value.ts';

const field = aField({ key: 'maat' });
const edit = (value: string | null, before: string | null = null) => ({
  key: 'maat',
  value,
  before,
});

describe('an edit of a value', () => {
  it('is made where there was none, over what stood there, and to nothing', () => {
    expect(setValue({}, field, edit(' 42 '))).toEqual({ ok: true, value: '42' });
    expect(setValue({ maat: '41' }, field, edit('42', '41'))).toEqual({ ok: true, value: '42' });
    expect(setValue({ maat: '41' }, field, edit(null, '41'))).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('is not made over what a colleague wrote meanwhile, unless that is the same', () => {
    const refusal = { ok: false, code: 'changed_meanwhile' };
    expect(setValue({ maat: '40' }, field, edit('42', '41'))).toEqual(refusal);
    expect(setValue({}, field, edit('42', '41'))).toEqual(refusal);
    expect(setValue({ maat: '40' }, field, edit(null))).toEqual(refusal);
    expect(setValue({ maat: '42' }, field, edit('42', '41'))).toMatchObject({ ok: true });
    expect(setValue({}, field, edit(null, '41'))).toMatchObject({ ok: true });
  });

  it('of lists looks at what is in them', () => {
    const choice = aField({ key: 'maat', type: 'multiselect' });
    const asked = { key: 'maat', value: ['b'], before: ['a'] };
    expect(setValue({ maat: ['a'] }, choice, asked)).toEqual({ ok: true, value: ['b'] });
    expect(setValue({ maat: ['a', 'b'] }, choice, asked)).toMatchObject({ ok: false });
  });

  it.each([
    [aField({ required: true }), null, 'field_required'],
    [aField(), 'x'.repeat(201), 'field_value_invalid'],
    [aField(), '111222333', 'contains_bsn'],
    [aField({ state: 'archived' }), 'x', 'field_archived'],
    [undefined, 'x', 'field_unknown'],
  ])('is refused where it does not fit', (definition, value, code) => {
    expect(setValue({ maat: 'y' }, definition, edit(value, 'y'))).toEqual({ ok: false, code });
  });

  it('may take away what is not asked any more, also where it was required', () => {
    const archived = aField({ state: 'archived', required: true });
    expect(setValue({ maat: 'y' }, archived, edit(null, 'y'))).toMatchObject({ ok: true });
    expect(setValue({ maat: 'y' }, undefined, edit(null, 'y'))).toMatchObject({ ok: true });
  });
});
