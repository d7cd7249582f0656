// The frame of a whole page of ours that anybody may see: without script, in the style of the form.
import { type Child, element, type Markup } from './markup.ts';

export function publicPage(language: 'nl' | 'en', title: string, ...content: Child[]): Markup {
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
