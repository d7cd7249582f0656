// What happens in the form: going through it, checking, sending, and what becomes of it.
import type { FieldError } from '@instroom/domain/form/answers.ts';
import { type FormAddress, loadDescription, postSubmission } from './api.ts';
import { followConditions } from './conditions.ts';
import type { Description } from './description.ts';
import type { AnswerField } from './fields/field.ts';
import { clearErrors, showErrors } from './form-errors.ts';
import { type FormLayout, layOut } from './form-layout.ts';
import { activityIn, givenAnswers } from './given-answers.ts';
import type { Messages } from './messages/messages.ts';
import { checkAnswers } from './sending/check-answers.ts';
import type { Kept, Outbox } from './sending/outbox.ts';
import { createSender, type Sender, type SendState } from './sending/sender.ts';
import { type Answers, newSubmissionId, submissionBody } from './sending/submission.ts';

type FormParts = {
  address: FormAddress;
  description: Description;
  messages: Messages;
  outbox: Outbox;
  /** What was sent from this tab before and did not arrive. */
  kept: Kept | undefined;
  /** `confirm`: it counts once the visitor has said yes to a mail. */
  onReceived: (confirm: boolean) => void;
};

export function formView(parts: FormParts): HTMLElement {
  const { address, description, messages, outbox, kept, onReceived } = parts;
  const layout = layOut(description, messages);
  const { form, body, questions, privacy, steps, panel, news } = layout;
  const given = givenAnswers(location, questionsOf(layout));
  const activityId = description.purpose === 'activity' ? activityIn(location) : undefined;
  // One id for one filled form: whatever is sent again, after whatever failure, the server counts it once.
  const submissionId = kept?.submissionId ?? newSubmissionId();
  const openedAt = performance.now();
  let { version } = description.privacyStatement;
  let sent = '';

  const sender = createSender({ post: (text) => postSubmission(address, text), onState });
  const stopListening = listenToVisitor(layout, sender, {
    onEdit: outbox.forget,
    onLeave: () => sender.isBusy() && outbox.keep(sent),
  });

  for (const field of questions) field.fill(given.get(field.name) ?? []);
  if (kept) restore(kept, layout);
  follow();
  body.addEventListener('input', announce);
  body.addEventListener('change', announce);

  function onState(state: SendState) {
    showState(layout, state);
    if (state.kind === 'failed') outbox.keep(sent);
    else if (state.kind !== 'sending') outbox.forget();
    if (state.kind === 'invalid') void renewStatement(state.errors);
    if (state.kind !== 'received') return;
    stopListening();
    onReceived(state.confirm ?? false);
  }

  async function renewStatement(errors: FieldError[]) {
    if (!errors.some(({ code }) => code === 'statement_not_accepted')) return;
    const loaded = await loadDescription(address, { fresh: true });
    if (loaded.kind !== 'loaded') return;
    version = loaded.description.privacyStatement.version;
    privacy.showStatement(loaded.description.privacyStatement.url);
  }

  function answerTo(name: string): string | string[] {
    const field = questions.find((question) => question.name === name);
    return field ? field.value() : hiddenAnswer(name, layout, given);
  }

  function follow() {
    const change = followConditions({ pages: description.pages, fields: questions, answerTo });
    steps.refresh();
    return change;
  }

  /** Says what came and went on this page to who does not see it. */
  function announce() {
    const { appeared, gone } = follow();
    const here = (fields: AnswerField[]) =>
      fields.filter((field) => steps.fields().includes(field)).map(({ label }) => label);
    const { conditions } = messages;
    const told = [
      ...(here(appeared).length > 0 ? [conditions.appeared(here(appeared))] : []),
      ...(here(gone).length > 0 ? [conditions.gone(here(gone))] : []),
    ];
    if (told.length > 0) news.textContent = told.join(' ');
  }

  /** What is asked of this visitor, and so is sent. */
  function answers(): Answers {
    const names = [
      ...questions.filter(isAsked).map(({ name }) => name),
      ...layout.hidden.map(({ name }) => name),
    ];
    return Object.fromEntries(names.map((name) => [name, answerTo(name)]));
  }

  function goOn() {
    const fields = steps.fields();
    const errors = problemsIn(fields.filter(isAsked));
    if (errors.length > 0) return showErrors({ ...layout, fields }, errors);
    clearErrors({ ...layout, fields });
    steps.next();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sender.isBusy()) return;
    if (!steps.isLast()) return goOn();
    sender.stopRetrying();
    // What was said before goes, so that the same sentence is heard again when it fails again.
    panel.showReady();
    const errors = [...problemsIn(questions.filter(isAsked)), ...problemsOf(layout)];
    if (errors.length > 0) return showErrors(layout, errors);
    clearErrors(layout);
    // The questions are out of reach while sending; whoever pressed Enter in one of them is not left nowhere.
    panel.focus();
    send(
      submissionBody(submissionId, {
        answers: answers(),
        privacyStatementVersion: version,
        keepOneYear: privacy.keepOneYear(),
        trap: layout.trap.value(),
        activityId,
        language: messages.language,
        // Who comes back to what did not arrive filled it in on another page.
        openedMs: kept ? undefined : performance.now() - openedAt,
      }),
    );
  });

  function send(text: string) {
    sent = text;
    sender.send(text);
  }

  if (kept) send(kept.body);
  return form;
}

