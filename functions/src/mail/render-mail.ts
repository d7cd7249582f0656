// A mail as text and as HTML. What people wrote stays text, and a link only ever leads to the application.
import type { MailContent } from '@instroom/domain/mail/mail.ts';
import { element, toHtml } from '../platform/markup.ts';

export function renderMail(
  { subject, paragraphs, action, language }: MailContent,
  appUrl: string,
): { subject: string; text: string; html: string } {
  const link = action && { label: action.label, href: new URL(action.path, appUrl).href };
  const text = [...paragraphs, ...(link ? [`${link.label}: ${link.href}`] : [])].join('\n\n');
  const body = element(
    'body',
    { style: 'font-family: sans-serif; line-height: 1.5; max-width: 36em' },
    ...paragraphs.map((paragraph) =>
      // A line break of a text stays one.
      element('p', { style: 'white-space: pre-line' }, paragraph),
    ),
    link && element('p', {}, element('a', { href: link.href }, link.label)),
    // Mail programs hide addresses behind words; who mistrusts that can read where the link goes.
    link && element('p', { style: 'color: #666; font-size: 0.875em' }, link.href),
  );
  const html = `<!doctype html>${toHtml(element('html', { lang: language }, body))}`;
  return { subject, text, html };
}
