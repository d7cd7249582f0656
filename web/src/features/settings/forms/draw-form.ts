// The form as a website shows it, drawn by the very code that websites load, in a page of ours. What is sent from it goes to
// whoever asked for it to be drawn, and not to the server that takes forms in.
import type { FieldError } from '@instroom/domain/form/answers.ts';
import { followConditions } from '../../../../embed/conditions.ts';
import { readDescription } from '../../../../embed/description.ts';
import type { AnswerField } from '../../../../embed/fields/field.ts';
import { clearErrors, showErrors } from '../../../../embed/form-errors.ts';
import { layOut } from '../../../../embed/form-layout.ts';
import { messagesFor } from '../../../../embed/messages/messages.ts';
import { createSurface, dressAs } from '../../../../embed/surface.ts';

export type Filled = { answers: Record<string, string | string[]>; hasReadStatement: boolean };
/** Answers of somebody who is not there, by the name of the question; `text` for every other. */
export type Invented = ReadonlyMap<string, string>;

export type DrawnForm = {
  filled: () => Filled;
  /** The questions on the page that is shown. */
  shown: () => string[];
  /** What was left open is filled in; what somebody chose stays. */
  fillWith: (invented: Invented) => void;
  showErrors: (errors: readonly FieldError[]) => void;
};

type Parts = {
  /** As the server would give it, as text. */
  description: string;
  language: 'nl' | 'en';
  /** What it is drawn instead of: the answers and the page stay. */
  before: DrawnForm | undefined;
  onSend: (filled: Filled) => void;
};

/** Draws it in a place, instead of what stood there; undefined where it cannot be read. */
export function drawForm(
  place: HTMLElement,
  { description: text, language, before, onSend }: Parts,
): DrawnForm | undefined {
  const description = readDescription(JSON.parse(text));
  if (!description) return undefined;
  const messages = messagesFor(language);
  const { host, content } = createSurface(messages.language);
  dressAs(content, description.style);
  const layout = layOut(description, messages);
  const { form, body, questions, hidden, privacy, steps } = layout;
  const { pages } = description;

  const answerTo = (name: string) =>
    questions.find((field) => field.name === name)?.value() ??
    hidden.find((question) => question.name === name)?.value;
  const follow = () => {
    followConditions({ pages, fields: questions, answerTo });
    steps.refresh();
  };
  const asked = () => questions.filter(({ element }) => !element.hidden);
  const filled = (): Filled => ({
    answers: Object.fromEntries(asked().map(({ name, value }) => [name, value()])),
    hasReadStatement: privacy.hasRead(),
  });

  const earlier = before?.filled();
  for (const field of questions) {
    const answer = earlier?.answers[field.name] ?? [];
    field.fill(answer.length > 0 ? [answer].flat() : field.asked.value);
  }
  if (earlier?.hasReadStatement) privacy.fill(false);
  follow();
  const shownBefore = before?.shown() ?? [];
  const onPage = asked().find(({ name }) => shownBefore.includes(name));
  if (onPage) steps.toQuestion(onPage);

  body.addEventListener('input', follow);
  body.addEventListener('change', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearErrors(layout);
    if (steps.isLast()) onSend(filled());
    else steps.next();
  });
  content.replaceChildren(form);
  place.replaceChildren(host);
  return {
    filled,
    shown: () => steps.fields().map(({ name }) => name),
    fillWith(invented) {
      // An answer may bring a question along, which comes after it.
      for (const field of questions) {
        if (!field.element.hidden && field.value().length === 0)
          field.fill([inventedAnswer(field, invented)]);
        follow();
      }
      privacy.fill(privacy.keepOneYear());
      steps.toLast();
    },
    showErrors: (errors) => showErrors(layout, errors),
  };
}

function inventedAnswer({ name, asked }: AnswerField, invented: Invented): string {
  const { kind, choices, attributes } = asked;
  if (kind === 'choice' || kind === 'choices') return choices[0]?.code ?? '';
  if (attributes.type === 'date') return '2026-01-15';
  if (attributes.inputmode === 'decimal') return '12';
  return invented.get(name) ?? invented.get('text') ?? '';
}
