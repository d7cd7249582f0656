// The form as it stands on the page, without what it does.
import type { Description } from './description.ts';
import { element } from './element.ts';
import { errorSummary } from './error-summary.ts';
import { answerFields } from './fields/answer-fields.ts';
import type { Field } from './fields/field.ts';
import { privacyFields } from './fields/privacy-fields.ts';
import { trapField } from './fields/trap-field.ts';
import type { Messages } from './messages/messages.ts';
import { sendPanel } from './send-panel.ts';

export type FormLayout = ReturnType<typeof layOut>;

export function layOut(description: Description, messages: Messages) {
  const questions = answerFields(description, messages);
  const privacy = privacyFields(description.privacyStatement.url, messages);
  const fields: Field[] = [...questions, privacy.statement];
  const trap = trapField(messages);
  const summary = errorSummary(messages);
  const panel = sendPanel(messages, description.desk.email);
  const body = element(
    'div',
    { class: 'fields' },
    ...questions.map((question) => question.element),
    trap.element,
    privacy.element,
  );
  const form = element(
    'form',
    { novalidate: true, 'aria-label': description.name || undefined },
    summary.element,
    element('p', { class: 'introduction' }, messages.introduction),
    body,
    panel.element,
  );
  return { form, body, questions, fields, privacy, trap, summary, panel, messages };
}
