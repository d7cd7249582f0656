// The button, and what became of pressing it.
import type { FailureReason } from './api.ts';
import { element } from './element.ts';
import type { Messages } from './messages/messages.ts';

export function sendPanel(messages: Messages, deskEmail: string | undefined) {
  const button = element('button', { type: 'submit' }, messages.send);
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

  function ready(label: string) {
    button.textContent = label;
    button.removeAttribute('aria-disabled');
    progress.textContent = '';
  }

  return {
    element: element('div', { class: 'send' }, notice, progress, button),
    focus: () => button.focus(),
    showSending() {
      button.textContent = messages.sending;
      // Not `disabled`, which would take the focus away from who pressed it.
      button.setAttribute('aria-disabled', 'true');
      progress.textContent = messages.sending;
    },
    showFailed(reason: FailureReason, automatic: boolean) {
      ready(messages.sendAgain);
      say([
        messages.failures[reason],
        messages.kept,
        automatic ? messages.retrying : messages.tryYourself,
      ]);
    },
    showRefused(reason: keyof Messages['refusals']) {
      ready(messages.send);
      say([messages.refusals[reason], messages.kept]);
    },
    showReady() {
      ready(messages.send);
      say([]);
    },
  };
}
