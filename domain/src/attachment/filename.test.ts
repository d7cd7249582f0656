import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentMaxima } from './attachment.ts';
import { cleanFilename } from './filename.ts';

const pdf = 'application/pdf';

describe('the name of a file', () => {
  it.each([
    ['as it is', 'CV Anna.pdf', 'CV Anna.pdf'],
    ['without where it lay', 'C:\\Users\\anna\\cv.pdf', 'cv.pdf'],
    ['without a way out', '../../etc/passwd.pdf', 'passwd.pdf'],
    ['without signs that cannot be seen', ' cv\u0000\n\t anna\u200b.pdf ', 'cv anna.pdf'],
    ['without turning the direction of writing', 'cv\u202efdp.exe', 'cv fdp.pdf'],
    ['without signs that no computer takes', 'a:b"c?.pdf', 'a b c.pdf'],
    ['with the ending of its content', 'diploma.exe', 'diploma.pdf'],
    ['with an ending where it had none', 'diploma', 'diploma.pdf'],
    ['with the dots that belong to it', 'dr. A.B. Appel.pdf', 'dr. A.B. Appel.pdf'],
    ['without a citizen service number', 'diploma 111222333.pdf', 'diploma .pdf'],
    ['of nothing visible, none', ' \u200b.pdf', ''],
    ['hidden on some computers, seen', '.pdf', ''],
  ])('is %s', (_what, written, shown) => {
    const name = cleanFilename(written, pdf);
    expect(name.replaceAll('*', '')).toBe(shown);
  });

  it('keeps both endings of a photo', () => {
    expect(cleanFilename('a.JPEG', 'image/jpeg')).toBe('a.jpeg');
    expect(cleanFilename('a.png', 'image/jpeg')).toBe('a.jpg');
  });

  it('always fits, whatever somebody calls a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
        const name = cleanFilename(written, pdf);
        expect(name.length).toBeLessThanOrEqual(attachmentMaxima.filename);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u);
        expect(name === '' || /\S.*\.pdf$/u.test(name)).toBe(true);
      }),
    );
  });
});
