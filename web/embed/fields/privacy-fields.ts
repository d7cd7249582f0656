// What the visitor has to know and may decide about personal data.
import { element } from '../element.ts';
import type { Messages } from '../messages/messages.ts';
import { type Field, fieldParts, markInvalid } from './field.ts';

export type PrivacyFields = {
  element: HTMLElement;
  statement: Field;
  hasRead: () => boolean;
  keepOneYear: () => boolean;
  /** As somebody answered before who read the statement. */
  fill: (keepOneYear: boolean) => void;
  /** Another statement applies from now on, so having read the former one means nothing. */
  showStatement: (url: string) => void;
};

export function privacyFields(url: string, messages: Messages): PrivacyFields {
  const texts = messages.privacy;
  const name = 'privacyStatementVersion';
  const parts = fieldParts(name, undefined, messages);
  const link = element('a', { href: url, target: '_blank', rel: 'noopener' }, texts.statement);
  const read = element('input', {
    type: 'checkbox',
    id: name,
    required: true,
    'aria-describedby': parts.describedBy,
  });
  const keep = element('input', { type: 'checkbox', 'aria-describedby': 'keepOneYear-hint' });

  return {
    element: element(
      'fieldset',
      { class: 'field privacy' },
      element('legend', {}, texts.legend),
      element('p', {}, `${texts.introduction} `, link, ` ${messages.newTab}.`),
      parts.error,
      element(
        'label',
        { class: 'option' },
        read,
        element(
          'span',
          {},
          texts.read,
          ' ',
          element('span', { class: 'required' }, messages.required),
        ),
      ),
      element('label', { class: 'option' }, keep, element('span', {}, texts.keepOneYear)),
      element('p', { class: 'hint under-option', id: 'keepOneYear-hint' }, texts.keepOneYearHint),
    ),
    statement: {
      name,
      label: texts.read,
      element: read,
      focus: () => read.focus(),
      showError(sentence) {
        parts.showError(sentence);
        markInvalid(read, sentence !== undefined);
      },
    },
    hasRead: () => read.checked,
    keepOneYear: () => keep.checked,
    fill(keepOneYear) {
      read.checked = true;
      keep.checked = keepOneYear;
    },
    showStatement(newUrl) {
      link.href = newUrl;
      read.checked = false;
    },
  };
}