function questionsOf({ questions, hidden }: FormLayout) {
  return [...questions.map(({ asked }) => asked), ...hidden];
}

function isAsked({ element }: AnswerField): boolean {
  return !element.hidden;
}

function hiddenAnswer(
  name: string,
  { hidden }: FormLayout,
  given: ReadonlyMap<string, string[]>,
): string | string[] {
  const values = given.get(name) ?? [];
  const isList = hidden.some((question) => question.name === name && question.kind === 'choices');
  return isList ? values : (values[0] ?? '');
}

/** Back as it was when the button was pressed: if it fails again, nothing has to be filled in twice. */
function restore({ answers, keepOneYear }: Kept, { questions, privacy, steps }: FormLayout): void {
  for (const field of questions) field.fill([answers[field.name] ?? []].flat());
  privacy.fill(keepOneYear);
  steps.toLast();
}

function problemsIn(fields: readonly AnswerField[]): FieldError[] {
  return checkAnswers(
    Object.fromEntries(fields.map(({ name, value }) => [name, value()])),
    fields.map(({ asked }) => asked),
  );
}

function problemsOf({ privacy }: FormLayout): FieldError[] {
  return privacy.hasRead() ? [] : [{ field: privacy.statement.name, code: 'required' }];
}

function showState(layout: FormLayout, state: SendState): void {
  const { form, body, panel, steps } = layout;
  const isSending = state.kind === 'sending';
  form.setAttribute('aria-busy', `${isSending}`);
  // What is changed now would not be sent any more.
  body.inert = isSending;
  steps.lock(isSending);
  if (state.kind === 'sending') panel.showSending();
  if (state.kind === 'failed') panel.showFailed(state.reason, state.automatic);
  if (state.kind === 'refused') panel.showRefused(state.reason);
  if (state.kind === 'invalid') {
    panel.showReady();
    showErrors(layout, state.errors);
  }
}

type Visitor = { onEdit: () => void; onLeave: () => void };

/** Answers how to stop it. */
function listenToVisitor({ body }: FormLayout, sender: Sender, visitor: Visitor): () => void {
  const end = new AbortController();
  const { signal } = end;
  body.addEventListener('focusin', sender.stopRetrying);
  body.addEventListener('input', sender.stopRetrying);
  // What it looked like before is not sent any more, also not by the next page.
  body.addEventListener('input', visitor.onEdit, { signal });
  addEventListener('online', sender.retryNow, { signal });
  addEventListener('pagehide', visitor.onLeave, { signal });
  addEventListener(
    'beforeunload',
    (event) => {
      if (sender.isUnsettled()) event.preventDefault();
    },
    { signal },
  );
  return () => end.abort();
}
