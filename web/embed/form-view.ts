// What happens in the form: checking, sending, and what becomes of it.
import type { FieldError } from '@instroom/domain/form/answers.ts';
import { type FormAddress, loadDescription, postSubmission } from './api.ts';
import type { Description } from './description.ts';
import { clearErrors, showErrors } from './form-errors.ts';
import { type FormLayout, layOut } from './form-layout.ts';
import type { Messages } from './messages/messages.ts';
import { checkAnswers } from './sending/check-answers.ts';
import { createSender, type Sender, type SendState } from './sending/sender.ts';
import { type Filled, newSubmissionId, submissionBody } from './sending/submission.ts';

type FormParts = {
  address: FormAddress;
  description: Description;
  messages: Messages;
  onReceived: () => void;
};

export function formView({ address, description, messages, onReceived }: FormParts): HTMLElement {
  const layout = layOut(description, messages);
  // One id for one filled form: whatever is sent again, after whatever failure, the server counts it once.
  const submissionId = newSubmissionId();
  let { version } = description.privacyStatement;

  const sender = createSender({ post: (body) => postSubmission(address, body), onState });
  const stopListening = listenToVisitor(layout, sender);

  function onState(state: SendState) {
    showState(layout, state);
    if (state.kind === 'invalid') void renewStatement(state.errors);
    if (state.kind !== 'received') return;
    stopListening();
    onReceived();
  }

  async function renewStatement(errors: FieldError[]) {
    if (!errors.some(({ code }) => code === 'statement_not_accepted')) return;
    const loaded = await loadDescription(address, true);
    if (loaded.kind !== 'loaded') return;
    version = loaded.description.privacyStatement.version;
    layout.privacy.showStatement(loaded.description.privacyStatement.url);
  }

  layout.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sender.isBusy()) return;
    sender.stopRetrying();
    // What was said before goes, so that the same sentence is heard again when it fails again.
    layout.panel.showReady();
    const filled = read(layout, version);
    const errors = problemsIn(filled, layout);
    if (errors.length > 0) return showErrors(layout, errors);
    clearErrors(layout);
    // The questions are out of reach while sending; whoever pressed Enter in one of them is not left nowhere.
    layout.panel.focus();
    sender.send(submissionBody(submissionId, filled));
  });
  return layout.form;
}

function read({ questions, privacy, trap }: FormLayout, version: string): Filled {
  return {
    answers: Object.fromEntries(questions.map(({ name, value }) => [name, value()])),
    privacyStatementVersion: version,
    keepOneYear: privacy.keepOneYear(),
    trap: trap.value(),
  };
}

function problemsIn({ answers }: Filled, { questions, privacy }: FormLayout): FieldError[] {
  const errors = checkAnswers(
    answers,
    questions.map(({ asked }) => asked),
  );
  return privacy.hasRead()
    ? errors
    : [...errors, { field: privacy.statement.name, code: 'required' }];
}

function showState(layout: FormLayout, state: SendState): void {
  const { form, body, panel } = layout;
  const isSending = state.kind === 'sending';
  form.setAttribute('aria-busy', `${isSending}`);
  // What is changed now would not be sent any more.
  body.inert = isSending;
  if (state.kind === 'sending') panel.showSending();
  if (state.kind === 'failed') panel.showFailed(state.reason, state.automatic);
  if (state.kind === 'refused') panel.showRefused(state.reason);
  if (state.kind === 'invalid') {
    panel.showReady();
    showErrors(layout, state.errors);
  }
}

/** Answers how to stop it. */
function listenToVisitor({ body }: FormLayout, sender: Sender): () => void {
  const end = new AbortController();
  const { signal } = end;
  body.addEventListener('focusin', sender.stopRetrying);
  body.addEventListener('input', sender.stopRetrying);
  addEventListener('online', sender.retryNow, { signal });
  addEventListener(
    'beforeunload',
    (event) => {
      if (sender.isUnsettled()) event.preventDefault();
    },
    { signal },
  );
  return () => end.abort();
}
