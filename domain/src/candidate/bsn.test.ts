import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsBsn, maskBsn } from './bsn.ts';

describe('a citizen service number', () => {
  it.each([
    '111222333',
    'mijn bsn is 1112.22.333.',
    '111 222 333',
    'x111222333',
  ])('is found in "%s"', (text) => expect(containsBsn(text)).toBe(true));

  it.each([
    '111222334',
    '0611122233',
    '06-11122233',
    '+31 6 11122233',
    '+31611122233',
    '000000000',
    'nummer 1112223331',
    'geboren 12-05-1980',
  ])('is not seen in "%s"', (text) => expect(containsBsn(text)).toBe(false));

  it('is masked and the rest of the text stays', () => {
    expect(maskBsn('Bel mij; bsn 111222333, tel. 0611122233')).toBe(
      'Bel mij; bsn *********, tel. 0611122233',
    );
  });

  it('is gone after masking, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .-+a') }), (text) => {
        expect(containsBsn(maskBsn(text))).toBe(false);
      }),
    );
  });
});
