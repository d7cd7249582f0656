// What every question has in common: an error beside it, and a place where the visitor is led to repair it.
import type { FormField } from '@instroom/domain/form/answers.ts';
import { element } from '../element.ts';
import type { Messages } from '../messages/messages.ts';

export type Field = {
  /** The name by which errors know it. */
  name: string;
  label: string;
  element: HTMLElement;
  focus: () => void;
  showError: (sentence: string | undefined) => void;
};

export type AnswerField = Field & { name: FormField; value: () => string | string[] };

export type Question = {
  name: FormField;
  label: string;
  hint: string | undefined;
  isRequired: boolean;
  messages: Messages;
};

/** The parts around a control, and the ids by which the control is described. */
export function fieldParts(name: string, hint: string | undefined, messages: Messages) {
  const error = element('p', { id: `${name}-error`, class: 'error', hidden: true });
  return {
    hint: hint && element('p', { id: `${name}-hint`, class: 'hint' }, hint),
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
  return isRequired
    ? [label, ' ', element('span', { class: 'required' }, messages.required)]
    : [label];
}

/** Tells assistive technology whether what is filled in is wrong. */
export function markInvalid(control: HTMLElement, isInvalid: boolean): void {
  if (isInvalid) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
