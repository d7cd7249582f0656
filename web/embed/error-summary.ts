// The list at the top of what has to be repaired, each line leading to its question.
import { element } from './element.ts';

export type Problem = { sentence: string; focus: (() => void) | undefined };
export type ErrorSummary = ReturnType<typeof errorSummary>;

export function errorSummary() {
  const box = element('div', { class: 'summary', role: 'alert', tabindex: -1, hidden: true });
  return {
    element: box,
    hide() {
      box.hidden = true;
      box.replaceChildren();
    },
    /** `above`: what the list is of. */
    show(problems: Problem[], above: { title: string; text: string }) {
      box.replaceChildren(
        element('p', { class: 'title' }, above.title),
        element('p', {}, above.text),
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
