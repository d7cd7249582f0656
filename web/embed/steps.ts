// The pages of a form, one at a time. A page of which nothing is asked is passed over; the last one is always there, since
// it holds the statement and the button.
import { element } from './element.ts';
import type { QuestionPage } from './fields/answer-fields.ts';
import { type Field, wordsElement } from './fields/field.ts';
import type { Messages } from './messages/messages.ts';

export type Steps = ReturnType<typeof createSteps>;

export function createSteps(pages: readonly QuestionPage[], messages: Messages) {
  const hasSteps = pages.length > 1;
  const texts = messages.steps;
  const steps = pages.map(({ title, intro, fields }) => {
    const progress = element('span', { class: 'progress' });
    const heading = element(
      'h2',
      { tabindex: -1 },
      hasSteps ? progress : undefined,
      title && wordsElement('span', title),
    );
    return {
      fields,
      heading,
      progress,
      hasIntro: intro !== undefined,
      element: element(
        'div',
        { class: 'fields' },
        hasSteps || title ? heading : undefined,
        intro && wordsElement('p', intro, { class: 'page-intro' }),
        ...fields.map((field) => field.element),
      ),
    };
  });
  const back = element('button', { type: 'button', class: 'back' }, texts.back);
  const next = element('button', { type: 'submit' }, texts.next);
  let at = 0;
  let send: HTMLButtonElement | undefined;

  const isShown = ({ fields, hasIntro }: (typeof steps)[number], index: number) =>
    index === steps.length - 1 ||
    (fields.length === 0 ? hasIntro : fields.some((field) => !field.element.hidden));
  const shown = () => steps.flatMap((step, index) => (isShown(step, index) ? [index] : []));
  const isLast = () => at === steps.length - 1;

  /** What is asked has changed: pages may have come or gone. */
  function refresh() {
    const order = shown();
    for (const [index, step] of steps.entries()) {
      step.element.hidden = index !== at;
      step.progress.textContent = texts.progress(order.indexOf(index) + 1, order.length);
    }
    back.hidden = !hasSteps || at === order[0];
    next.hidden = isLast();
    if (send) send.hidden = !isLast();
  }

  function go(index: number | undefined) {
    if (index === undefined || index === at) return;
    at = index;
    refresh();
  }

  function goAndRead(index: number | undefined) {
    go(index);
    steps[at]?.heading.focus();
  }

  back.addEventListener('click', () =>
    goAndRead(
      shown()
        .filter((index) => index < at)
        .pop(),
    ),
  );
  at = shown()[0] ?? 0;
  refresh();

  return {
    elements: steps.map((step) => step.element),
    buttons: hasSteps ? [back, next] : [],
    isLast,
    refresh,
    fields: () => steps[at]?.fields ?? [],
    next: () => goAndRead(shown().find((index) => index > at)),
    /** The button of sending, which is there on the last page only. */
    endWith(button: HTMLButtonElement) {
      send = button;
      refresh();
    },
    toLast: () => go(steps.length - 1),
    /** To the page where a question stands; what stands on none stands on the last. */
    toQuestion(field: Field) {
      const index = steps.findIndex(({ fields }) => fields.some(({ name }) => name === field.name));
      go(index < 0 ? steps.length - 1 : index);
    },
    lock(isLocked: boolean) {
      back.disabled = isLocked;
    },
  };
}
