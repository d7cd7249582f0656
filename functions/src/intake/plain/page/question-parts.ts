// What stands around the control of a question: its label, hint and error.
import type { AskedQuestion } from '@instroom/domain/form/asked-question.ts';
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { awaitedBy, controlId, type FilledForm, sentenceFor } from './filled-form.ts';
import { pageTexts } from './page.ts';

/** Of every visitor: what waits for another answer is not. */
export function isAlwaysRequired({ isRequired, showWhen }: AskedQuestion): boolean {
  return isRequired && !showWhen;
}

export function labelOf(asked: AskedQuestion, { language }: FilledForm): (Markup | string)[] {
  const { label } = asked;
  const { required } = formTexts[language];
  const words = label.lang ? element('span', { lang: label.lang }, label.text) : label.text;
  if (!isAlwaysRequired(asked)) return [words];
  return [words, ' ', element('span', { class: 'instroom-required' }, required)];
}

/** Hint and error, and what tells assistive technology that they belong to the question. */
export function partsOf(asked: AskedQuestion, form: FilledForm) {
  const { name, hint } = asked;
  const when = whenAsked(asked, form);
  const whenId = `${controlId(name)}-when`;
  const hintId = `${controlId(name)}-hint`;
  const error = errorBeside(name, form);
  const { text, lang } = hint ?? {};
  return {
    when: when && element('p', { id: whenId, class: 'instroom-when' }, when),
    hint: text ? element('p', { id: hintId, class: 'instroom-hint', lang }, text) : undefined,
    error,
    describedBy:
      [when && whenId, text && hintId, error && errorId(name)].filter(Boolean).join(' ') ||
      undefined,
  };
}

/** Without script a question is always there: it says itself who may skip it. */
function whenAsked(asked: AskedQuestion, form: FilledForm): string | undefined {
  const awaited = awaitedBy(asked, form);
  if (!awaited) return undefined;
  const { onlyWhen, requiredWhen } = pageTexts[form.language];
  const { question, answers } = awaited;
  return (asked.isRequired ? requiredWhen : onlyWhen)(question, answers);
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
