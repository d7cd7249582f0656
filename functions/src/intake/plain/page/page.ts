// A whole page of ours, without script.
import { formTexts, type LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { publicPage } from '../../../platform/public-page.ts';
import { en } from './messages/en.ts';
import { nl, type PageTexts } from './messages/nl.ts';

export const pageTexts: Record<LanguageCode, PageTexts> = { nl, en };

export const page = publicPage;

/** Whom to ask for help, where a form says so. */
export function mailLine(email: string | undefined, language: LanguageCode): Markup | undefined {
  if (!email) return undefined;
  const { mail } = formTexts[language];
  return element('p', {}, `${mail} `, element('a', { href: `mailto:${email}` }, email), '.');
}
