// A mail as text and as HTML. What people wrote stays text, and a link only ever leads to the application.
import type { MailContent } from '@instroom/domain/mail/mail.ts';
import { element, toHtml } from '../platform/markup.ts';

export function renderMail(
  { subject, paragraphs, action, aside, language }: MailContent,
  appUrl: string,
): { subject: string; text: string; html: string } {
  const links = [action, aside].flatMap((to) =>
    to ? [{ label: to.label, href: new URL(to.path, appUrl).href }] : [],
  );
  const text = [...paragraphs, ...links.map(({ label, href }) => `${label}: ${href}`)].join('\n\n');
  const body = element(
    'body',
    { style: 'font-family: sans-serif; line-height: 1.5; max-width: 36em' },
    ...paragraphs.map((paragraph) =>
      // A line break of a text stays one.
      element('p', { style: 'white-space: pre-line' }, paragraph),
    ),
    ...links.flatMap(({ label, href }) => [
      element('p', {}, element('a', { href }, label)),
      // Mail programs hide addresses behind words; who mistrusts that can read where the link goes.
      element('p', { style: 'color: #666; font-size: 0.875em' }, href),
    ]),
  );
  const html = `<!doctype html>${toHtml(element('html', { lang: language }, body))}`;
  return { subject, text, html };
}
