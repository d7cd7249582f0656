import { describe, expect, it } from 'vitest';
import { answersIn, nameIn } from './answers-in.ts';

describe('what was filled in', () => {
  it('stands in the order of the form, codes in words, and what is empty is left out', () => {
    const answers = {
      'custom-wijk': 'n',
      shoeSize: 44,
      sectors: ['po', 'vo'],
      phone: ' ',
      firstName: 'Anna',
    };
    const wijk = { key: 'wijk', options: [{ code: 'n', label: 'Noord', active: true }] };
    expect(answersIn({ answers }, [wijk])).toEqual([
      { name: 'firstName', value: 'Anna' },
      { name: 'sectors', value: expect.stringMatching(/.+, .+/) },
      { name: 'custom-wijk', value: 'Noord' },
      { name: 'shoeSize', value: '44' },
    ]);
  });

  it('may be anything, and is shown as text', () => {
    const answers = { firstName: { a: [1, null] }, sectors: [['po'], null], constructor: '<b>' };
    expect(answersIn({ answers }, []).map(({ value }) => value)).toEqual([
      '{"a":[1,null]}',
      expect.any(String),
      '<b>',
    ]);
  });

  it('names somebody where a name was sent', () => {
    expect(nameIn({ answers: { firstName: ' Anna ', infix: '', lastName: 'Voorbeeld' } })).toBe(
      'Anna Voorbeeld',
    );
    expect(nameIn({ answers: { firstName: 3, lastName: ['x'] } })).toBe('');
  });
});
