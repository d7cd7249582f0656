// A whole page of ours, without script.
import { formTexts, type LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { type Child, element, type Markup } from '../../../platform/markup.ts';
import { en } from './messages/en.ts';
import { nl, type PageTexts } from './messages/nl.ts';

export const pageTexts: Record<LanguageCode, PageTexts> = { nl, en };

export function page(language: LanguageCode, title: string, ...content: Child[]): Markup {
  return element(
    'html',
    { lang: language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      element('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
      element('link', { rel: 'stylesheet', href: '/form-page.css' }),
    ),
    element('body', {}, element('main', {}, ...content)),
  );
}

/** Whom to ask for help, where a form says so. */
export function mailLine(email: string | undefined, language: LanguageCode): Markup | undefined {
  if (!email) return undefined;
  const { mail } = formTexts[language];
  return element('p', {}, `${mail} `, element('a', { href: `mailto:${email}` }, email), '.');
}
