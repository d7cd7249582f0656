// The languages of the form: Dutch, unless the website asks for another that we have.
import { en } from './en.ts';
import { type FormTexts, nl } from './nl.ts';

export const formTexts = { nl, en } satisfies Record<string, FormTexts>;
export type LanguageCode = keyof typeof formTexts;

export function languageOf(asked: string | null | undefined): LanguageCode {
  return asked?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
