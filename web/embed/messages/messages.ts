// Everything a visitor reads, in the language that the website asks for.

import { formTexts, type LanguageCode, languageOf } from '@instroom/domain/form/texts/languages.ts';
import type { FormTexts } from '@instroom/domain/form/texts/nl.ts';
import { en } from './en.ts';
import { nl, type ScriptTexts } from './nl.ts';

export type Messages = FormTexts & ScriptTexts & { language: LanguageCode };

export function messagesFor(asked: string | undefined): Messages {
  const language = languageOf(asked);
  return { ...formTexts[language], ...{ nl, en }[language], language };
}
