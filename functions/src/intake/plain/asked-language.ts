// The language in the address of a page: `?lang=en`.
import { type LanguageCode, languageOf } from '@instroom/domain/form/texts/languages.ts';
import type { Request } from 'firebase-functions/https';

export function askedLanguage({ query }: Request): LanguageCode {
  return languageOf(typeof query.lang === 'string' ? query.lang : undefined);
}
