// What stands around the control of a question: its label, hint and error.
import { isRequired } from '@instroom/domain/form/answer-limits.ts';
import type { FormField } from '@instroom/domain/form/answers.ts';
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { controlId, type FilledForm, sentenceFor } from './filled-form.ts';

export function labelOf(field: FormField, { language }: FilledForm): (Markup | string)[] {
  const { labels, required } = formTexts[language];
  if (!isRequired(field)) return [labels[field]];
  return [labels[field], ' ', element('span', { class: 'instroom-required' }, required)];
}

/** Hint and error, and what tells assistive technology that they belong to the question. */
export function partsOf(field: FormField, form: FilledForm) {
  const hints: Partial<Record<FormField, string>> = formTexts[form.language].hints;
  const hint = hints[field];
  const hintId = `${controlId(field)}-hint`;
  const error = errorBeside(field, form);
  return {
    hint: hint ? element('p', { id: hintId, class: 'instroom-hint' }, hint) : undefined,
    error,
    describedBy: [hint && hintId, error && errorId(field)].filter(Boolean).join(' ') || undefined,
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
