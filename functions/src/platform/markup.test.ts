import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, toHtml } from './markup.ts';

describe('HTML', () => {
  it('is written to be read: blocks on lines of their own, text as it is', () => {
    const markup = element(
      'form',
      { method: 'post', novalidate: true, action: undefined, hidden: false },
      element('label', { for: 'a' }, 'Naam ', element('span', {}, '(verplicht)')),
      element('div', {}, element('input', { name: 'a', value: '' }), undefined, false),
      element('div', {}),
    );
    expect(toHtml(markup)).toBe(
      [
        '<form method="post" novalidate>',
        '  <label for="a">Naam <span>(verplicht)</span></label>',
        '  <div>',
        '    <input name="a" value="">',
        '  </div>',
        '  <div></div>',
        '</form>',
      ].join('\n'),
    );
  });

  it('keeps a text that begins with a line break, which a browser would drop', () => {
    expect(toHtml(element('textarea', {}, '\na'))).toBe('<textarea>\n\na</textarea>');
  });

  it('lets no text and no value become markup, and loses none of it', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...`<>"'&;/= \n`, '</', '-->', '&lt;', '&#39;', 'on', 'é', 'ſ'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(nasty, nasty, (value, text) => {
        const html = toHtml(element('p', { title: value }, text, element('span', {}, text)));
        const parts = /^<p title="([^"<>']*)">([^"<>']*)<span>([^"<>']*)<\/span><\/p>$/.exec(html);
        expect(parts?.slice(1).map(decode)).toEqual([value, text, text]);
      }),
    );
  });
});

/** What a browser makes of the few references that we write; any other ampersand would be a fault. */
function decode(escaped: string): string {
  expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
