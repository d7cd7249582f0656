// A form with what somebody sent and what was wrong with it; empty and without errors when nobody sent it yet.
import type { FieldError } from '@instroom/domain/form/answers.ts';
import { type AskedQuestion, askedQuestions } from '@instroom/domain/form/asked-question.ts';
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
export function answersIn({ sent }: FilledForm, field: string): string[] {
  return [sent?.answers[field]].flat().filter((answer) => typeof answer === 'string');
}

export type Problem = { field: string; sentence: string };

/** As the visitor meets the questions; the statement comes last. */
export function problemsIn(form: FilledForm): Problem[] {
  const questions = questionsOf(form);
  const place = ({ field }: FieldError) => {
    const index = questions.findIndex(({ name }) => name === field);
    return index < 0 ? questions.length : index;
  };
  return [...(form.errors ?? [])]
    .sort((left, right) => place(left) - place(right))
    .map((error) => {
      const { field, code } = error;
      const { label, max } = questions[place(error)] ?? {};
      const problem = { name: field, label: label?.text ?? field, code, max };
      return { field, sentence: errorSentence(formTexts[form.language], problem) };
    });
}

export function questionsOf({ description, language }: FilledForm): AskedQuestion[] {
  return askedQuestions(description, language);
}

export function sentenceFor(form: FilledForm, field: string): string | undefined {
  return problemsIn(form).find((problem) => problem.field === field)?.sentence;
}
