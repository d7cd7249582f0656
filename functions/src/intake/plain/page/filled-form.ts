// A form with what somebody sent and what was wrong with it; empty and without errors when nobody sent it yet.
import type { FieldError } from '@instroom/domain/form/answers.ts';
import {
  type AskedPage,
  type AskedQuestion,
  askedPages,
  canBeAsked,
  type Words,
  wordsIn,
} from '@instroom/domain/form/asked-question.ts';
import type { FormDescription } from '@instroom/domain/form/description.ts';
import { givenActivity, givenCodes } from '@instroom/domain/form/given-codes.ts';
import type { Submission } from '@instroom/domain/form/submission.ts';
import { errorSentence } from '@instroom/domain/form/texts/error-sentence.ts';
import { formTexts, type LanguageCode } from '@instroom/domain/form/texts/languages.ts';

export type FilledForm = {
  description: FormDescription;
  language: LanguageCode;
  /** What the address of an empty form chooses. */
  query?: URLSearchParams;
  sent?: Submission;
  errors?: readonly FieldError[];
};

/** The id of a question's control, with a prefix that keeps it apart in somebody else's page. */
export const controlId = (field: string) => `instroom-${field}`;

/** What was sent, as it was sent: an answer that is wrong is shown to be repaired. Before that, what is given. */
export function answersTo(form: FilledForm, question: AskedQuestion): string[] {
  const { sent, query } = form;
  const { name, value, isHidden } = question;
  // What the form fixes out of sight is not for anybody to say.
  if (isHidden && value.length > 0) return value;
  if (sent) return [sent.answers[name]].flat().filter((answer) => typeof answer === 'string');
  return (query && givenCodes(query, question)) ?? value;
}

export function activityOf({ description, sent, query }: FilledForm): string | undefined {
  if (description.purpose !== 'activity') return undefined;
  return sent ? sent.activityId : query && givenActivity(query);
}

export type Problem = { field: string; sentence: string };

/** As the visitor meets the questions; the statement comes last. */
export function problemsIn(form: FilledForm): Problem[] {
  const questions = pagesOf(form).flatMap((page) => page.questions);
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

/** The pages with what can be asked on them; one of which nothing is left is no page. */
export function pagesOf(form: FilledForm): AskedPage[] {
  const pages = askedPages(form.description, form.language);
  const hidden = hiddenIn(pages);
  const isPossible = canBeAsked(form.description.pages, (name) => {
    const question = hidden.find((one) => one.name === name);
    return question ? answersTo(form, question) : [];
  });
  return pages
    .map((page) => ({
      ...page,
      questions: page.questions.filter(({ name, isHidden }) => !isHidden && isPossible(name)),
    }))
    .filter(({ questions, intro }) => questions.length > 0 || intro);
}

/** Questions that are not shown, with what is sent for them where the form itself does not fix it. */
export function hiddenAnswers(form: FilledForm): [string, string][] {
  return hiddenIn(askedPages(form.description, form.language))
    .filter(({ value }) => value.length === 0)
    .flatMap((question) =>
      answersTo(form, question).map((answer): [string, string] => [question.name, answer]),
    );
}

function hiddenIn(pages: readonly AskedPage[]): AskedQuestion[] {
  return pages.flatMap(({ questions }) => questions.filter(({ isHidden }) => isHidden));
}

/** What a shown question waits for: the label of another one, and the answers to it. */
export function awaitedBy(
  { showWhen }: AskedQuestion,
  form: FilledForm,
): { question: string; answers: string[] } | undefined {
  if (!showWhen) return undefined;
  const questions = pagesOf(form).flatMap((page) => page.questions);
  const awaited = questions.find(({ name }) => name === showWhen.name);
  return (
    awaited && {
      question: awaited.label.text,
      answers: awaited.choices
        .filter(({ code }) => showWhen.anyOf.includes(code))
        .map(({ label }) => label),
    }
  );
}

/** The region's own words where it has them. */
export function wordsOf(
  { description, language }: FilledForm,
  which: keyof FormDescription['texts'],
): Words | undefined {
  return wordsIn(description.texts[which], language);
}

export function sentenceFor(form: FilledForm, field: string): string | undefined {
  return problemsIn(form).find((problem) => problem.field === field)?.sentence;
}
