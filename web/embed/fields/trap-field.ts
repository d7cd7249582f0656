// A question that people do not meet. Whoever answers it is a program.
import { element } from '../element.ts';
import type { Messages } from '../messages/messages.ts';

export type TrapField = { element: HTMLElement; value: () => string };

export function trapField(messages: Messages): TrapField {
  const input = element('input', {
    name: 'homepage',
    tabindex: -1,
    autocomplete: 'off',
    // The programs that fill in for people are asked to leave it alone.
    'data-1p-ignore': true,
    'data-lpignore': 'true',
    'data-bwignore': true,
  });
  return {
    element: element(
      'div',
      { class: 'trap', 'aria-hidden': 'true' },
      element('label', {}, messages.trap, input),
    ),
    value: () => input.value,
  };
}
