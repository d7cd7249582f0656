// What every question has in common: an error beside it, and a place where the visitor is led to repair it.
import type { AskedQuestion, Words } from '@instroom/domain/form/asked-question.ts';
import { element } from '../element.ts';
import type { Messages } from '../messages/messages.ts';

export type Field = {
  /** The name by which errors know it. */
  name: string;
  label: string;
  /** How much fits. */
  max?: number | undefined;
  element: HTMLElement;
  focus: () => void;
  showError: (sentence: string | undefined) => void;
};

export type Question = AskedQuestion & { messages: Messages };

export type AnswerField = Field & {
  asked: AskedQuestion;
  value: () => string | string[];
  /** Answers it before the visitor does; a code that the question does not know chooses nothing. */
  fill: (values: readonly string[]) => void;
};

/** `lang` where the words are in another language than the form. */
export function wordsElement(
  tag: 'p' | 'span',
  { text, lang }: Words,
  attributes: Record<string, string> = {},
): HTMLElement {
  return element(tag, { ...attributes, lang }, text);
}

/** The parts around a control, and the ids by which the control is described. */
export function fieldParts(name: string, hint: Words | undefined, messages: Messages) {
  const error = element('p', { id: `${name}-error`, class: 'error', hidden: true });
  return {
    hint: hint && element('p', { id: `${name}-hint`, class: 'hint', lang: hint.lang }, hint.text),
    error,
    describedBy: hint ? `${name}-hint ${name}-error` : `${name}-error`,
    showError(sentence: string | undefined) {
      error.hidden = !sentence;
      error.replaceChildren(
        ...(sentence ? [element('span', { class: 'unseen' }, `${messages.error} `), sentence] : []),
      );
    },
  };
}

export function labelContent({ label, isRequired, messages }: Question): (Node | string)[] {
  const words = label.lang ? element('span', { lang: label.lang }, label.text) : label.text;
  return isRequired
    ? [words, ' ', element('span', { class: 'required' }, messages.required)]
    : [words];
}

/** Tells assistive technology whether what is filled in is wrong. */
export function markInvalid(control: HTMLElement, isInvalid: boolean): void {
  if (isInvalid) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
