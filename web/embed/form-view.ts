// The form: its questions, its errors, and sending it.
import type { AnswerErrorCode, FieldError } from '@instroom/domain/form/answers.ts';
import { type FormAddress, loadDescription, postSubmission } from './api.ts';
import type { Description } from './description.ts';
import { element } from './element.ts';
import { errorSummary } from './error-summary.ts';
import { answerFields } from './fields/answer-fields.ts';
import type { Field } from './fields/field.ts';
import { privacyFields } from './fields/privacy-fields.ts';
import { errorSentence } from './messages/error-sentence.ts';
import type { Messages } from './messages/nl.ts';
import { sendPanel } from './send-panel.ts';
import { checkAnswers } from './sending/check-answers.ts';
import { createSender, type SendState } from './sending/sender.ts';
import { type Answers, newSubmissionId, submissionBody } from './sending/submission.ts';

type FormParts = {
  address: FormAddress;
  description: Description;
  messages: Messages;
  onReceived: () => void;
};

export function formView({ address, description, messages, onReceived }: FormParts): HTMLElement {
  // One id for one filled form: whatever is sent again, after whatever failure, the server counts it once.
  const submissionId = newSubmissionId();
  let { version } = description.privacyStatement;

  const questions = answerFields(description, messages);
  const privacy = privacyFields(description.privacyStatement.url, messages);
  const fields: Field[] = [...questions, privacy.statement];
  const summary = errorSummary(messages);
  const trap = trapField(messages);
  const panel = sendPanel(messages, description.deskEmail);
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

  const sender = createSender({ post: (text) => postSubmission(address, text), onState: show });

  function show(state: SendState) {
    const isSending = state.kind === 'sending';
    form.setAttribute('aria-busy', `${isSending}`);
    // What is changed now would not be sent any more.
    body.inert = isSending;
    switch (state.kind) {
      case 'sending':
        return panel.showSending();
      case 'failed':
        return panel.showFailed(state.reason, state.automatic);
      case 'refused':
        return panel.showRefused(state.reason);
      case 'invalid':
        panel.showReady();
        if (state.errors.some(({ code }) => code === 'statement_not_accepted'))
          void renewStatement();
        return showErrors(state.errors);
      case 'received':
        removeEventListener('online', sender.retryNow);
        removeEventListener('beforeunload', askBeforeLeaving);
        return onReceived();
    }
  }

  function showErrors(errors: FieldError[]) {
    const sentences = new Map(errors.map(({ field, code }) => [field, sentenceFor(field, code)]));
    for (const field of fields) field.showError(sentences.get(field.name));
    const elsewhere = [...sentences].filter(
      ([name]) => !fields.some((field) => field.name === name),
    );
    summary.show([
      ...fields.flatMap(({ name, focus }) => {
        const sentence = sentences.get(name);
        return sentence ? [{ sentence, focus }] : [];
      }),
      ...elsewhere.map(([, sentence]) => ({ sentence })),
    ]);
  }

  function sentenceFor(name: string, code: AnswerErrorCode): string {
    const label = fields.find((field) => field.name === name)?.label ?? name;
    return errorSentence(messages, { name, label, code });
  }

  async function renewStatement() {
    const loaded = await loadDescription(address, true);
    if (loaded.kind !== 'loaded') return;
    version = loaded.description.privacyStatement.version;
    privacy.showStatement(loaded.description.privacyStatement.url);
  }

  function submit() {
    const answers: Answers = Object.fromEntries(
      questions.map(({ name, value }) => [name, value()]),
    );
    const errors = checkAnswers(answers, description.fields);
    if (!privacy.hasRead()) errors.push({ field: privacy.statement.name, code: 'required' });
    if (errors.length > 0) {
      sender.stopRetrying();
      return showErrors(errors);
    }
    for (const field of fields) field.showError(undefined);
    summary.hide();
    panel.focus();
    sender.send(
      submissionBody(submissionId, {
        answers,
        privacyStatementVersion: version,
        keepOneYear: privacy.keepOneYear(),
        trap: trap.value(),
      }),
    );
  }

  function askBeforeLeaving(event: BeforeUnloadEvent) {
    if (sender.isUnsettled()) event.preventDefault();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  body.addEventListener('focusin', sender.stopRetrying);
  body.addEventListener('input', sender.stopRetrying);
  addEventListener('online', sender.retryNow);
  addEventListener('beforeunload', askBeforeLeaving);
  return form;
}

/** A question that people do not meet. Whoever answers it is a program, or a program that fills in for people. */
function trapField(messages: Messages) {
  const input = element('input', {
    name: 'homepage',
    tabindex: -1,
    autocomplete: 'off',
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
