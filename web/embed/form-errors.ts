// Shows what is wrong in both places: in the summary on top and beside the question.
import type { FieldError } from '@instroom/domain/form/answers.ts';
import { errorSentence } from '@instroom/domain/form/texts/error-sentence.ts';
import type { ErrorSummary } from './error-summary.ts';
import type { Field } from './fields/field.ts';
import type { Messages } from './messages/messages.ts';
import type { Steps } from './steps.ts';

type Places = {
  fields: readonly Field[];
  summary: ErrorSummary;
  steps: Steps;
  messages: Messages;
};

export function showErrors(places: Places, errors: readonly FieldError[]): void {
  const { fields, summary, steps, messages } = places;
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  const problems = inOrderOf(fields, errors).map(({ field: name, code }) => {
    const field = fieldOf(name);
    const sentence = errorSentence(messages, {
      name,
      label: field?.label ?? name,
      max: field?.max,
      code,
    });
    return { field, sentence, focus: field && (() => lead(field, steps)) };
  });
  for (const field of fields)
    field.showError(problems.find((problem) => problem.field === field)?.sentence);
  summary.show(problems, steps.isLast() ? messages.summary : messages.steps.summary);
}

/** The question may stand on a page before this one. */
function lead(field: Field, steps: Steps): void {
  steps.toQuestion(field);
  field.focus();
}

export function clearErrors({ fields, summary }: Pick<Places, 'fields' | 'summary'>): void {
  for (const field of fields) field.showError(undefined);
  summary.hide();
}

/** As the visitor meets the questions; what belongs to none of them comes last. */
function inOrderOf(fields: readonly Field[], errors: readonly FieldError[]): FieldError[] {
  const place = ({ field: name }: FieldError) => {
    const index = fields.findIndex((field) => field.name === name);
    return index < 0 ? fields.length : index;
  };
  return [...errors].sort((left, right) => place(left) - place(right));
}
