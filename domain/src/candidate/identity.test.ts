import { describe, expect, it } from 'vitest';
import { emailKeySource, looksLikePhone } from './identity.ts';

describe('an e-mail address', () => {
  it('is the same however it is typed', () => {
    expect(emailKeySource(' Anna@Kandidaat.Example ')).toBe(
      emailKeySource('anna@kandidaat.example'),
    );
  });

  it('is another when a dot differs', () => {
    expect(emailKeySource('a.nna@x.example')).not.toBe(emailKeySource('anna@x.example'));
  });
});

describe('a phone number', () => {
  it.each([
    '06 1234 5678',
    '+31 (0)6-12345678',
    '0031612345678',
    '(026) 123.45.67',
    '+32 470/12 34 56',
  ])('may be written as %s', (written) => expect(looksLikePhone(written)).toBe(true));

  it.each([
    '12345',
    'bel mij',
    '06',
    '',
    '06 1234 5678 of 06 8765 4321',
    'tel 0612345678',
  ])('is not "%s"', (written) => expect(looksLikePhone(written)).toBe(false));
});
