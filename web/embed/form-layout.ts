// The form as it stands on the page, without what it does.
import { wordsIn } from '@instroom/domain/form/asked-question.ts';
import type { Description } from './description.ts';
import { element } from './element.ts';
import { errorSummary } from './error-summary.ts';
import { questionPages } from './fields/answer-fields.ts';
import { type Field, wordsElement } from './fields/field.ts';
import { privacyFields } from './fields/privacy-fields.ts';
import { trapField } from './fields/trap-field.ts';
import type { Messages } from './messages/messages.ts';
import { sendPanel } from './send-panel.ts';
import { createSteps } from './steps.ts';

export type FormLayout = ReturnType<typeof layOut>;

export function layOut(description: Description, messages: Messages) {
  const { texts, desk, name } = description;
  const pages = questionPages(description, messages);
  const questions = pages.flatMap(({ fields }) => fields);
  const hidden = pages.flatMap((page) => page.questions.filter(({ isHidden }) => isHidden));
  const privacy = privacyFields(description.privacyStatement.url, messages);
  const fields: Field[] = [...questions, privacy.statement];
  const trap = trapField(messages);
  const summary = errorSummary();
  const steps = createSteps(pages, messages);
  const panel = sendPanel(messages, {
    deskEmail: desk.email,
    send: wordsIn(texts.send, messages.language) ?? { text: messages.send },
    others: steps.buttons,
  });
  const news = element('p', { class: 'unseen', role: 'status' });
  const intro = wordsIn(texts.intro, messages.language) ?? { text: messages.introduction };
  steps.endWith(panel.button);
  steps.elements[pages.length - 1]?.append(trap.element, privacy.element);
  const body = element('div', {}, ...steps.elements);
  const form = element(
    'form',
    { novalidate: true, 'aria-label': name || undefined },
    summary.element,
    activityLines(description.activity?.[messages.language]),
    wordsElement('p', intro, { class: 'introduction' }),
    news,
    body,
    panel.element,
  );
  return {
    form,
    body,
    questions,
    hidden,
    fields,
    privacy,
    trap,
    summary,
    steps,
    panel,
    news,
    messages,
  };
}

function activityLines([title, ...lines]: string[] = []): HTMLElement | undefined {
  if (!title) return undefined;
  return element(
    'div',
    { class: 'activity' },
    element('p', { class: 'title' }, title),
    ...lines.map((line) => element('p', {}, line)),
  );
}
