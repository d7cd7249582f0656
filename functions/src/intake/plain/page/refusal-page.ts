// Why a form was not taken, where it cannot be shown again.
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { mailLine, page, pageTexts } from './page.ts';

export type Refusal =
  | 'form_not_found'
  | 'origin_not_allowed'
  | 'too_large'
  | 'invalid_input'
  | 'internal';

/** `wasSent`: somebody filled in a form, and is told what became of it. */
export type Situation = {
  language: LanguageCode;
  wasSent?: boolean;
  deskEmail?: string | undefined;
};

export function refusalPage(refusal: Refusal, situation: Situation): Markup {
  const { language, wasSent, deskEmail } = situation;
  const texts = pageTexts[language];
  const { title, text } = texts[refusal];
  const mayWorkLater = refusal === 'too_large' || refusal === 'internal';
  const sentences = [
    wasSent && texts.notSent,
    text,
    wasSent && mayWorkLater && texts.back,
    !mayWorkLater && texts.contact,
  ];
  return page(
    language,
    title,
    element('h1', {}, title),
    ...sentences.map((sentence) => sentence && element('p', {}, sentence)),
    mailLine(deskEmail, language),
  );
}
