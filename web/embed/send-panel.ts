// The button, and what became of pressing it.
import type { Words } from '@instroom/domain/form/asked-question.ts';
import type { FailureReason } from './api.ts';
import { element } from './element.ts';
import { wordsElement } from './fields/field.ts';
import type { Messages } from './messages/messages.ts';

type Parts = {
  deskEmail: string | undefined;
  /** What stands on the button. */
  send: Words;
  /** To go through the pages of the form; the button of sending is there on the last one only. */
  others: HTMLButtonElement[];
};

export function sendPanel(messages: Messages, { deskEmail, send, others }: Parts) {
  const button = element('button', { type: 'submit' });
  const progress = element('p', { class: 'unseen', role: 'status' });
  const notice = element('div', { class: 'notice', role: 'alert', hidden: true });
  let said = '';

  /** Says something once: trying again by itself and failing again is no news. */
  function say(sentences: string[]) {
    const text = sentences.join(' ');
    if (text === said) return;
    said = text;
    notice.hidden = !text;
    const mail = deskEmail
      ? [
          element(
            'p',
            {},
            `${messages.mail} `,
            element('a', { href: `mailto:${deskEmail}` }, deskEmail),
            '.',
          ),
        ]
      : [];
    notice.replaceChildren(...(text ? [element('p', {}, text), ...mail] : []));
  }

  function ready(words: Words) {
    button.replaceChildren(wordsElement('span', words));
    button.removeAttribute('aria-disabled');
    progress.textContent = '';
  }

  ready(send);
  return {
    element: element(
      'div',
      { class: 'send' },
      notice,
      progress,
      element('div', { class: 'buttons' }, ...others, button),
    ),
    button,
    focus: () => button.focus(),
    showSending() {
      button.textContent = messages.sending;
      // Not `disabled`, which would take the focus away from who pressed it.
      button.setAttribute('aria-disabled', 'true');
      progress.textContent = messages.sending;
    },
    showFailed(reason: FailureReason, automatic: boolean) {
      ready({ text: messages.sendAgain });
      say([
        messages.failures[reason],
        messages.kept,
        automatic ? messages.retrying : messages.tryYourself,
      ]);
    },
    showRefused(reason: keyof Messages['refusals']) {
      ready(send);
      say([messages.refusals[reason], messages.kept]);
    },
    showReady() {
      ready(send);
      say([]);
    },
  };
}
