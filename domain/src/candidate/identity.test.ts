import { describe, expect, it } from 'vitest';
import { emailKeySource, toE164 } from './identity.ts';

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
    ['06 1234 5678', '+31612345678'],
    ['06-12345678', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['(026) 123 45 67', '+31261234567'],
    ['+32 470 12 34 56', '+32470123456'],
  ])('%s is %s', (written, expected) => expect(toE164(written)).toBe(expected));

  it.each(['12345', 'bel mij', '06', '', '+0612345678'])('"%s" is none', (written) =>
    expect(toE164(written)).toBeUndefined());
});
