// A question with one control: a line of text, a longer text, or one choice from a list.
import { element } from '../element.ts';
import { type AnswerField, fieldParts, labelContent, markInvalid, type Question } from './field.ts';

export function lineField(question: Question): AnswerField {
  return controlField(question, element('input', { type: 'text', ...question.attributes }));
}

export function textField(question: Question): AnswerField {
  return controlField(question, element('textarea', { rows: 5 }));
}

/**
 * A native list, also for the 342 municipalities: it can be operated with every screen reader, zoom, voice control and
 * phone, typing a letter jumps, and a choice is never misspelled (docs/decisions/0005-embed-in-shadow-dom.md).
 */
export function selectField(question: Question): AnswerField {
  const options = question.choices.map(({ code, label, lang }) =>
    element('option', { value: code, lang }, label),
  );
  return controlField(
    question,
    element('select', {}, element('option', { value: '' }, question.messages.noChoice), ...options),
  );
}

const isCode =
  (value: string) =>
  ({ code }: { code: string }) =>
    code === value;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlField(question: Question, control: Control): AnswerField {
  const { name, label, hint, max, isRequired, choices, messages } = question;
  const parts = fieldParts(name, hint, messages);
  control.id = name;
  control.name = name;
  control.required = isRequired;
  control.setAttribute('aria-describedby', parts.describedBy);
  const shown =
    control instanceof HTMLSelectElement ? element('div', { class: 'select' }, control) : control;
  return {
    name,
    label: label.text,
    max,
    asked: question,
    element: element(
      'div',
      { class: `field ${name}` },
      element('label', { for: name }, ...labelContent(question)),
      parts.hint,
      parts.error,
      shown,
    ),
    value: () => control.value,
    fill([value = '']) {
      const isKnown = !(control instanceof HTMLSelectElement) || choices.some(isCode(value));
      control.value = isKnown ? value : '';
    },
    focus: () => control.focus(),
    showError(sentence) {
      parts.showError(sentence);
      markInvalid(control, sentence !== undefined);
    },
  };
}
