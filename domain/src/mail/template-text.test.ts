import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailPlaceholders } from '../codes/mail-placeholder.ts';
import { fillTemplate, type PlaceholderValues, readTemplate } from './template-text.ts';

const values: PlaceholderValues = {
  voornaam: 'Anna',
  naam: 'Anna van der Berg',
  adviseur: 'Bas Bewerker',
  loket: 'Loket Oost',
  telefoon: '026 123 45 67',
  mailadres: 'loket@oost.example',
  website: 'https://oost.example',
  regio: 'Oost',
  privacyverklaring: 'https://oost.example/privacy',
};

describe('a text with placeholders', () => {
  it('is filled in, however somebody writes the word between the braces', () => {
    expect(fillTemplate('Dag {{voornaam}},\nvan {{ Adviseur }}', values)).toEqual({
      ok: true,
      value: 'Dag Anna,\nvan Bas Bewerker',
    });
  });

  it.each([
    ['Dag {{voornam}}', 'mail_placeholder_unknown', 'voornam'],
    ['Dag {{}}', 'mail_placeholder_unknown', ''],
    ['Dag {{__proto__}}', 'mail_placeholder_unknown', '__proto__'],
    ['Dag {{voornaam}, welkom', 'mail_placeholder_open', '{{voornaam}, welkom'],
    ['Dag {voornaam}}', 'mail_placeholder_open', '{voornaam}}'],
    ['Dag voornaam}}', 'mail_placeholder_open', '}}'],
    ['{{{voornaam}}}', 'mail_placeholder_open', '{'],
    ['Dag {{voor\nnaam}}', 'mail_placeholder_open', '{{voor'],
    ['{ {{onbekend}}', 'mail_placeholder_open', '{ '],
  ])('is refused as %j, with the word that is wrong', (text, code, near) => {
    expect(readTemplate(text)).toEqual({ ok: false, refusal: { code, near } });
  });

  it('is not sent with a gap where nothing is known', () => {
    const refusal = { code: 'mail_placeholder_empty', near: 'telefoon' };
    expect(fillTemplate('Bel {{telefoon}}', { ...values, telefoon: undefined })).toEqual({
      ok: false,
      refusal,
    });
    expect(fillTemplate('Bel ons', { ...values, telefoon: undefined }).ok).toBe(true);
  });

  it('is read once: braces in a name stay a part of the name', () => {
    const named = { ...values, voornaam: '{{loket}} {{onbekend}} }}' };
    expect(fillTemplate('Dag {{voornaam}}!', named)).toEqual({
      ok: true,
      value: 'Dag {{loket}} {{onbekend}} }}!',
    });
  });

  it('has what is filled in on one line, so that no name ends a subject', () => {
    const named = { ...values, voornaam: 'Anna\r\nBcc: iemand@elders.example' };
    expect(fillTemplate('{{voornaam}}', named)).toEqual({
      ok: true,
      value: 'Anna Bcc: iemand@elders.example',
    });
  });

  const literal = fc.string().map((text) => text.replaceAll(/[{}]/g, ''));
  const known = fc.constantFrom(...mailPlaceholders.map(({ code }) => code));
  const piece = fc.oneof(
    literal.map((text) => ({ text })),
    known.map((placeholder) => ({ placeholder })),
  );

  it('comes out as its own words with the values between them, whatever those are', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.string({ unit: 'binary' }), (pieces, odd) => {
        const own = { ...values, voornaam: `x{{naam}}${odd}`.replaceAll(/\s/g, ''), loket: '}}{{' };
        const text = pieces
          .map((one) => ('text' in one ? one.text : `{{${one.placeholder}}}`))
          .join('');
        const expected = pieces
          .map((one) => ('text' in one ? one.text : own[one.placeholder]))
          .join('');
        expect(fillTemplate(text, own)).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it('never leaves a brace of its own behind, and is refused with any that stands alone', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(literal, fc.constantFrom('{', '}', '{{', '}}', 'voornaam', '{{voornaam}}')),
        ),
        (pieces) => {
          const filled = fillTemplate(pieces.join(''), values);
          if (filled.ok) expect(filled.value).not.toMatch(/[{}]/);
          else expect(pieces.join('')).toMatch(/[{}]/);
        },
      ),
    );
  });
});
