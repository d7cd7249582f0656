// A form with what somebody sent and what was wrong with it; empty and without errors when nobody sent it yet.
import type { FieldError, FormField } from '@instroom/domain/form/answers.ts';
import type { FormDescription } from '@instroom/domain/form/description.ts';
import type { Submission } from '@instroom/domain/form/submission.ts';
import { errorSentence } from '@instroom/domain/form/texts/error-sentence.ts';
import { formTexts, type LanguageCode } from '@instroom/domain/form/texts/languages.ts';

export type FilledForm = {
  description: FormDescription;
  language: LanguageCode;
  sent?: Submission;
  errors?: readonly FieldError[];
};

/** The id of a question's control, with a prefix that keeps it apart in somebody else's page. */
export const controlId = (field: string) => `instroom-${field}`;

/** What was sent, as it was sent: an answer that is wrong is shown to be repaired. */
export function answersIn({ sent }: FilledForm, field: FormField): string[] {
  return [sent?.answers[field]].flat().filter((answer) => typeof answer === 'string');
}

export type Problem = { field: string; sentence: string };

/** As the visitor meets the questions; the statement comes last. */
export function problemsIn({ description, language, errors = [] }: FilledForm): Problem[] {
  const labels: Record<string, string> = formTexts[language].labels;
  const places: string[] = description.fields;
  const place = ({ field }: FieldError) =>
    places.includes(field) ? places.indexOf(field) : places.length;
  return [...errors]
    .sort((left, right) => place(left) - place(right))
    .map(({ field, code }) => ({
      field,
      sentence: errorSentence(formTexts[language], {
        name: field,
        label: labels[field] ?? field,
        code,
      }),
    }));
}

export function sentenceFor(form: FilledForm, field: string): string | undefined {
  return problemsIn(form).find((problem) => problem.field === field)?.sentence;
}
