import { describe, expect, it } from 'vitest';
import { renderMail } from './render-mail.ts';

const content = {
  language: 'nl' as const,
  subject: 'Uitnodiging',
  paragraphs: ['Dag <b>Anna</b> & co', 'Regel één\nRegel twee'],
  action: { label: 'Aan de slag', path: '/uitnodiging#geheim' },
};

describe('a mail', () => {
  it('leads to the application only, whatever its path looks like', () => {
    const { text, html } = renderMail(content, 'https://instroom.example');
    expect(text).toContain('Aan de slag: https://instroom.example/uitnodiging#geheim');
    expect(html).toContain('href="https://instroom.example/uitnodiging#geheim"');
  });

  it('shows what people wrote as text', () => {
    const { html } = renderMail(content, 'https://instroom.example');
    expect(html).toContain('Dag &lt;b&gt;Anna&lt;/b&gt; &amp; co');
    expect(html).not.toContain('<b>');
  });

  it('may lead aside too, to where somebody chooses not to get it', () => {
    const aside = { label: 'Uitzetten', path: '/account/meldingen' };
    const { text, html } = renderMail({ ...content, aside }, 'https://instroom.example');
    expect(text.endsWith('Uitzetten: https://instroom.example/account/meldingen')).toBe(true);
    expect(html).toContain('href="https://instroom.example/account/meldingen"');
  });

  it('needs no button', () => {
    const { text } = renderMail({ ...content, action: undefined }, 'https://instroom.example');
    expect(text).toBe('Dag <b>Anna</b> & co\n\nRegel één\nRegel twee');
  });
});
