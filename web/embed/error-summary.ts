// The list at the top of what has to be repaired, each line leading to its question.
import { element } from './element.ts';
import type { Messages } from './messages/messages.ts';

export type Problem = { sentence: string; focus: (() => void) | undefined };
export type ErrorSummary = ReturnType<typeof errorSummary>;

export function errorSummary(messages: Messages) {
  const box = element('div', { class: 'summary', role: 'alert', tabindex: -1, hidden: true });
  return {
    element: box,
    hide() {
      box.hidden = true;
      box.replaceChildren();
    },
    show(problems: Problem[]) {
      box.replaceChildren(
        element('p', { class: 'title' }, messages.summary.title),
        element('p', {}, messages.summary.text),
        element('ul', {}, ...problems.map((problem) => element('li', {}, lineOf(problem)))),
      );
      box.hidden = false;
      box.focus();
    },
  };
}

function lineOf({ sentence, focus }: Problem): Node | string {
  if (!focus) return sentence;
  const link = element('a', { href: '#' }, sentence);
  // The address of a link does not reach into a shadow root.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focus();
  });
  return link;
}
