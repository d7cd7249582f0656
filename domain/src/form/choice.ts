// An answer that can be chosen, as it comes with the description of a form and as a visitor reads it.
import type { LanguageCode } from './texts/languages.ts';

/** Without `en` it is a name, the same in every language. `sectors`: where a subject is taught. */
export type Choice = {
  code: string;
  nl: string;
  en?: string | undefined;
  sectors?: string[] | undefined;
};

/** `lang`: the label is in another language than the form. */
export type ShownChoice = {
  code: string;
  label: string;
  lang?: LanguageCode;
  sectors?: string[];
};

export function showChoice(choice: Choice, language: LanguageCode): ShownChoice {
  const { code, nl, en, sectors } = choice;
  const taught = sectors && { sectors };
  if (language === 'nl') return { code, label: nl, ...taught };
  return en ? { code, label: en, ...taught } : { code, label: nl, lang: 'nl', ...taught };
}
