// What stands around the control of a question: its label, hint and error.
import type { AskedQuestion } from '@instroom/domain/form/asked-question.ts';
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { controlId, type FilledForm, sentenceFor } from './filled-form.ts';

export function labelOf(
  { label, isRequired }: AskedQuestion,
  { language }: FilledForm,
): (Markup | string)[] {
  const { required } = formTexts[language];
  const words = label.lang ? element('span', { lang: label.lang }, label.text) : label.text;
  if (!isRequired) return [words];
  return [words, ' ', element('span', { class: 'instroom-required' }, required)];
}

/** Hint and error, and what tells assistive technology that they belong to the question. */
export function partsOf({ name, hint }: AskedQuestion, form: FilledForm) {
  const hintId = `${controlId(name)}-hint`;
  const error = errorBeside(name, form);
  const { text, lang } = hint ?? {};
  return {
    hint: text ? element('p', { id: hintId, class: 'instroom-hint', lang }, text) : undefined,
    error,
    describedBy: [text && hintId, error && errorId(name)].filter(Boolean).join(' ') || undefined,
  };
}

export const errorId = (field: string) => `${controlId(field)}-error`;

export function errorBeside(field: string, form: FilledForm): Markup | undefined {
  const sentence = sentenceFor(form, field);
  if (!sentence) return undefined;
  const { error } = formTexts[form.language];
  return element(
    'p',
    { id: errorId(field), class: 'instroom-error' },
    element('span', { class: 'instroom-unseen' }, error),
    ` ${sentence}`,
  );
}
