// A question to which several answers are possible: a group of checkboxes.
import type { ShownChoice } from '@instroom/domain/form/choice.ts';
import { element } from '../element.ts';
import { type AnswerField, fieldParts, labelContent, type Question } from './field.ts';

export type Option = { choice: ShownChoice; box: HTMLInputElement; element: HTMLElement };

export function choicesField(question: Question): AnswerField {
  const options = question.choices.map((choice) => optionOf(question.name, choice));
  return groupField(question, options, {
    content: [element('div', { class: 'options' }, ...options.map((option) => option.element))],
    focus: () => options[0]?.box.focus(),
  });
}

export function optionOf(name: string, choice: ShownChoice): Option {
  const box = element('input', { type: 'checkbox', name, value: choice.code });
  const label = element('span', { lang: choice.lang }, choice.label);
  return { choice, box, element: element('label', { class: 'option' }, box, label) };
}

export function groupField(
  question: Question,
  options: Option[],
  { content, focus }: { content: Node[]; focus: () => void },
): AnswerField {
  const { name, label, hint, max, messages } = question;
  const parts = fieldParts(name, hint, messages);
  return {
    name,
    label: label.text,
    max,
    asked: question,
    element: element(
      'fieldset',
      { class: `field ${name}`, 'aria-describedby': parts.describedBy },
      element('legend', {}, ...labelContent(question)),
      parts.hint,
      parts.error,
      ...content,
    ),
    fill(values) {
      for (const { box, choice } of options) box.checked = values.includes(choice.code);
    },
    value: () => options.filter(({ box }) => box.checked).map(({ choice }) => choice.code),
    focus,
    showError: parts.showError,
  };
}
