// Dutch, unless the website asks for another language that we have.
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

export type Language = { code: 'nl' | 'en'; messages: Messages };

export function languageOf(asked: string | undefined): Language {
  return asked?.toLowerCase().startsWith('en')
    ? { code: 'en', messages: en }
    : { code: 'nl', messages: nl };
}
