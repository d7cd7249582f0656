import { describe, expect, it } from 'vitest';
import { aField } from '../custom/a-field.ts';
import { aCandidate } from './a-candidate.ts';
import { takeProposal } from './proposal.ts';

const anna = aCandidate({ custom: { size: 7 } });
const nothing = { fields: [], custom: [] } as const;

describe('taking what somebody filled in anew', () => {
  it('sets what was chosen and nothing else', () => {
    const values = { firstName: 'Anne', motivation: 'Voor de klas', sectors: ['vo'] };
    const taken = takeProposal(
      anna,
      { values, custom: {} },
      { ...nothing, fields: ['motivation', 'sectors'] },
      [],
    );
    expect(taken).toEqual({
      ok: true,
      set: { motivation: 'Voor de klas', sectors: ['vo'] },
      custom: {},
    });
  });

  it('of a name also sets what follows from it', () => {
    const values = { lastName: 'Zwart', infix: 'van der' };
    const taken = takeProposal(
      anna,
      { values, custom: {} },
      { ...nothing, fields: ['lastName', 'infix'] },
      [],
    );
    expect(taken).toMatchObject({
      ok: true,
      set: { lastName: 'Zwart', displayNameSort: 'zwart anna van der' },
    });
  });

  it('is refused of what was not filled in, does not fit or may not be kept', () => {
    const refusalOf = (values: Record<string, string | string[]>) =>
      takeProposal(anna, { values, custom: {} }, { ...nothing, fields: ['motivation'] }, []);
    expect(refusalOf({})).toEqual({ ok: false, code: 'invalid_input' });
    expect(refusalOf({ motivation: ['x'] })).toEqual({ ok: false, code: 'invalid_input' });
    expect(refusalOf({ motivation: 'x'.repeat(2001) })).toEqual({
      ok: false,
      code: 'invalid_input',
    });
    expect(refusalOf({ motivation: 'bsn 111222333' })).toEqual({
      ok: false,
      code: 'contains_bsn',
    });
    expect(refusalOf({ motivation: 'Ja' })).toMatchObject({ ok: true });
  });

  it('holds own fields against what they are now', () => {
    const field = aField({ key: 'size', type: 'number' });
    const custom = { size: 9 };
    const chosen = { fields: [], custom: ['size'] };
    const take = (fields: (typeof field)[]) =>
      takeProposal(anna, { values: {}, custom }, chosen, fields);
    expect(take([field])).toEqual({ ok: true, set: {}, custom: { size: 9 } });
    expect(take([{ ...field, state: 'archived' }])).toEqual({ ok: false, code: 'field_archived' });
    expect(take([{ ...field, type: 'boolean' }])).toEqual({
      ok: false,
      code: 'field_value_invalid',
    });
    expect(take([])).toEqual({ ok: false, code: 'field_unknown' });
  });
});
