// The same page in the other language.
import { element, type Markup } from '../platform/markup.ts';
import { activityTexts } from './messages/texts.ts';

export function otherLanguage(language: 'nl' | 'en'): Markup {
  const other = language === 'nl' ? 'en' : 'nl';
  const link = { href: `?lang=${other}`, lang: other, hreflang: other };
  const { otherLanguage: name } = activityTexts[language].own;
  return element('p', { class: 'instroom-language' }, element('a', link, name));
}

/** `?lang=en`; undefined where the address does not say. */
export function languageIn({ query }: { query: Record<string, unknown> }): 'nl' | 'en' | undefined {
  return query.lang === 'en' || query.lang === 'nl' ? query.lang : undefined;
}
